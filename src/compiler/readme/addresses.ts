import type { FrameworkOverview } from '../../model/types.ts';
import { README_KEYS } from '../document/front-matter/keys.ts';
import { editTemplate, hostOf } from '../links/edit-address.ts';
import { editAddress } from '../rules/edit-address.ts';
import { frontMatterValue } from '../rules/front-matter-value.ts';
import { unsafeLink } from '../rules/unsafe-link.ts';
import type { Scope } from '../text/scope.ts';

/** The addresses that the front matter declares, with places in braces to be filled in. */
export type Addresses = Pick<FrameworkOverview, 'editUrl' | 'feedbackUrl'>;

/** The places that each address may have. */
const PLACES: Readonly<Record<keyof Addresses, readonly string[]>> = {
  editUrl: ['path', 'line'],
  feedbackUrl: ['id', 'level', 'text', 'revision'],
};

/** Reads the addresses for edits and feedback from the front matter; one that could do harm, or that nobody can fill in, is refused. */
export function readAddresses(scope: Scope): Addresses {
  return { ...readAddress('editUrl', scope), ...readAddress('feedbackUrl', scope) };
}

function readAddress(key: keyof Addresses, { document, resolve, report }: Scope): Addresses {
  const said = document.frontMatter.texts.get(key);
  if (!said) return {};
  const { value, span } = said;
  const refuse = (problem: string, rule = frontMatterValue): Addresses => {
    report(rule, span, `${problem} It is left out.`, `Write for example "${README_KEYS.get(key)?.example}".`);
    return {};
  };
  const places = PLACES[key];
  const listed = places.map((place) => `{${place}}`).join(', ');
  const rest = value.replace(/\{(\w+)\}/g, (whole, place: string) => (places.includes(place) ? '' : whole));
  const [unknown] = /\{[^{}]*\}?|\}/.exec(rest) ?? [];
  if (unknown !== undefined)
    return refuse(`Unexpected "${unknown}" in the address "${value}", expected ${listed} or no braces.`);
  const { target, problem } = resolve(value);
  if (target?.kind !== 'url') {
    const rule = problem?.rule === unsafeLink ? unsafeLink : frontMatterValue;
    return refuse(`Unexpected address "${value}", expected one that starts with https:.`, rule);
  }
  if (siteOf(value, 'a') !== siteOf(value, 'b'))
    return refuse(`Unexpected place in the host of "${value}", expected ${listed} after the host alone.`);
  // where the address had to be written anew, its braces are encoded
  const address = target.href.replace(/%7B(\w+)%7D/gi, '{$1}');
  const host =
    key === 'editUrl' && editTemplate(address) === address && !address.includes('{') && hostOf(address);
  if (host) {
    const message = `Unexpected address "${value}" without a folder, expected that of the framework's folder at ${host.name}.`;
    report(
      editAddress,
      span,
      message,
      `Copy the address from the page that shows the folder: "${host.example}".`,
    );
  }
  return { [key]: address };
}

/** What of an address may not depend on what is filled in. */
function siteOf(address: string, filling: string): string {
  const { protocol, host } = new URL(address.replace(/\{\w+\}/g, filling));
  return `${protocol}//${host}`;
}
