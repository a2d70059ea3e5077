import type { ComponentProps } from 'react';

/** A table that scrolls where it has no room. */
export function Wide(props: ComponentProps<'table'>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="git-host-wide" tabIndex={0}>
      <table {...props} />
    </div>
  );
}
