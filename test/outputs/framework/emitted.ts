import { drawText, type FileText } from '../../../src/files/write-files.ts';
import type { Framework } from '../../../src/model/types.ts';
import { scriptOf } from '../../../src/outputs/framework/element/script.ts';
import { emitElement } from '../../../src/outputs/framework/element/scripts.ts';
import { FRAMEWORK_FORMATS, type FrameworkOptions } from '../../../src/outputs/framework/formats.ts';
import type { FrameworkFormatName } from '../../../src/outputs/framework/own-files.ts';
import { emitPages, type PagesOptions } from '../../../src/outputs/framework/pages/emit.tsx';

/** Files with every text drawn. */
function drawn(files: ReadonlyMap<string, FileText>): Map<string, string> {
  return new Map([...files].map(([path, text]) => [path, drawText(text)]));
}

/** The pages of a framework, all of them drawn. */
export function pagesOf(framework: Framework, options: PagesOptions = {}): Map<string, string> {
  return drawn(emitPages(framework, options));
}

/** The texts of a format; of the script-tag file, which has to be built first, those of one that does nothing. */
export async function emitted(
  name: FrameworkFormatName,
  framework: Framework,
  options: Partial<FrameworkOptions> = {},
): Promise<ReadonlyMap<string, string>> {
  const all = { langs: [], baseUrl: 'https://example.org/', ...options };
  if (name !== 'element') return drawn(await FRAMEWORK_FORMATS[name].emit(framework, all));
  return emitElement({ framework }, async () => scriptOf('', 'nothing', { framework }), all.langs);
}
