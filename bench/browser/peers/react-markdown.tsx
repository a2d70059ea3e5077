import Markdown from 'react-markdown';
import { showIn } from './application.tsx';

const documents = import.meta.glob<string>('../../../framework/L*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const files = Object.entries(documents).map(([path, text]): [string, string] => [
  path.replace(/^.*\/|\.md$/g, '').toLowerCase(),
  text.replace(/^---\n.*?\n---\n/s, ''),
]);
const steps = files.filter(([name]) => name.includes('-to-'));

/** A level with the note on the step to it, whose file is named after both levels (`l1-to-l2`). */
const texts = new Map(
  files.map(([name, text]) => [
    name,
    [
      text,
      ...steps.filter(([step]) => name.startsWith(step.replace(/^.*-to-/, ''))).map(([, note]) => `#${note}`),
    ].join('\n\n'),
  ]),
);
showIn((ids) =>
  ids.map((id, index) => (
    <article key={index}>
      <Markdown>{texts.get(id)}</Markdown>
    </article>
  )),
);
