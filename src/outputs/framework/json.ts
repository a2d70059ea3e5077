import { jsonText } from '../../formats/json.ts';
import type { Attribute, Expectation, Framework, Level } from '../../model/types.ts';
import { plainText } from '../../model/words/plain.ts';
import schema from './framework.schema.json' with { type: 'json' };
import type { AttributeJson, ExpectationJson, FrameworkJson, LevelJson } from './framework-json.ts';

/**
 * Writes a framework as data for other programs: `framework.json` and its JSON Schema. Texts that a program may need
 * without marks have a plain twin.
 *
 * @returns texts by path; the same framework always gives the same texts
 */
export function emitJson(framework: Framework): Map<string, string> {
  const json: FrameworkJson = {
    $schema: './framework.schema.json',
    ...framework,
    levels: framework.levels.map(levelJson),
  };
  return new Map([
    ['framework.json', jsonText(json)],
    ['framework.schema.json', jsonText(schema)],
  ]);
}

function levelJson(level: Level): LevelJson {
  return {
    ...level,
    attributes: level.attributes.map(attributeJson),
    sections: level.sections.map((section) => ({
      ...section,
      expectations: section.expectations.map(expectationJson),
    })),
  };
}

function attributeJson({ label, value, ...rest }: Attribute): AttributeJson {
  return { label, value, plain: plainText(value), ...rest };
}

function expectationJson({ id, text, children, ...rest }: Expectation): ExpectationJson {
  return { id, text, plain: plainText(text), children: children.map(expectationJson), ...rest };
}
