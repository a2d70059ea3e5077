import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as sources from '../../src/index.ts';
import { fromRoot } from '../root.ts';

function runAsServerComponents(program: string): string {
  const options = { cwd: fromRoot('.'), encoding: 'utf8' } as const;
  return execFileSync(
    process.execPath,
    ['--conditions=react-server', '--input-type=module', '--eval', program],
    options,
  );
}

describe('the built React entry', () => {
  it('loads under the react-server condition and exports the components', () => {
    const names = runAsServerComponents(`
      import * as entry from 'career-levels';
      console.log(Object.keys(entry).sort().join(' '));
    `);
    expect(names.trim()).toBe(Object.keys(sources).sort().join(' '));
  });

  it('takes nothing at run time but the JSX runtime', () => {
    const importsOf = (file: string) => {
      const code = readFileSync(fromRoot(`dist/${file}`), 'utf8');
      return [...code.matchAll(/^(?:import|export)\b[^;]*?["']([^"']+)["'];$/gm)].map(([, from]) => from);
    };
    expect(importsOf('index.js').sort()).toEqual(['./components.js', './strings/en.js', 'react/jsx-runtime']);
    expect(importsOf('components.js').sort()).toEqual(['./strings/en.js', 'react/jsx-runtime']);
    expect(importsOf('strings/en.js').sort()).toEqual(['./date.js', './list.js', './plural.js']);
    expect(['date', 'list', 'plural'].flatMap((name) => importsOf(`strings/${name}.js`))).toEqual([]);
  });

  it('says of what holds state that it runs in the browser', () => {
    expect(readFileSync(fromRoot('dist/interactive.js'), 'utf8')).toMatch(/^"use client";/);
  });
});
