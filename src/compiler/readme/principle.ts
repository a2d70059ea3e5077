import type { ListItem } from 'mdast';
import type { Principle } from '../../model/types.ts';
import { slugOfWords, type UniqueIds } from '../names/ids.ts';
import { splitLead } from '../text/lead.ts';
import type { Scope } from '../text/scope.ts';

/** Reads a bullet that begins with bold words as a principle: the bold words are its title. */
export function readPrinciple(item: ListItem, scope: Scope, ids: UniqueIds): Principle {
  const { lead, rest } = splitLead(item, scope);
  return { id: ids(slugOfWords(lead, Number.POSITIVE_INFINITY, 'principle')), title: lead, text: rest };
}
