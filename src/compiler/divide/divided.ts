import type { Document } from '../document/document.ts';
import type { Parts } from './outline/parts.ts';

/** A document before its ids are held against those of the others. */
export interface Unnamed {
  readonly document: Document;
  readonly parts: Parts;
  /** What its parts depend on beside its own text. */
  readonly key: string;
}

/** A document and what it holds. */
export interface Divided extends Unnamed {
  /** What the sections beside its levels are named by; empty where it has none, or is the README. */
  readonly id: string;
}

/** What became of documents earlier, before and after their ids were held against each other. */
export interface KnownParts {
  readonly alone: WeakMap<Document, Unnamed>;
  readonly named: WeakMap<Unnamed, Divided>;
}
