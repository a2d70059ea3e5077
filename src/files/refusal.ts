/** Something of the file system is in the way, and it is for people to move it; the message says what and how. */
export class Refusal extends Error {}
