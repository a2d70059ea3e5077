import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { framework } from '../../src/data.ts';
import { GrowthSheet, type GrowthSheetProps } from '../../src/interactive/index.ts';
import { de } from '../../src/strings/de.ts';
import { baker, bakery, filledSheet, sheetOfEarlierRevision } from '../../stories/samples/index.ts';
import { disk } from './disk.ts';

const [, level] = framework.levels;
if (!level) throw new Error('The framework has too few levels.');

const show = (props: Partial<Omit<GrowthSheetProps, 'ref'>> = {}) =>
  render(<GrowthSheet framework={bakery} level={baker} {...props} />);

const WEIGH = 'I weigh twice';
/** The list item of an expectation; of one that both levels have, that of the reader's. */
const ask = (sentence = WEIGH) => screen.getAllByText(sentence)[0]?.closest('li') as HTMLElement;
/** What is written to read under an expectation, and anywhere. */
const words = (sentence?: string) => ask(sentence).querySelector('dl')?.textContent;
const allWords = () => [...document.querySelectorAll('dd')].map(({ textContent }) => textContent);
const button = (name: string) => screen.getByRole('button', { name });
const status = () => screen.getByRole('status').textContent;

/** Unfolds the note on an expectation, and fills in one of its fields. */
async function write(text: string, field = 'Example', sentence = WEIGH) {
  const details = ask(sentence).querySelector('details') as HTMLDetailsElement;
  if (!details.open) await userEvent.click(details.querySelector('summary') as HTMLElement);
  await userEvent.fill(await within(ask(sentence)).findByLabelText(field), text);
}

/** Whether the browser would warn before the page is left. */
const warns = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

afterEach(() => vi.unstubAllGlobals());

