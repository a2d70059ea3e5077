import { cleanup, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import preview from '../../.storybook/preview.ts';
import { everyStory } from './contract/stories.ts';

function show(title: string, globals: Record<string, string>): HTMLElement {
  const story = everyStory(globals).find((each) => each.title === title);
  if (!story) throw new Error(`There is no story ${title}.`);
  return render(<story.Story data-testid="root" />).container;
}

const CARD = 'LevelCard/AnotherCompany';

describe('the toolbar of Storybook', () => {
  it('takes the tokens of the last brand away before it sets those of the next', () => {
    const { style } = document.documentElement;
    show(CARD, { brand: 'orchard' });
    expect(style.getPropertyValue('--career-levels-radius')).toBe('1em');
    show(CARD, { brand: 'harbour' });
    expect(style.getPropertyValue('--career-levels-radius')).toBe('');
  });

  it('makes the densest of any brand', () => {
    const { style } = document.documentElement;
    show(CARD, { brand: 'orchard', density: 'compact' });
    expect(style.getPropertyValue('--career-levels-space')).toBe('0.6');
    show(CARD, { brand: 'orchard', density: 'comfortable' });
    expect(style.getPropertyValue('--career-levels-space')).toBe('1.2');
  });

  it('turns a story whatever direction it has itself', () => {
    show('LevelCard/RightToLeft', { direction: 'content' });
    expect(screen.getByTestId('root')).toHaveAttribute('dir', 'rtl');
    cleanup();
    show('LevelCard/RightToLeft', { direction: 'ltr' });
    expect(screen.getByTestId('root')).toHaveAttribute('dir', 'ltr');
  });

  it('leaves a story as much room as it says', () => {
    show(CARD, { width: '320px' });
    expect(screen.getByTestId('root').getBoundingClientRect().width).toBe(320);
  });

  it('has no choice that an address would bring back as a number', () => {
    const items = Object.values(preview.globalTypes ?? {}).flatMap(({ toolbar }) => toolbar?.items ?? []);
    const values = items.map((item) => (typeof item === 'string' ? item : item.value));
    expect(values).toContain('320px');
    expect(values.filter((value) => !Number.isNaN(Number(value)))).toEqual([]);
  });

  it('draws a story as its element, and says where there is none', () => {
    const card = show(CARD, { renderer: 'element' }).querySelector('level-card');
    expect(card).toHaveAttribute('level', 'senior-product-designer');
    expect(card).toHaveProperty('framework.levels.0.title', 'Senior Product Designer');
    show('LevelLadder/First', { renderer: 'element' });
    expect(screen.getByText('There is no element for this component.')).toBeVisible();
  });
});
