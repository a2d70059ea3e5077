import { jsonText } from '../../formats/json.ts';
import type { ChangesJson } from './changes-json.ts';
import type { ChangesRequest } from './request.ts';

/** The changes of the first framework as data for other programs. */
export function changesJson({ since, until, frameworks: [first] }: ChangesRequest): string {
  const json: ChangesJson = {
    $schema: './changes.schema.json',
    since,
    ...(until !== undefined && { until }),
    ...(first?.report ?? { framework: [], levels: [] }),
  };
  return jsonText(json);
}
