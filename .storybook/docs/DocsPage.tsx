import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { type PropsWithChildren, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { chosenSpace } from '../toolbar/density.ts';
import { chosenDirection } from '../toolbar/direction.ts';
import { chosenStrings } from '../toolbar/language.ts';
import '../../stories/docs/docs.css';
import '../../stories/docs/git-host/git-host.css';
import { FromToolbar } from '../../stories/docs/live.tsx';
import { brandNamed } from '../../stories/docs/look.ts';
import { systemDark, themes } from '../theme.ts';
import { ComponentPage } from './ComponentPage.tsx';

/** A page of the documentation; what is live on it follows the toolbar, as the stories do. */
export function DocsPage({ children, ...props }: PropsWithChildren<DocsContainerProps>) {
  const { mode, brand, density, language, direction } = useToolbar();
  // The page of a component shows a story, which every tool acts on.
  const isComponent = props.context.componentStories().length > 0;
  const isDark = useIsDark(mode);
  useEffect(() => {
    document.documentElement.style.colorScheme = mode;
  }, [mode]);
  useEffect(() => {
    const { style } = document.documentElement;
    const tokens: Readonly<Record<string, string>> = {
      ...brandNamed(brand).tokens,
      ...chosenSpace({ density }),
    };
    for (const [name, value] of Object.entries(tokens)) style.setProperty(name, value);
    return () => {
      for (const name of Object.keys(tokens)) style.removeProperty(name);
    };
  }, [brand, density]);
  useEffect(() => {
    // A story that was shown before has turned the whole page; here the text stays as it is.
    if (!isComponent) document.documentElement.dir = '';
  }, [isComponent]);
  const fromToolbar = useMemo(
    () => ({ ...chosenStrings({ language }), ...chosenDirection({ direction }) }),
    [language, direction],
  );
  return (
    <DocsContainer {...props} theme={isDark ? themes.dark : themes.light}>
      <main className="docs-page">
        <FromToolbar value={fromToolbar}>
          {isComponent ? <ComponentPage>{children}</ComponentPage> : children}
        </FromToolbar>
      </main>
    </DocsContainer>
  );
}

/** What the toolbar has chosen, by the names of its tools. */
type Toolbar = Readonly<Record<'mode' | 'brand' | 'density' | 'language' | 'direction', string>>;

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
  const chosen = (name: string) => String(globals?.[name] ?? '');
  return {
    mode: chosen('mode') || 'light dark',
    brand: chosen('brand'),
    density: chosen('density'),
    language: chosen('language'),
    direction: chosen('direction'),
  };
}

function useIsDark(mode: string): boolean {
  const isSystemDark = useSyncExternalStore(
    (changed) => {
      systemDark.addEventListener('change', changed);
      return () => systemDark.removeEventListener('change', changed);
    },
    () => systemDark.matches,
  );
  return mode === 'dark' || (mode !== 'light' && isSystemDark);
}
