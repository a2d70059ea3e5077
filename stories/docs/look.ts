import type { CSSProperties } from 'react';
import sheet from '../../src/components/base.css?raw';
import { type Brand, brands } from '../brands.ts';
import { readTokens } from './tokens.ts';

export const tokens = readTokens(sheet);

/** Undoes what the toolbar's brand has set above. */
const none = Object.fromEntries(tokens.map(({ name }) => [name, 'initial']));

/** A style with the given custom properties and no others, whatever the brand of the toolbar is. */
export function lookOf(set: Brand['tokens']): CSSProperties {
  return { ...none, ...set } as CSSProperties;
}

/** The brand of this id, or else the one without a look of its own. */
export function brandNamed(id: unknown): Brand {
  const [plain] = brands;
  if (!plain) throw new Error('There is no brand.');
  return brands.find((brand) => brand.id === id) ?? plain;
}
