import { attributesText } from '../../../formats/html.ts';
import { jsonText } from '../../../formats/json.ts';
import { levelName } from '../../../model/names/name.ts';
import type { Level } from '../../../model/types.ts';
import type { Site } from './site.ts';

const WIDTH = 640;
const HEIGHT = 800;

/** The file that says how to embed the page in another. */
export function oembedFile(page: string): string {
  return page.replace(/^levels\//, 'oembed/').replace(/\.html$/, '.json');
}

/**
 * How a level is embedded in another page, for programs that ask before they do it.
 *
 * @param baseUrl where the site will be found
 * @see https://oembed.com/
 */
export function oembedText({ framework, fileOf, between }: Site, level: Level, baseUrl: string): string {
  const title = levelName(level);
  const src = `${baseUrl + between('', fileOf({ kind: 'level', level }))}?embed=1`;
  // an obsolete attribute, for hosts that take styles away and keep this one
  const attributes = { src, width: String(WIDTH), height: String(HEIGHT), frameborder: '0', title };
  return jsonText({
    // the format allows other keys; by this one a later build recognises the file as its own
    generator: 'career-levels',
    version: '1.0',
    type: 'rich',
    title,
    provider_name: framework.title,
    provider_url: baseUrl,
    html: `<iframe${attributesText(attributes)}></iframe>`,
    width: WIDTH,
    height: HEIGHT,
  });
}
