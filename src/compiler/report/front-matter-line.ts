import { Scalar, stringify, YAMLMap, YAMLSeq } from 'yaml';
import type { SaidValue, Say } from '../text/say.ts';

/** Writes front matter as one line, such as `levels: [ladder/*.md]`; the compiler reads it as the same value again. */
export function frontMatterLine({ key, value }: Pick<Say, 'key' | 'value'>): string {
  const map = new YAMLMap<Scalar, unknown>();
  map.set(new Scalar(key), toNode(value));
  // all scalars are text to the compiler, so numbers need no marks
  return stringify(map, { schema: 'failsafe', lineWidth: 0, flowCollectionPadding: true }).trimEnd();
}

function toNode(value: SaidValue): Scalar | YAMLSeq | YAMLMap {
  if (typeof value === 'string') return toScalar(value);
  if (!(value instanceof Map)) {
    const list = new YAMLSeq();
    list.flow = true;
    list.items = [...(value as readonly string[])].map(toScalar);
    return list;
  }
  const map = new YAMLMap();
  map.flow = true;
  for (const [name, each] of value) map.add({ key: toScalar(name), value: toScalar(each) });
  return map;
}

/** What YAML would take for nothing, and what goes over several lines, is in quotes. */
function toScalar(text: string): Scalar {
  const scalar = new Scalar(text);
  if (/^(?:~|null|Null|NULL)?$|[\n\r]/.test(text)) scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}
