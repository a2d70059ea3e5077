import type { Block, Expectation, Level, LinkTarget, RichText, Section } from 'career-levels';
import { framework } from 'career-levels/data';
import { careerLevelsSheet } from './style.ts';

type Child = Node | string;

function create(tag: string, attributes: Record<string, string>, ...children: readonly Child[]): HTMLElement {
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name] as string);
  element.append(...children);
  return element;
}

function plain(text: RichText): string {
  return text
    .map((inline) => ('value' in inline ? inline.value : 'children' in inline ? plain(inline.children) : ' '))
    .join('');
}

/** The texts of the default framework have links and no other marks. */
function rich(text: RichText): Child[] {
  return text.map((inline) => {
    if (inline.type !== 'link') return plain([inline]);
    // terms lead nowhere by default
    if (inline.to.kind === 'glossary') return create('span', {}, ...rich(inline.children));
    return create('a', { class: 'career-levels-link', href: hrefTo(inline.to) }, ...rich(inline.children));
  });
}

function hrefTo(target: Exclude<LinkTarget, { kind: 'glossary' }>): string {
  if (target.kind === 'url') return target.href;
  const names = [target.kind === 'level' && target.level, target.section];
  return `#${names.filter(Boolean).join('--')}`;
}

const ENGLISH = { lang: 'en', dir: 'ltr' };

function card(level: Level): HTMLElement {
  const language = { ...level.language };
  return create(
    'article',
    { id: level.id, 'aria-labelledby': `${level.id}--title`, ...language, class: 'career-levels level-card' },
    create(
      'header',
      { class: 'level-header' },
      ladder(level),
      create(
        'h2',
        { id: `${level.id}--title`, class: 'level-header-title' },
        create('span', { class: 'level-header-code' }, `${level.code}:`),
        ` ${level.title}`,
      ),
      ...note(level),
    ),
    create('blockquote', { class: 'level-card-statement' }, ...level.statement.map(paragraph)),
    ...level.sections.map((section) => sectionOf(level, section)),
  );
}

/** The levels of the default framework are drafts or current. */
function note({ status }: Level): HTMLElement[] {
  if (status === 'current') return [];
  const attributes = { class: 'status-note', 'data-status': status, ...ENGLISH };
  const word = create('strong', { class: 'status-note-word' }, 'Draft');
  return [create('p', attributes, word, ' This level is still being written and may change.')];
}

function ladder({ place, language }: Level): HTMLElement {
  const { position, of, below, trackTitle } = place;
  const rail = create('span', { class: 'level-ladder-rail', 'aria-hidden': 'true' });
  const here = below + position - 1;
  for (let index = 0; index < below + of; index += 1) {
    if (index > 0 && index === below) rail.append(create('span', { class: 'level-ladder-fork' }));
    const state = index < below ? 'below' : index < here ? 'passed' : index > here ? 'ahead' : 'here';
    rail.append(create('span', { class: 'level-ladder-stop', 'data-state': state }));
  }
  const words = create(
    'span',
    { class: 'level-ladder-words' },
    create('span', ENGLISH, `Level ${position} of ${of}`),
  );
  for (const name of [trackTitle, place.phaseTitle]) {
    if (name) words.append(' · ', create('bdi', {}, name));
  }
  return create('p', { ...language, class: 'career-levels-colours level-ladder' }, rail, words);
}

function paragraph(block: Block): HTMLElement {
  return create(
    'p',
    { class: 'prose-paragraph' },
    ...(block.type === 'paragraph' ? rich(block.children) : []),
  );
}

function sectionOf(level: Level, { id, kind, title, intro, expectations, theme }: Section): HTMLElement {
  const themeTitle = framework.themes.find((each) => each.id === theme)?.title;
  return create(
    'section',
    { id: `${level.id}--${id}`, class: 'level-card-section', 'data-kind': kind },
    ...(themeTitle && themeTitle !== title ? [create('p', { class: 'section-theme' }, themeTitle)] : []),
    create('h3', { class: 'level-card-section-title' }, title),
    create(
      'div',
      { class: 'level-card-section-body' },
      ...intro.map(paragraph),
      ...(expectations.length > 0
        ? [
            create(
              'ul',
              { class: 'expectation-list' },
              ...expectations.map((each, index) => expectation(level, each, index === 0)),
            ),
          ]
        : []),
    ),
  );
}

function expectation(level: Level, { id, text }: Expectation, isFirst: boolean): HTMLElement {
  const anchor = `${level.id}--${id}`;
  return create(
    'li',
    { id: anchor, class: 'expectation' },
    ...rich(text),
    create('span', {}, '\u00a0'),
    create(
      'a',
      {
        class: 'self-link',
        href: `#${anchor}`,
        'aria-label': 'Link',
        ...(isFirst ? {} : { tabindex: '-1' }),
        ...ENGLISH,
      },
      '#',
    ),
  );
}

const sheet = careerLevelsSheet(':host');

customElements.define(
  'plain-card',
  class extends HTMLElement {
    connectedCallback(): void {
      const id = this.getAttribute('level');
      const level = framework.levels.find((level) => level.id === id);
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      if (level) root.append(card(level));
    }
  },
);
