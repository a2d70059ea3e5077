import { readFileSync } from 'node:fs';
import { type ESTree, parseSync } from 'vite';

/** A JSON Schema, or a part of one. */
type Schema = Readonly<Record<string, unknown>>;

/** A type that is exported, and what its doc comment says of it. */
interface Declaration {
  readonly node: ESTree.TSInterfaceDeclaration | ESTree.TSTypeAliasDeclaration;
  readonly doc: Schema;
  readonly scope: Scope;
}

/** What has to be known around a type to read it. */
interface Scope {
  /** Gives what the doc comment before a piece of the source says. */
  readonly docAt: (start: number) => Schema;
  /** What the parameters of a generic type have to be. */
  readonly parameters: ReadonlyMap<string, ESTree.TSType | null>;
}

/** The properties of an object by their keys. */
type Properties = ReadonlyMap<
  string,
  { readonly node: ESTree.TSType; readonly doc: Schema; readonly scope: Scope; readonly isRequired: boolean }
>;

/** What a doc comment may say beside the description, named as ts-json-schema-generator names it. */
const TAGS: Record<string, (value: string) => Schema> = {
  asType: (type) => ({ type }),
  maximum: (value) => ({ maximum: Number(value) }),
  minLength: (value) => ({ minLength: Number(value) }),
  minimum: (value) => ({ minimum: Number(value) }),
  pattern: (pattern) => ({ pattern }),
};

/**
 * Returns the JSON Schema that the values of a type keep to: doc comments are the descriptions, and objects are closed.
 *
 * @param root the name of the type
 * @param files the modules that it and all that it is made of are exported from
 * @throws where a type is none that data can have
 */
export function schemaOf(root: string, files: readonly string[]): Schema {
  const declarations = new Map(files.flatMap(declarationsIn));
  const definitions = new Map<string, Schema>();

  function define(name: string): Schema {
    const { node, doc, scope } = declarationOf(name);
    return node.type === 'TSInterfaceDeclaration'
      ? { ...doc, ...closed(propertiesOf(name)) }
      : { ...doc, ...typeSchema(node.typeAnnotation, scope) };
  }

  function declarationOf(name: string): Declaration {
    const declaration = declarations.get(name);
    if (!declaration) throw new Error(`There is no type ${name} in ${files.join(', ')}.`);
    return declaration;
  }

  /** The properties of an interface, those of the ones that it extends first. */
  function propertiesOf(name: string): Properties {
    const { node, scope } = declarationOf(name);
    if (node.type !== 'TSInterfaceDeclaration') throw new Error(`${name} is no interface.`);
    const inherited = node.extends.flatMap(({ expression }) => [...propertiesOf(nameOf(expression))]);
    return propertiesIn(node.body.body, scope, new Map(inherited));
  }

  function closed(properties: Properties): Schema {
    const entries = [...properties];
    return {
      type: 'object',
      additionalProperties: false,
      required: entries.filter(([, { isRequired }]) => isRequired).map(([key]) => key),
      properties: Object.fromEntries(
        entries.map(([key, { node, doc, scope }]) => {
          const type = typeSchema(node, scope);
          const constant = 'const' in type ? { description: `Always "${type['const']}".` } : {};
          // the description first, and the type that it names instead of the one of TypeScript
          return [key, { ...constant, ...doc, ...type, ...doc }];
        }),
      ),
    };
  }

  function typeSchema(node: ESTree.TSType, scope: Scope): Schema {
    switch (node.type) {
      case 'TSStringKeyword':
        return { type: 'string' };
      case 'TSNumberKeyword':
        return { type: 'number' };
      case 'TSBooleanKeyword':
        return { type: 'boolean' };
      case 'TSLiteralType':
        return { const: literalOf(node) };
      case 'TSTypeOperator':
        return typeSchema(node.typeAnnotation, scope);
      case 'TSArrayType':
        return { type: 'array', items: typeSchema(node.elementType, scope) };
      case 'TSTypeLiteral':
        return closed(propertiesIn(node.members, scope, new Map()));
      case 'TSUnionType':
        return node.types.every((each) => each.type === 'TSLiteralType')
          ? { enum: node.types.map(literalOf) }
          : { oneOf: node.types.map((each) => ({ ...scope.docAt(each.start), ...typeSchema(each, scope) })) };
      case 'TSTypeReference':
        return reference(nameOf(node.typeName), scope);
      default:
        throw unexpected(node);
    }
  }

  /** Types of `framework.json` have the names of the model's, and "Json". */
  function reference(name: string, scope: Scope): Schema {
    const parameter = scope.parameters.get(name);
    if (parameter) return typeSchema(parameter, scope);
    const key = (name.charAt(0).toLowerCase() + name.slice(1)).replace(/Json$/, '');
    if (!definitions.has(key)) {
      // a place in the order, and an end for what stands in itself
      definitions.set(key, {});
      definitions.set(key, define(name));
    }
    return { $ref: `#/$defs/${key}` };
  }

  return { ...define(root), $defs: Object.fromEntries(definitions) };
}

function propertiesIn(
  members: readonly ESTree.TSSignature[],
  scope: Scope,
  inherited: Properties,
): Properties {
  const properties = new Map(inherited);
  for (const member of members) {
    if (member.type !== 'TSPropertySignature' || !member.typeAnnotation) throw unexpected(member);
    const key = nameOf(member.key);
    const doc = { ...properties.get(key)?.doc, ...scope.docAt(member.start) };
    const node = member.typeAnnotation.typeAnnotation;
    properties.set(key, { node, doc, scope, isRequired: !member.optional });
  }
  return properties;
}

function declarationsIn(file: string): [string, Declaration][] {
  const source = readFileSync(file, 'utf8');
  const { program, comments } = parseSync(file, source);
  const docAt = (start: number) => {
    const before = comments.findLast(({ end }) => end <= start);
    const isDoc = before?.value.startsWith('*') && /^[\s|]*$/.test(source.slice(before.end, start));
    return before && isDoc ? docOf(before.value) : {};
  };
  return program.body.flatMap((statement): [string, Declaration][] => {
    const node = statement.type === 'ExportNamedDeclaration' ? statement.declaration : null;
    if (node?.type !== 'TSInterfaceDeclaration' && node?.type !== 'TSTypeAliasDeclaration') return [];
    const parameters = node.typeParameters?.params.map(
      ({ name, constraint }) => [name.name, constraint] as const,
    );
    return [
      [
        node.id.name,
        { node, doc: docAt(statement.start), scope: { docAt, parameters: new Map(parameters) } },
      ],
    ];
  });
}

function docOf(comment: string): Schema {
  const [description = '', ...tags] = comment
    .replaceAll(/^[ \t]*\*[ \t]?/gm, '')
    .split(/^@/m)
    .map((part) => part.replaceAll(/\s+/g, ' ').trim());
  return Object.assign(
    { description: description.replaceAll('`', '') },
    ...tags.map((tag) => {
      const [, name = '', value = ''] = /^(\S+) ?(.*)/.exec(tag) ?? [];
      const say = TAGS[name];
      if (!say) throw new Error(`There is no tag @${name} for a schema.`);
      return say(value);
    }),
  );
}

function literalOf(node: ESTree.TSType): unknown {
  if (node.type !== 'TSLiteralType' || node.literal.type !== 'Literal') throw unexpected(node);
  return node.literal.value;
}

function nameOf(node: { readonly type: string }): string {
  if (node.type !== 'Identifier') throw unexpected(node);
  return (node as unknown as { readonly name: string }).name;
}

function unexpected({ type }: { readonly type: string }): Error {
  return new Error(`A ${type} is nothing that data can have.`);
}
