/** A custom element, as the doc comments of its class and of the class below it tell. */
export interface ElementDocs {
  readonly tag: string;
  readonly description: string;
  readonly attributes: readonly Member[];
  readonly properties: readonly Member[];
  readonly events: readonly Member[];
  readonly slots: readonly Member[];
  readonly parts: readonly Member[];
}

/** A name and what it is; a slot without a name has none. */
export interface Member {
  readonly name: string;
  readonly description: string;
}

/** The comment right above a class that is exported, and the class's name. */
const DOCUMENTED_CLASS = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export (?:abstract )?class (\w+) extends (\w+)/;

/**
 * Reads what there is to know of each element out of the sources of their classes and of `define.ts`, which names them.
 * No analyser of custom elements does: the names are given in a table, and to classes that are made there.
 */
export function readElements(define: string, classes: readonly string[]): ElementDocs[] {
  const docs = new Map(classes.map(readClass).map((read) => [read.name, read]));
  return [...define.matchAll(/'([a-z-]+)': (\w+),/g)].map(([, tag = '', name = '']) => {
    const own = docs.get(name);
    if (!own) throw new Error(`<${tag}> is a ${name}, and no such class has a doc comment.`);
    const base = docs.get(own.base);
    const all = (kind: string) => [...own.tags, ...(base?.tags ?? [])].filter((each) => each.kind === kind);
    return {
      tag,
      description: own.description,
      attributes: all('attr').map(member),
      properties: all('prop').map(member),
      events: all('event').map(member),
      slots: all('slot').map(member),
      parts: all('csspart').map(member),
    };
  });
}

interface Tag extends Member {
  readonly kind: string;
}

function readClass(source: string) {
  const [, comment, name, base] = DOCUMENTED_CLASS.exec(source) ?? [];
  if (!comment || !name || !base)
    throw new Error('Unexpected file without a documented class of an element.');
  const text = comment.replaceAll(/^\s*\* ?/gm, '').trim();
  const [description = '', ...tags] = text.split(/^@/m).map((part) => part.replaceAll(/\s+/g, ' ').trim());
  return { name, base, description, tags: tags.map(readTag) };
}

/** Reads `attr name - what it is`; the name of a slot may be missing. */
function readTag(text: string): Tag {
  const [, kind, name = '', description] = /^(\w+) (?:([\w-]+) )?- (.+)$/.exec(text) ?? [];
  if (!kind || !description)
    throw new Error(`Unexpected tag "@${text}", expected "@attr name - what it is".`);
  return { kind, name, description };
}

function member({ name, description }: Tag): Member {
  return { name, description };
}