describe('GrowthSheet', () => {
  it('has both levels by theme, and a note for each expectation, named by its sentence', () => {
    show();
    expect(screen.getByRole('heading', { name: 'Growth sheet: B1 to B2' })).toBeVisible();
    const names = screen.getAllByRole('heading').map(({ textContent }) => textContent);
    expect(names.slice(0, 4)).toEqual(['Growth sheet: B1 to B2', 'Dough', 'Today: B1', 'Next: B2']);
    expect(within(ask()).getByText('Write a note')).toHaveAttribute(
      'aria-label',
      `Write a note on “${WEIGH}”`,
    );
    for (const word of ['checkbox', 'progressbar', 'meter', 'spinbutton', 'slider'])
      expect(screen.queryAllByRole(word).length, word).toBe(word === 'checkbox' ? 1 : 0);
    expect(screen.getByRole('checkbox', { name: 'Keep in this browser' })).not.toBeChecked();
  });

  it('has the fields of a note once it is unfolded, the first one ready to write in', async () => {
    show();
    expect(screen.queryAllByRole('textbox')).toEqual([]);
    await userEvent.click(within(ask()).getByText('Write a note'));
    const fields = await within(ask()).findAllByRole('textbox');
    expect(fields.map((field) => (field as HTMLInputElement).labels?.[0]?.textContent)).toEqual([
      'Example',
      'When',
      'Link',
      'What next',
      'Does not apply here, because',
    ]);
    expect(fields[0]).toHaveFocus();
    await userEvent.keyboard('Here');
    expect(fields[0]).toHaveValue('Here');
    const [need] = screen.getAllByText('What I need from you', { selector: 'summary' });
    await userEvent.click(need as HTMLElement);
    expect(await screen.findByRole('textbox', { name: 'What I need from you' })).toHaveFocus();
    await userEvent.keyboard('Time');
    await userEvent.click(need as HTMLElement);
    expect(need?.closest('.growth-sheet-note')).toHaveTextContent(/^What I need from youTimeWrite a note$/);
  });

  it('saves what is written in a file, writes there again, and opens it as it was', async () => {
    const { files, showSaveFilePicker } = disk();
    show();
    await write('Since the <b>salty</b> Tuesday\n- twice');
    await userEvent.click(button('Save'));
    await expect.poll(status).toBe('Saved in Growth sheet B1 to B2.md.');
    await write('Thrice', 'What next');
    await userEvent.click(button('Save'));
    await expect.poll(() => Object.values(files)[0]).toContain('- **What next:** Thrice');
    expect(showSaveFilePicker).toHaveBeenCalledTimes(1);

    cleanup();
    show();
    await userEvent.click(button('Open a file'));
    await expect.poll(status).toBe('Growth sheet B1 to B2.md is open.');
    expect(words()).toBe('ExampleSince the <b>salty</b> Tuesday\n- twiceWhat nextThrice');
    expect(ask().querySelector('b')).toBeNull();
  });

  it('downloads and uploads where pages cannot write files', async () => {
    vi.stubGlobal('showOpenFilePicker', undefined);
    // as in a frame of another origin
    vi.stubGlobal('showSaveFilePicker', () => Promise.reject(new DOMException('', 'SecurityError')));
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    show();
    await write('By hand');
    await userEvent.click(button('Save'));
    await expect.poll(status).toBe('Growth sheet B1 to B2.md is among your downloads.');
    const [link] = clicked.mock.contexts as HTMLAnchorElement[];
    const text = await (await fetch(link?.href ?? '')).text();
    expect(text).toContain('- **Example:** By hand');

    cleanup();
    vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (this: HTMLInputElement) {
      const chosen = new DataTransfer();
      chosen.items.add(new File([text], 'mine.md'));
      this.files = chosen.files;
      this.dispatchEvent(new Event('change'));
    });
    show();
    await userEvent.click(button('Open a file'));
    await expect.poll(status).toBe('mine.md is open.');
    expect(words()).toBe('ExampleBy hand');
  });

  it('says at which line a file cannot be read, and leaves the words as they are', async () => {
    disk({ 'mine.md': '# A\n\n> I weigh twice <!-- sheet: asks' });
    show();
    await write('Here');
    await userEvent.click(button('Open a file'));
    await expect.poll(status).toBe('mine.md was not opened: the comment at the end of line 3 is damaged.');
    expect(within(ask()).getByLabelText('Example')).toHaveValue('Here');
  });

  it('says so if it could not save, and still warns', async () => {
    vi.stubGlobal('showSaveFilePicker', () =>
      Promise.resolve({
        name: 'a.md',
        createWritable: () => Promise.reject(new DOMException('', 'NotAllowedError')),
      }),
    );
    show();
    await write('Here');
    await userEvent.click(button('Save'));
    await expect.poll(status).toMatch(/could not save/);
    expect(warns()).toBe(true);
  });

  it('warns before unsaved words are lost, and listens only as long as there are some', async () => {
    disk();
    const listening = vi.spyOn(globalThis, 'addEventListener');
    show();
    const registered = () => listening.mock.calls.filter(([name]) => name === 'beforeunload').length;
    expect([registered(), warns()]).toEqual([0, false]);
    await write('Here');
    expect([registered(), warns()]).toEqual([1, true]);
    expect(screen.getByText('There are words that are not saved yet.')).toBeVisible();
    await userEvent.click(button('Save'));
    await expect.poll(warns).toBe(false);
    expect(screen.queryByText('There are words that are not saved yet.')).toBeNull();
    await write('There');
    expect(warns()).toBe(true);
    cleanup();
    expect(warns()).toBe(false);
  });

  it('undoes what was typed in one field, what was chosen and what was opened, step by step', async () => {
    const { files } = disk({ 'mine.md': filledSheet });
    show();
    expect(button('Undo')).toBeDisabled();
    await write('Here');
    await write('Then', 'When');
    await userEvent.click(button('Open a file'));
    await expect.poll(status).toBe('mine.md is open.');
    await userEvent.click(button('Undo'));
    expect(within(ask()).getByLabelText('When')).toHaveValue('Then');
    // and not into the file that was opened
    await userEvent.click(button('Save'));
    await expect.poll(() => Object.keys(files)).toEqual(['mine.md', 'Growth sheet B1 to B2.md']);
    expect(files['mine.md']).toBe(filledSheet);
    await userEvent.click(button('Undo'));
    expect(within(ask()).getByLabelText('When')).toHaveValue('');
    expect(within(ask()).getByLabelText('Example')).toHaveValue('Here');
    await userEvent.click(button('Undo'));
    expect(within(ask()).getByLabelText('Example')).toHaveValue('');
    expect(status()).toBe('Undone.');
    expect(button('Undo')).toBeDisabled();
  });

  it('shows both sentences of one that was reworded until the reader confirms, and keeps what is gone', async () => {
    disk();
    show({ file: sheetOfEarlierRevision });
    const reworded = ask('I write down what went wrong');
    expect(within(reworded).getByText('I note down whatever went wrong')).toBeVisible();
    await userEvent.click(within(reworded).getByRole('button', { name: 'My note fits the new words' }));
    expect(within(reworded).queryByText('I note down whatever went wrong')).toBeNull();
    expect(words('I write down what went wrong')).toMatch(/^ExampleThe book by the oven\./);
    const gone = screen.getByRole('heading', { name: 'No longer on this sheet' }).closest('section');
    expect(gone).toHaveTextContent('I sweep the bakery at night');
    expect(gone).toHaveTextContent('Every evening until May.');
    expect(within(ask(WEIGH)).queryByText('Was:')).toBeNull();
  });

  it('shares nothing with the manager but what the reader chooses, note by note', async () => {
    const { files } = disk();
    show();
    await write('Mine');
    await write('Ours', 'Example', 'I say when an order cannot be met');
    const view = screen.getByRole('combobox', { name: 'Show' });
    await userEvent.selectOptions(view, 'My manager’s copy');
    expect(screen.getByText(/Nothing is in your manager’s copy yet/)).toBeVisible();
    await userEvent.selectOptions(view, 'My sheet');
    await userEvent.click(within(ask('I say when an order cannot be met')).getByText('Write a note'));
    const readers = await screen.findByLabelText('Who reads it');
    expect(readers).toHaveDisplayValue('Only I');
    await userEvent.selectOptions(readers, 'My manager too');
    await userEvent.selectOptions(view, 'My manager’s copy');
    expect(allWords()).toEqual(['Ours']);
    await userEvent.click(button('Save'));
    await expect.poll(() => Object.values(files)[0]).toContain('Ours');
    expect(Object.values(files)[0]).not.toContain('Mine');
    // that was a copy, and the sheet itself is still to be saved
    expect(warns()).toBe(true);
  });

  it('makes links of addresses that a browser may open, and of nothing else', () => {
    const file = (link: string) => filledSheet.replace('https://tickets.example/4711', link);
    for (const [link, href] of [
      ['https://tickets.example/4711', 'https://tickets.example/4711'],
      ['mailto:ada@example.org', 'mailto:ada@example.org'],
      ['javascript:alert(1)', undefined],
      ['java\tscript:alert(1)', undefined],
      ['https://ada:secret@example.org/', undefined],
      ['the wiki', undefined],
    ] as const) {
      render(<GrowthSheet framework={framework} level={level} file={file(link)} />);
      const links = document.querySelectorAll('dd a');
      expect([...links].map((each) => each.getAttribute('href'))).toEqual(href ? [href] : []);
      cleanup();
    }
  });

  it('stays with the reader on another level: what that lacks is gone, and no word is lost', async () => {
    const { rerender } = show();
    const own = 'Loaves that look alike';
    await write('Here', 'Example', own);
    const [, second] = bakery.levels;
    rerender(<GrowthSheet framework={bakery} level={second ?? baker} />);
    expect(allWords()).toEqual(['Here']);
    expect(warns()).toBe(true);
    rerender(<GrowthSheet framework={bakery} level={baker} />);
    expect(words(own)).toBe('ExampleHere');
    expect(screen.queryByRole('heading', { name: 'No longer on this sheet' })).toBeNull();
  });

  it('opens a file in another language', async () => {
    disk({ 'mine.md': filledSheet });
    render(<GrowthSheet framework={framework} level={level} strings={de} />);
    await userEvent.click(button('Datei öffnen'));
    await expect.poll(status).toBe('mine.md ist geöffnet.');
    const [reply] = screen.getAllByText(/^I write replies/);
    expect(reply?.closest('li')?.querySelector('dl')).toHaveTextContent(/^Beispiel.*WannMarch/);
  });
});

