import type { ReactNode } from 'react';

/** Something too long for the page around it, which scrolls in a frame. */
export function Window({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="window" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
