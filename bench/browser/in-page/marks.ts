/** What the stopwatch marks in a trace: that the script, or other levels, are asked for. */
export const START = 'bench-start';

/** That the cards have been painted. */
export const END = 'bench-end';
