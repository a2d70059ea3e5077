import { GlossaryList } from '../../components/GlossaryList/GlossaryList.tsx';
import type { Framework } from '../../model/types.ts';
import { FrameworkElement } from './FrameworkElement.tsx';

/** `<glossary-list>`: the terms that levels use and what they mean. */
export class GlossaryListElement extends FrameworkElement {
  view(framework: Framework) {
    if (!framework.glossary) throw new Error('the framework has no glossary');
    return <GlossaryList framework={framework} {...this.display} />;
  }
}
