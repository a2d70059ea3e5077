import Markdown from 'react-markdown';
import { showIn } from './application.tsx';

const documents = import.meta.glob<string>('../../../framework/L*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const texts = new Map(
  Object.entries(documents).map(([path, text]) => [
    path.replace(/^.*\/|\.md$/g, '').toLowerCase(),
    text.replace(/^---\n.*?\n---\n/s, ''),
  ]),
);
showIn((ids) =>
  ids.map((id, index) => (
    <article key={index}>
      <Markdown>{texts.get(id)}</Markdown>
    </article>
  )),
);
