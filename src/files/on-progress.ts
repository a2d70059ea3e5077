/** Is told how much of a piece of work is done. */
export type OnProgress = (done: number, total: number) => void;
