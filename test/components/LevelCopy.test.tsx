import { render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LevelCard } from '../../src/index.ts';
import { LevelCopy } from '../../src/interactive/index.ts';
import { levelsAts } from '../../src/outputs/levels/ats.ts';
import { levelsText } from '../../src/outputs/levels/text.ts';
import { en } from '../../src/strings/en.ts';
import { languages } from '../../src/strings/languages.ts';
import { designer, german, stub } from '../../stories/samples/index.ts';
import { emulateMedia } from './media.ts';
import { textsIn } from './texts.ts';

/** What is on the clipboard, as what it is pasted into gets it. */
async function pasted(): Promise<{ html: string; text: string }> {
  const field = document.body.appendChild(document.createElement('div'));
  field.contentEditable = 'true';
  field.focus();
  const given = new Promise<{ html: string; text: string }>((resolve) => {
    field.addEventListener('paste', ({ clipboardData }) =>
      resolve({
        html: clipboardData?.getData('text/html') ?? '',
        text: clipboardData?.getData('text/plain') ?? '',
      }),
    );
  });
  await userEvent.keyboard('{Control>}v{/Control}');
  const found = await given;
  field.remove();
  return found;
}

const exported = (level = designer, strings = en) => ({
  html: levelsAts([level], strings),
  text: levelsText([level], strings),
});

const button = () => screen.getByRole('button');
const status = () => screen.getByRole('status');

afterEach(() => emulateMedia());

describe('LevelCopy', () => {
  it('says what it does, with the name of the level for those who hear it', () => {
    render(<LevelCopy level={designer} />);
    expect(button()).toHaveAccessibleName('Copy for a job ad: D3: Senior Product Designer');
    expect(button()).toHaveTextContent(/^Copy for a job ad$/);
    expect(status()).toBeEmptyDOMElement();
  });

  it('puts both texts of the export on the clipboard, to the letter, and says so', async () => {
    const told = vi.fn<() => void>();
    render(<LevelCopy level={designer} onCopied={told} />);
    await userEvent.click(button());
    await expect.poll(status).toHaveTextContent('Copied, with its headings and lists.');
    expect(told).toHaveBeenCalledOnce();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(await pasted()).toEqual(exported());
  });

  it.each(['{Enter}', ' '])('is pressed with the keyboard, too: %j', async (key) => {
    render(<LevelCopy level={designer} />);
    await userEvent.tab();
    expect(button()).toHaveFocus();
    await userEvent.keyboard(key);
    await expect.poll(status).toHaveTextContent('Copied');
    expect(button()).toHaveFocus();
    expect(await pasted()).toEqual(exported());
  });

  it('is heard each time, and no longer once it is about another level', async () => {
    const { rerender } = render(<LevelCopy level={designer} />);
    await userEvent.click(button());
    await expect.poll(status).toHaveTextContent('Copied');
    const first = status().firstChild;
    await userEvent.click(button());
    await expect.poll(() => status().firstChild).not.toBe(first);
    expect(status()).toHaveTextContent('Copied');
    rerender(<LevelCopy level={stub} />);
    expect(status()).toBeEmptyDOMElement();
  });

  it.each(Object.values(languages))('speaks and copies in $language.lang', async (strings) => {
    render(<LevelCopy level={german} strings={strings} />);
    const { lang, dir } = strings.language;
    expect(button()).toHaveAccessibleName(strings.copy(`K4: ${german.title}`));
    expect(button().getAttribute('aria-label')).toContain(strings.copyShort);
    await userEvent.click(button());
    await expect.poll(status).toHaveTextContent(strings.copied);
    for (const element of [button(), status()]) {
      expect(element).toHaveAttribute('lang', lang);
      expect(element).toHaveAttribute('dir', dir);
    }
    expect(await pasted()).toEqual(exported(german, strings));
  });

  it('keeps listeners of the page from adding to what is copied', async () => {
    const added = vi.fn<() => void>();
    document.addEventListener('copy', added);
    render(<LevelCopy level={designer} />);
    await userEvent.click(button());
    await expect.poll(status).toHaveTextContent('Copied');
    document.removeEventListener('copy', added);
    expect(added).not.toHaveBeenCalled();
  });

  it('leaves the selection of the reader and what they copy later alone', async () => {
    const { container } = render(
      <>
        <p>Something else</p>
        <LevelCopy level={designer} />
      </>,
    );
    await userEvent.click(button());
    await expect.poll(status).toHaveTextContent('Copied');
    getSelection()?.selectAllChildren(container.querySelector('p') as Element);
    await userEvent.keyboard('{Control>}c{/Control}');
    expect((await pasted()).text).toBe('Something else');
  });
});

