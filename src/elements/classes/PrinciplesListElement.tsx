import { PrinciplesList } from '../../components/PrinciplesList/PrinciplesList.tsx';
import type { Framework } from '../../model/types.ts';
import { FrameworkElement } from './FrameworkElement.tsx';

/** `<principles-list>`: the principles that hold for every level. */
export class PrinciplesListElement extends FrameworkElement {
  view(framework: Framework) {
    return <PrinciplesList framework={framework} {...this.display} />;
  }
}
