/** The oldest browsers that know `light-dark()`: for older ones Vite would rewrite it into something invalid. */
export const BROWSERS = ['chrome123', 'edge123', 'firefox120', 'safari17.5'];

/** The oldest Node that the package supports. */
export const NODE = 'node20';
