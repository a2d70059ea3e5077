import { describe } from 'vitest';
import type { Driver } from './drivers/driver.ts';
import { data } from './promises/data.ts';
import { drawing } from './promises/drawing.ts';
import { events } from './promises/events.ts';
import { links } from './promises/links.ts';
import { look } from './promises/look.ts';
import { reader } from './reader.ts';

/** Holds the built script-tag file, in an engine, to what those who embed it rely on. */
export function holdPromisesIn(engine: string, start: () => Promise<Driver>): void {
  describe(`in ${engine}`, () => {
    const on = reader(start);
    for (const promises of [drawing, data, events, links, look]) promises(on);
  });
}
