import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { type PropsWithChildren, useEffect, useState, useSyncExternalStore } from 'react';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { create } from 'storybook/theming';
import './docs.css';
import { brandNamed } from './look.ts';

const fonts = {
  fontBase: '"Source Sans 3 Variable", "Noto Sans Arabic Variable", "Noto Sans JP Variable", sans-serif',
  fontCode: 'ui-monospace, "Cascadia Code", Menlo, Consolas, monospace',
};

/** The components' own default colours, so that a page and what it shows stand on one ground. */
const themes = {
  light: create({
    base: 'light',
    ...fonts,
    appContentBg: '#ffffff',
    textColor: '#1d2125',
    textMutedColor: '#4a535b',
    colorSecondary: '#0b5a52',
  }),
  dark: create({
    base: 'dark',
    ...fonts,
    appContentBg: '#15181b',
    textColor: '#e9ecee',
    textMutedColor: '#b1bac1',
    colorSecondary: '#7fd1c1',
  }),
};

/** A page of the documentation; it follows the mode and the brand of the toolbar, as the stories do. */
export function DocsPage({ children, ...props }: PropsWithChildren<DocsContainerProps>) {
  const { mode, brand } = useToolbar();
  const isDark = useIsDark(mode);
  useEffect(() => {
    document.documentElement.style.colorScheme = mode;
  }, [mode]);
  useEffect(() => {
    const { style } = document.documentElement;
    const { tokens } = brandNamed(brand);
    for (const [name, value] of Object.entries(tokens)) style.setProperty(name, value);
    return () => {
      for (const name of Object.keys(tokens)) style.removeProperty(name);
    };
  }, [brand]);
  return (
    <DocsContainer {...props} theme={isDark ? themes.dark : themes.light}>
      {children}
    </DocsContainer>
  );
}

interface Toolbar {
  /** A value of `color-scheme`. */
  readonly mode: string;
  /** The id of a brand. */
  readonly brand: string;
}

function useToolbar(): Toolbar {
  const [toolbar, setToolbar] = useState(() => {
    const channel = addons.getChannel();
    const [last] = channel.last(GLOBALS_UPDATED) ?? channel.last(SET_GLOBALS) ?? [];
    return toolbarOf(last);
  });
  useEffect(() => {
    const channel = addons.getChannel();
    const update = (payload: unknown) => setToolbar(toolbarOf(payload));
    channel.on(GLOBALS_UPDATED, update);
    return () => channel.off(GLOBALS_UPDATED, update);
  }, []);
  return toolbar;
}

function toolbarOf(payload: unknown): Toolbar {
  const { globals } = (payload ?? {}) as { globals?: Readonly<Record<string, unknown>> };
  return { mode: String(globals?.['mode'] ?? 'light dark'), brand: String(globals?.['brand']) };
}

const system = matchMedia('(prefers-color-scheme: dark)');

function useIsDark(mode: string): boolean {
  const isSystemDark = useSyncExternalStore(
    (changed) => {
      system.addEventListener('change', changed);
      return () => system.removeEventListener('change', changed);
    },
    () => system.matches,
  );
  return mode === 'dark' || (mode !== 'light' && isSystemDark);
}
