/** Takes a changed document over without a reload: elements get the framework, and what a server wrote is asked for again. */
import { SOURCE_CHANGED } from './events.ts';
import { type Framework, framework } from './framework.ts';

type WithFramework = Element & { framework?: Framework };

/** Elements may not be defined yet: they find the property when they are. */
function show(changed: Framework): void {
  for (const element of document.querySelectorAll<WithFramework>('main *'))
    if (element.localName.includes('-')) element.framework = changed;
}

/** What is marked with `data-live` takes the words of its namesake in the page as it is now. */
async function refresh(): Promise<void> {
  const parts = document.querySelectorAll<HTMLElement>('[data-live]');
  if (parts.length === 0) return;
  const response = await fetch(location.href);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  for (const part of parts) {
    const now = page.querySelector(`[data-live="${part.dataset['live']}"]`);
    if (now) part.replaceWith(now);
  }
}

if (import.meta.hot) {
  import.meta.hot.accept('./framework.ts', (changed) => {
    if (changed) show(changed['framework']);
    void refresh();
  });
  import.meta.hot.on(SOURCE_CHANGED, () => location.reload());
}
show(framework);
