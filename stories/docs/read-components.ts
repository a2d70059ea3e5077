import type { Member } from './elements.ts';

/** A component, as its doc comment and those of its props describe it. */
export interface ComponentDocs {
  readonly name: string;
  readonly description: string;
  readonly props: readonly Member[];
}

/** A doc comment and the white space after it. */
const COMMENT = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*/.source;
const COMPONENT = new RegExp(`${COMMENT}export (?:function|class) ([A-Z]\\w*)`);
const PROP = new RegExp(`${COMMENT}(\\w+)\\??:`, 'g');
const INTERFACE = /^export interface (\w+)(?:<.*?>)?(?: |\n)([^{]*)\{\n([^]*?)^\}/gm;

/**
 * Reads components with the props of our own that they take, declared or inherited.
 *
 * @param sources the texts of their files, and of those that their props come from
 * @throws if a component or a prop has no doc comment
 */
export function readComponents(names: readonly string[], sources: readonly string[]): ComponentDocs[] {
  const interfaces = new Map(
    sources.flatMap((source) =>
      [...source.matchAll(INTERFACE)].map(([, name = '', heritage = '', body = '']) => [
        name,
        { heritage, body },
      ]),
    ),
  );
  const propsOf = (name: string): Member[] => {
    const { heritage, body } = interfaces.get(name) ?? { heritage: '', body: '' };
    const picked = [...heritage.matchAll(/Pick<(\w+), ([^>]+)>/g)].flatMap(([, from = '', list = '']) =>
      propsOf(from).filter((prop) => list.includes(`'${prop.name}'`)),
    );
    const whole = heritage
      .replaceAll(/Pick<[^>]+>/g, '')
      .match(/\w+Props(?=<|,|\s)/g)
      ?.flatMap((from) => propsOf(from));
    return [...declared(name, body), ...picked, ...(whole ?? [])];
  };
  return names.map((name) => {
    const source = sources.find((text) => COMPONENT.exec(text)?.[2] === name);
    const [, comment] = COMPONENT.exec(source ?? '') ?? [];
    if (!comment) throw new Error(`${name} has no doc comment.`);
    const props = propsOf(`${name}Props`);
    if (props.length === 0) throw new Error(`${name} has no props.`);
    return { name, description: useOf(oneLine(comment)), props };
  });
}

/** The description of a component up to the element that it renders, which its users need not know. */
export function useOf(description: string): string {
  return description.replace(/\s+Renders an? [^]*/, '');
}

function declared(owner: string, body: string): Member[] {
  const props = [...body.matchAll(PROP)].map(([, comment = '', name = '']) => ({
    name,
    description: oneLine(comment),
  }));
  const names = [...body.matchAll(/^ {2}(\w+)\??:/gm)].map(([, name]) => name);
  const bare = names.filter((name) => !props.some((prop) => prop.name === name));
  if (bare.length > 0) throw new Error(`${owner} has no doc comment for ${bare.join(', ')}.`);
  return props;
}

function oneLine(comment: string): string {
  return comment
    .replaceAll(/^\s*\* ?/gm, '')
    .replaceAll(/\{@link (\w+)\}/g, '`$1`')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
