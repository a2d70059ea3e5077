/** Addresses that cannot run a script: those of pages and mailboxes, and those without a scheme. */
export const SAFE_ADDRESS = /^(https?:|mailto:|[^:]*([/?#]|$))/i;
