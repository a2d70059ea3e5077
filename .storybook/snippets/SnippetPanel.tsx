/** @jsxRuntime classic */
import * as React from 'react';
import { AddonPanel, SyntaxHighlighter } from 'storybook/internal/components';
import { addons, useChannel, useStorybookState } from 'storybook/manager-api';
import { SNIPPETS_EVENT, type Snippet } from './snippet.ts';

interface Told {
  id: string;
  snippets: readonly Snippet[];
}

/** What to paste for the story on show, as React, as script tag and as HTML. */
export function SnippetPanel({ active }: { active: boolean }) {
  const { storyId } = useStorybookState();
  const [told, setTold] = React.useState<Told | undefined>(
    () => addons.getChannel().last(SNIPPETS_EVENT)?.[0],
  );
  useChannel({ [SNIPPETS_EVENT]: setTold });
  return (
    <AddonPanel active={active}>
      <div style={{ padding: '0 1rem' }}>
        {told?.id === storyId &&
          told.snippets.map(({ title, language, code }) => (
            <section key={title}>
              <h2 style={{ margin: '1rem 0 0.5rem', fontSize: '0.875rem' }}>{title}</h2>
              <SyntaxHighlighter language={language} copyable bordered padded>
                {code}
              </SyntaxHighlighter>
            </section>
          ))}
      </div>
    </AddonPanel>
  );
}
