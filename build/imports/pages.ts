/** What a page loads. */
export interface PageParts {
  /** Of its scripts and style sheets; icons, pictures and other pages are no code. */
  addresses: { address: string; offset: number }[];
  /** The scripts that are in the page itself, each in its place and with nothing around it. */
  scripts: string[];
}

const TAG = String.raw`((?:[^>"']|"[^"]*"|'[^']*')*)`;
const TAGS = new RegExp(`<(script|link)(?=[\\s>])${TAG}>`, 'gi');
const SCRIPTS = new RegExp(`<script(?=[\\s>])${TAG}>([\\s\\S]*?)</script`, 'dgi');
const LOADS_CODE = /\b(?:stylesheet|modulepreload|preload)\b/i;
const IS_CODE = /^(?:module|text\/javascript|)$/i;

/** Returns what an HTML page loads as scripts and style sheets. */
export function partsOfPage(html: string): PageParts {
  const page = html.replace(/<!--[\s\S]*?-->/g, blank);
  const addresses = [...page.matchAll(TAGS)].flatMap(({ 1: name = '', 2: tag = '', index }) => {
    const isScript = name.toLowerCase() === 'script';
    const address = attribute(tag, isScript ? 'src' : 'href');
    const loads = isScript || LOADS_CODE.test(attribute(tag, 'rel') ?? '');
    return loads && address !== undefined ? [{ address, offset: index }] : [];
  });
  const scripts = [...page.matchAll(SCRIPTS)].flatMap(({ 1: tag = '', 2: code = '', indices }) => {
    if (!IS_CODE.test(attribute(tag, 'type') ?? '')) return [];
    return [blank(page.slice(0, indices?.[2]?.[0])) + code];
  });
  return { addresses, scripts };
}

/** Replaces all but line ends by spaces, so that what is left keeps its place. */
export function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(String.raw`\s${name}\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))`, 'i').exec(tag);
  return value?.slice(1).find((each) => each !== undefined);
}
