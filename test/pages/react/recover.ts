/** Has React say whatever it had to mend. */
export const recover = { onRecoverableError: (error: unknown) => console.error(`mended: ${String(error)}`) };
