import type { StoryContextForEnhancers } from 'storybook/internal/types';
import { expect, it } from 'vitest';
import { argTypesEnhancers } from '../../.storybook/controls.ts';

function enhance(argTypes: Record<string, object>, parameters: object = {}) {
  const [enhancer] = argTypesEnhancers;
  return enhancer?.({ argTypes, parameters } as unknown as StoryContextForEnhancers);
}

it('gives a description without the marks of links', () => {
  const described = enhance({ only: { name: 'only', description: 'As in {@link LevelCompare}, alone.' } });
  expect(described?.['only']?.description).toBe('As in LevelCompare, alone.');
});

it('names the type of all words as it is imported, and leaves others', () => {
  const written = (raw: string) => ({ type: { name: 'other', value: '', raw } });
  const types = enhance({
    strings: written('LevelStrings &\n  CompareStrings &\n  NextStrings'),
    words: written('LevelStrings'),
  });
  expect(types?.['strings']?.table?.type?.summary).toBe('Strings');
  expect(types?.['words']?.table?.type?.summary).toBe('LevelStrings');
});

it('tells of the props that a component hands on from the comments of the one that takes them', () => {
  const to = () => undefined;
  const docs = {
    extractArgTypes: (component: unknown) =>
      component === to
        ? { printNote: { name: 'printNote', description: 'Printed.' }, levels: { name: 'levels' } }
        : {},
  };
  const told = enhance({ inUrl: { name: 'inUrl' } }, { docs, handsOn: { to, props: ['printNote'] } });
  expect(told?.['printNote']?.description).toBe('Printed.');
  expect(Object.keys(told ?? {}).sort()).toEqual(['inUrl', 'printNote']);
});
