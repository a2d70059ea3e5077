import { SAFE_ADDRESS } from '../../formats/checked/safe-address.ts';
import { fragmentFor } from '../../model/names/anchors.ts';
import { fillAddress } from '../../model/names/fill.ts';
import type { LinkTarget } from '../../model/types.ts';

/**
 * Returns the address of a link on a page that shows a part of a framework.
 *
 * @param template - Such as `/levels/{level}#{section}`. For a link without a section, or without a term, it is cut at the #.
 *   Without a template, the link stays on the page, and one to the glossary has no address.
 * @throws an error if the address could run a script
 */
export function addressOf(target: LinkTarget, template: string | null): string | undefined {
  const address = target.kind === 'url' || template === null ? fragmentFor(target) : filled(template, target);
  return address === undefined ? undefined : safe(address, template);
}

/**
 * Returns what makes the address of a strand, such as `/strands/{strand}#{anchor}`, or `undefined` without a template.
 *
 * @throws an error, when it is used, if the address could run a script
 */
export function strandAddressOf(template: string | null) {
  if (template === null) return undefined;
  return (strand: string, anchor: string) => safe(fillAddress(template, { strand, anchor }), template);
}

function safe(address: string, template: string | null): string {
  if (SAFE_ADDRESS.test(address)) return address;
  throw new Error(`"${template ?? address}" has a scheme other than http:, https: and mailto:`);
}

function filled(template: string, target: Exclude<LinkTarget, { kind: 'url' }>): string {
  const { section = '', term = '', level = '' }: { section?: string; term?: string; level?: string } = target;
  return fillAddress(section || term ? template : template.replace(/#.*/, ''), { level, section, term });
}