describe('a sheet that is kept in the browser', () => {
  // other files are tested beside this one, with the same storage: their bakery is not this one
  const framework = { ...bakery, title: 'Own oven' };
  beforeEach(() => localStorage.clear());

  const keep = () => screen.getByRole('checkbox', { name: 'Keep in this browser' });

  it('is kept only while its reader wants that, under a key of its own for each sheet', async () => {
    show({ framework });
    await write('Here');
    expect(localStorage).toHaveLength(0);
    await userEvent.click(keep());
    expect(status()).toBe('Kept in this browser, until you switch that off.');
    expect(warns()).toBe(false);
    await write('Here and there');
    expect(Object.keys(localStorage)).toEqual(['career-levels:sheet:Own%20oven:baker:']);
    cleanup();

    show({ framework });
    show({ framework, level: bakery.levels[1] ?? baker, idPrefix: 'two--' });
    expect(allWords()).toEqual(['Here and there']);
    await userEvent.click(screen.getAllByRole('checkbox')[0] as HTMLElement);
    expect(localStorage).toHaveLength(0);
    expect(warns()).toBe(true);
  });

  it.each(['SecurityError', 'QuotaExceededError'])('says so where the browser refuses: %s', async (name) => {
    vi.stubGlobal('localStorage', {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('', name);
      },
    });
    show({ framework });
    await write('Here');
    await userEvent.click(keep());
    expect(status()).toMatch(/^This browser does not keep it/);
    expect(keep()).not.toBeChecked();
    expect(warns()).toBe(true);
  });

  it('never overwrites what another tab keeps', async () => {
    show({ framework });
    await userEvent.click(keep());
    const [key = ''] = Object.keys(localStorage);
    localStorage.setItem(key, 'of another tab');
    await write('Here');
    expect(status()).toMatch(/^Another tab keeps/);
    expect(localStorage.getItem(key)).toBe('of another tab');
    expect(keep()).not.toBeChecked();
    expect(warns()).toBe(true);
  });
});
