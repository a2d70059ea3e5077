import { drawText, type FileText } from '../../../src/files/write-files.ts';
import type { Framework } from '../../../src/model/types.ts';
import { scriptOf } from '../../../src/outputs/framework/element/script.ts';
import { FRAMEWORK_FORMATS, type FrameworkOptions } from '../../../src/outputs/framework/formats.ts';
import type { FrameworkFormatName } from '../../../src/outputs/framework/own-files.ts';
import { emitPages, type PagesOptions } from '../../../src/outputs/framework/pages/emit.tsx';

/** Files with every text drawn. */
function drawn(files: ReadonlyMap<string, FileText>): Map<string, string> {
  return new Map([...files].map(([path, text]) => [path, drawText(text)]));
}

/** The pages of a framework, all of them drawn, with a script that does nothing. */
export function pagesOf(
  framework: Framework,
  options: Omit<PagesOptions, 'script'> = {},
): Map<string, string> {
  return drawn(emitPages(framework, { ...options, script: scriptOf('', 'nothing', { framework }) }));
}

/** The texts of a format. */
export async function emitted(
  name: FrameworkFormatName,
  framework: Framework,
  options: Partial<FrameworkOptions> = {},
): Promise<ReadonlyMap<string, string>> {
  const all = { langs: [], baseUrl: 'https://example.org/', ...options };
  return drawn(await FRAMEWORK_FORMATS[name].emit(framework, all));
}
