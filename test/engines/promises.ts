import { describe, it } from 'vitest';
import type { Able, Driver } from './drivers/driver.ts';
import { copying } from './promises/copying.ts';
import { data } from './promises/data.ts';
import { drawing } from './promises/drawing.ts';
import { events } from './promises/events.ts';
import { framed } from './promises/framed.ts';
import { links } from './promises/links.ts';
import { look } from './promises/look.ts';
import { served } from './promises/served.ts';
import { sheet } from './promises/sheet.ts';
import { reader } from './reader.ts';

/**
 * Holds the built files, in an engine, to what those who embed the elements rely on; or says why it is not run here.
 * Where `CI` is set, an engine that is not run is a failure, as a project is that cannot be run.
 */
export function holdPromisesIn(engine: string, start: Able<() => Promise<Driver>>): void {
  if (typeof start === 'string') {
    it(`in ${engine}`, ({ skip }) => {
      if (process.env['CI']) throw new Error(start);
      skip(start);
    });
    return;
  }
  describe(`in ${engine}`, () => {
    const on = reader(start);
    for (const promises of [drawing, served, data, events, links, look, copying, framed, sheet]) promises(on);
  });
}
