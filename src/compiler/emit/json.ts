import type { Framework } from '../../model/types.ts';
import schema from './framework.schema.json' with { type: 'json' };

/**
 * Writes a framework as data for other programs: `framework.json` and the JSON Schema that it keeps to.
 *
 * @returns texts by path; the same framework always gives the same texts
 */
export function emitJson(framework: Framework): Map<string, string> {
  return new Map([
    ['framework.json', toText({ $schema: './framework.schema.json', ...framework })],
    ['framework.schema.json', toText(schema)],
  ]);
}

function toText(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
