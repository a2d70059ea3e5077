/** Hands a changed framework to the elements of the page through their public property. */
import { type Framework, framework } from './framework.ts';

type WithFramework = Element & { framework?: Framework };

function show(changed: Framework): void {
  const elements = document.querySelectorAll<WithFramework>(
    'level-card, level-compare, principles-list, career-journey',
  );
  for (const element of elements) element.framework = changed;
}

if (import.meta.hot) {
  import.meta.hot.accept('./framework.ts', (changed) => changed && show(changed['framework']));
}
show(framework);
