import { expect, it } from 'vitest';
import { schemaOf } from '../../../build/schema.ts';
import { fromRoot } from '../../root.ts';

it('is the schema that the types say; `npx vitest run --project node test/outputs/changes/schema.test.ts -u` writes it', async () => {
  const types = [
    'src/model/types.ts',
    'src/model/change-report.ts',
    'src/outputs/changes/changes-json.ts',
  ].map(fromRoot);
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:career-levels:changes:v1',
    title: 'Changes of career levels',
    ...schemaOf('ChangesJson', types),
  };
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
    fromRoot('src/outputs/changes/changes.schema.json'),
  );
});
