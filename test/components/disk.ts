import { vi } from 'vitest';

/** Files on a disk that pages may write to. */
export function disk(files: Record<string, string> = {}) {
  const handle = (name: string) => ({
    name,
    getFile: () => Promise.resolve(new File([files[name] ?? ''], name)),
    createWritable: () => {
      let text = '';
      return Promise.resolve({
        write: (more: string) => Promise.resolve(void (text += more)),
        close: () => Promise.resolve(void (files[name] = text)),
      });
    },
  });
  const pickers = {
    showOpenFilePicker: vi.fn<() => Promise<object>>(() =>
      Promise.resolve([handle(Object.keys(files)[0] ?? '')]),
    ),
    showSaveFilePicker: vi.fn<(options: { suggestedName: string }) => Promise<object>>(({ suggestedName }) =>
      Promise.resolve(handle(suggestedName)),
    ),
  };
  vi.stubGlobal('showOpenFilePicker', pickers.showOpenFilePicker);
  vi.stubGlobal('showSaveFilePicker', pickers.showSaveFilePicker);
  return { files, ...pickers };
}
