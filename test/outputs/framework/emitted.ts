import type { Framework } from '../../../src/model/types.ts';
import { scriptOf } from '../../../src/outputs/framework/element/script.ts';
import { emitElement } from '../../../src/outputs/framework/element/scripts.ts';
import { FRAMEWORK_FORMATS, type FrameworkOptions } from '../../../src/outputs/framework/formats.ts';
import type { FrameworkFormatName } from '../../../src/outputs/framework/own-files.ts';

/** The texts of a format; of the script-tag file, which has to be built first, those of one that does nothing. */
export function emitted(
  name: FrameworkFormatName,
  framework: Framework,
  options: Partial<FrameworkOptions> = {},
): Promise<ReadonlyMap<string, string>> {
  const all = { langs: [], baseUrl: 'https://example.org/', ...options };
  if (name !== 'element') return FRAMEWORK_FORMATS[name].emit(framework, all);
  return emitElement(framework, async () => scriptOf('', 'nothing', framework), all.langs);
}
