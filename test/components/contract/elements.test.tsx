import { render } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { asFramework } from '../../../src/formats/checked/framework.ts';
import { elementFor } from '../../../stories/embed/element.ts';
import { everyStory } from './stories.ts';

/** The script-tag file, built from the sources as it is for a release. */
beforeAll(async () => {
  const script = Object.assign(document.createElement('script'), { src: '/career-levels.js' });
  await new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error('The script-tag file could not be built.')));
    document.head.append(script);
  });
});

/** What no element has: a prefix for its ids, because nothing else is in its tree, and what readers have in files of theirs. */
const NOT_OF_ELEMENTS = ['idPrefix', 'file', 'storage'];

const withElement = everyStory().flatMap((story) => {
  const element = elementFor(story);
  return element && !NOT_OF_ELEMENTS.some((name) => name in story.args) ? [{ ...story, element }] : [];
});

afterEach(() => vi.useRealTimers());

describe.each(withElement)(
  '$title',
  ({ Story, args: { today }, element: { tag, attributes, framework, strings, report } }) => {
    it('is the same from React and, as an element, from Preact', async () => {
      // an element takes the day from the clock
      if (today) vi.setSystemTime(`${today}T12:00`);
      const host = Object.assign(document.createElement(tag), { framework, strings, report });
      for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value);
      document.body.append(host);
      await vi.waitFor(() => expect(host.shadowRoot?.textContent).not.toBe(''));
      // Parts are for shadow roots alone.
      const drawn = host.shadowRoot?.innerHTML.replaceAll(/ part="[a-z-]+"/g, '');
      host.remove();
      const { container } = render(<Story />);
      expect(drawn).toBe(container.innerHTML);
    });

    it('is of data that a file named by `src` may hold', () => {
      expect(() => asFramework(JSON.parse(JSON.stringify(framework)))).not.toThrow();
    });
  },
);
