/** A way to look at a story. */
export interface View {
  /** Names the picture's file. */
  name: string;
  mode: 'light' | 'dark';
  /** In CSS pixels, one of which is one pixel of the picture. */
  width: number;
}

export const views: readonly View[] = [1280, 360].flatMap((width) =>
  (['light', 'dark'] as const).map((mode) => ({ name: `${mode}-${width}`, mode, width })),
);

/** A picture ends here, however long its story is: further down there is more of the same. */
export const MOST_HEIGHT = 3000;
