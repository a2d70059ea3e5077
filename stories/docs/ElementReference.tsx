import { type Member, readElements } from './elements.ts';

const sources = import.meta.glob<string>(
  ['../../src/elements/define.ts', '../../src/elements/classes/*Element.tsx'],
  { eager: true, query: '?raw', import: 'default' },
);
const { '../../src/elements/define.ts': define = '', ...classes } = sources;

/** Every custom element, as the doc comments of the classes tell. */
export function ElementReference() {
  return readElements(define, Object.values(classes)).map(
    ({ tag, description, attributes, properties, events, slots, parts }) => (
      <section key={tag} className="docs-element sb-unstyled" aria-labelledby={`element-${tag}`}>
        <h3 id={`element-${tag}`} className="docs-element-tag">
          &lt;{tag}&gt;
        </h3>
        <p>{description.replace(/^`[^`]*`: (\w)/, (_, first: string) => first.toUpperCase())}</p>
        <Members title="Attributes" members={attributes} />
        <Members title="Properties" members={properties} />
        <Members title="Events" members={events} />
        <Members title="Slots" members={slots} />
        <Members title="Parts" members={parts} />
      </section>
    ),
  );
}

function Members({ title, members }: { title: string; members: readonly Member[] }) {
  return (
    <>
      <h4 className="docs-element-kind">{title}</h4>
      <dl className="docs-members">
        {members.map(({ name, description }) => (
          <div key={name}>
            <dt>{name ? <code>{name}</code> : 'inside the element'}</dt>
            <dd>{description.replaceAll('`', '')}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