describe('where the browser does not copy', () => {
  const refuse = () => {
    vi.spyOn(Document.prototype, 'execCommand').mockReturnValue(false);
    return vi.spyOn(navigator.clipboard, 'write');
  };

  it('asks it in another way', async () => {
    const write = refuse().mockResolvedValue();
    render(<LevelCopy level={designer} />);
    await userEvent.click(button());
    await expect.poll(status).toHaveTextContent('Copied');
    const [[[item]]] = write.mock.calls as unknown as [[[ClipboardItem]]];
    const read = async (type: string) => (await item.getType(type)).text();
    expect({ html: await read('text/html'), text: await read('text/plain') }).toEqual(exported());
  });

  it('shows the text, selected, and what is copied by hand has its headings', async () => {
    refuse().mockRejectedValue(new DOMException('No.', 'NotAllowedError'));
    const told = vi.fn<() => void>();
    render(<LevelCopy level={designer} onCopied={told} />);
    await userEvent.click(button());
    const field = (await screen.findByRole('textbox', {
      name: 'D3: Senior Product Designer',
    })) as HTMLTextAreaElement;
    expect(status()).toHaveTextContent('The browser did not copy it.');
    expect(field).toHaveFocus();
    expect(field).toHaveAttribute('readonly');
    expect(field.value).toBe(exported().text);
    expect(told).not.toHaveBeenCalled();
    await userEvent.keyboard('{Control>}c{/Control}');
    expect(await pasted()).toEqual(exported());
    expect(told).toHaveBeenCalledOnce();
  });

  it('leaves what is copied of the text by hand as it was selected', async () => {
    refuse().mockRejectedValue(new DOMException('No.', 'NotAllowedError'));
    render(<LevelCopy level={designer} />);
    await userEvent.click(button());
    const field = (await screen.findByRole('textbox')) as HTMLTextAreaElement;
    field.setSelectionRange(4, 10);
    await userEvent.keyboard('{Control>}c{/Control}');
    expect((await pasted()).text).toBe('Senior');
  });

  it('takes no focus when its level comes back later', async () => {
    refuse().mockRejectedValue(new DOMException('No.', 'NotAllowedError'));
    const { rerender } = render(<LevelCopy level={designer} />);
    await userEvent.click(button());
    await screen.findByRole('textbox');
    rerender(<LevelCopy level={stub} />);
    button().focus();
    rerender(<LevelCopy level={designer} />);
    expect(button()).toHaveFocus();
    expect(status()).toBeEmptyDOMElement();
  });

  it('selects the text again when it is asked again', async () => {
    refuse().mockRejectedValue(new DOMException('No.', 'NotAllowedError'));
    render(<LevelCopy level={designer} />);
    await userEvent.click(button());
    const first = await screen.findByRole('textbox');
    await userEvent.click(button());
    await expect.poll(() => screen.getByRole('textbox')).not.toBe(first);
    expect(screen.getByRole('textbox')).toHaveFocus();
  });
});

describe('how it looks', () => {
  it.each(['light', 'dark'])(
    'has no fault that axe can find and fits 320 px once it has spoken, %s',
    async (scheme) => {
      document.documentElement.style.colorScheme = scheme;
      document.documentElement.style.background = 'Canvas';
      vi.spyOn(Document.prototype, 'execCommand').mockReturnValue(false);
      vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new DOMException('No.', 'NotAllowedError'));
      const { container } = render(<LevelCopy level={german} />);
      container.style.inlineSize = '320px';
      await userEvent.click(button());
      await screen.findByRole('textbox');
      expect(container.firstElementChild?.scrollWidth).toBeLessThanOrEqual(320);
      const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
      expect(violations.map(({ id }) => id)).toEqual([]);
      document.documentElement.style.colorScheme = '';
    },
  );

  it.each([320, 768, 1280])(
    'lines up with the card above at %i px, and is clearly nearer to its text than to the text below',
    async (width) => {
      const { container } = render(
        <>
          <LevelCard level={designer} />
          <LevelCopy level={designer} />
          <LevelCard level={stub} />
        </>,
      );
      container.style.inlineSize = `${width}px`;
      const [above, below] = screen.getAllByRole('article') as [HTMLElement, HTMLElement];
      const boxesOf = (card: HTMLElement) => textsIn(card).flatMap(({ boxes }) => boxes);
      const end = Math.max(...boxesOf(above).map((box) => box.bottom));
      const start = Math.min(...boxesOf(below).map((box) => box.top));
      const { left, top, bottom } = button().getBoundingClientRect();
      const heading = within(above).getByRole('heading', { level: 2 });
      expect(left).toBe(heading.getBoundingClientRect().left);
      expect(start - bottom).toBeGreaterThan(1.5 * (top - end));
    },
  );

  it('is large enough for a finger, shows where the focus is, and is not printed', async () => {
    const { container } = render(<LevelCopy level={designer} />);
    const { width, height } = button().getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    await userEvent.tab();
    expect(getComputedStyle(button()).outlineStyle).not.toBe('none');
    await emulateMedia({}, 'print');
    expect(container.firstElementChild).not.toBeVisible();
  });
});
