import { jsonText } from '../../formats/json.ts';
import { plainText } from '../../model/plain.ts';
import type { Expectation, Framework, Level } from '../../model/types.ts';
import schema from './framework.schema.json' with { type: 'json' };

/**
 * Writes a framework as data for other programs: `framework.json` and the JSON Schema that it keeps to. Beside the texts
 * that a program may want without marks stands their plain twin.
 *
 * @returns texts by path; the same framework always gives the same texts
 */
export function emitJson(framework: Framework): Map<string, string> {
  const levels = framework.levels.map(withPlainTexts);
  return new Map([
    ['framework.json', jsonText({ $schema: './framework.schema.json', ...framework, levels })],
    ['framework.schema.json', jsonText(schema)],
  ]);
}

function withPlainTexts(level: Level) {
  return {
    ...level,
    attributes: level.attributes.map(({ label, value, ...rest }) => ({
      label,
      value,
      plain: plainText(value),
      ...rest,
    })),
    sections: level.sections.map((section) => ({
      ...section,
      expectations: section.expectations.map(withPlainText),
    })),
  };
}

function withPlainText({ id, text, children, ...rest }: Expectation): object {
  return { id, text, plain: plainText(text), children: children.map(withPlainText), ...rest };
}
