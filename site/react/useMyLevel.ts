import { findLevel, type Level } from 'career-levels';
import { framework, type LevelId } from 'career-levels/data';
import { useEffect, useState } from 'react';

const KEPT_AS = 'my-level';
const FIRST: LevelId = 'l2-devops-support-engineer';

/** The reader's level, which this browser remembers, and how to choose another. */
export function useMyLevel(): [Level<LevelId> | undefined, (id: LevelId) => void] {
  const [id, setId] = useState<string>(() => localStorage.getItem(KEPT_AS) ?? FIRST);
  useEffect(() => localStorage.setItem(KEPT_AS, id), [id]);
  // a level may be gone since the last visit
  return [findLevel(framework.levels, id) ?? findLevel(framework.levels, FIRST), setId];
}
