import type { Framework, Inline, Level } from 'career-levels';

/** Every level with the first sentence that it says of itself, for readers who do not know which one is theirs. */
export function FindLevel({ framework }: { framework: Framework }) {
  return (
    <section className="find" aria-labelledby="find" data-live="find">
      <h2 id="find">Find your level</h2>
      <ul>
        {framework.levels.map((level) => (
          <li key={level.id}>
            <a href={`/intranet/${level.id}/`}>
              {level.code}: {level.title}
            </a>
            <p>{firstSentence(level)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function firstSentence({ statement: [first], language }: Level): string {
  if (first?.type !== 'paragraph') return '';
  const sentences = new Intl.Segmenter(language?.lang, { granularity: 'sentence' });
  const [sentence] = sentences.segment(first.children.map(wordsOf).join(''));
  return sentence?.segment.trim() ?? '';
}

function wordsOf(inline: Inline): string {
  if ('value' in inline) return inline.value;
  return 'children' in inline ? inline.children.map(wordsOf).join('') : ' ';
}
