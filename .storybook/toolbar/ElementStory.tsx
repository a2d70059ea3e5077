import { createElement, useEffect } from 'react';
import { elementFor } from '../../stories/embed/element.ts';
import type { Example } from '../../stories/embed/example.ts';

/** A story drawn by its element, on Preact, as a page with the script-tag file shows it. */
export function ElementStory(example: Example) {
  useEffect(loadElements, []);
  const element = elementFor(example);
  if (!element) {
    return <p style={{ margin: '2em', font: '1em sans-serif' }}>There is no element for this component.</p>;
  }
  const { tag, attributes, framework, strings, report } = element;
  const setData = (host: HTMLElement | null) => {
    if (host) Object.assign(host, { framework, strings, report });
  };
  return createElement(tag, { ref: setData, ...attributes });
}

/** Beside the page, so that Storybook can be put into any folder. */
function loadElements(): void {
  const source = 'career-levels.js';
  if (document.querySelector(`script[src="${source}"]`)) return;
  document.head.appendChild(Object.assign(document.createElement('script'), { src: source }));
}
