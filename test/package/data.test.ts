import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';

/** A file of the built package, found by its public name. */
function published(name: string) {
  return JSON.parse(readFileSync(createRequire(import.meta.url).resolve(name), 'utf8'));
}

it('publishes the schema that its framework.json keeps to', () => {
  const ajv = new Ajv2020();
  ajv.addSchema(published('career-levels/framework.schema.json'));
  expect(ajv.validate('urn:career-levels:framework:v1', published('career-levels/framework.json'))).toBe(
    true,
  );
  expect(ajv.validate('urn:career-levels:framework:v1', {})).toBe(false);
});

it('publishes the schema that a change report keeps to', () => {
  const ajv = new Ajv2020();
  ajv.addSchema(published('career-levels/changes.schema.json'));
  const report = { since: 'v1', framework: [], levels: [] };
  expect(ajv.validate('urn:career-levels:changes:v1', report)).toBe(true);
  expect(ajv.validate('urn:career-levels:changes:v1', { ...report, levels: [{}] })).toBe(false);
});
