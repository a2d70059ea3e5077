import type { ListItem } from 'mdast';
import type { Principle } from '../../model/types.ts';
import { idOfWords, type UniqueIds } from '../names/ids.ts';
import { readLabelledBullet } from '../text/labelled-bullet.ts';
import type { Scope } from '../text/scope.ts';

/** Reads a bullet that begins with bold words as a principle: the bold words are its title. */
export function readPrinciple(item: ListItem, scope: Scope, ids: UniqueIds): Principle {
  const { label, rest } = readLabelledBullet(item, scope);
  return { id: ids(idOfWords(label, Number.POSITIVE_INFINITY, 'principle')), title: label, text: rest };
}
