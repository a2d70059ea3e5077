import {
  type ComponentType,
  createElement,
  startTransition,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { createPortal } from 'react-dom';
import css from '../../src/styles.css?inline';
import type { ComponentName } from '../components.ts';
import { Live } from './live.tsx';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

interface Props {
  component: ComponentName;
  args: object;
}

/**
 * A component drawn small, as a picture: nothing in it is reached by keyboard or read out. It has a shadow root, so that
 * ids that others on the page have too stay its own, and is drawn once the page's text stands.
 */
export function Miniature({ component, args }: Props) {
  const page = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot>();
  const [isSmall, setSmall] = useState(false);
  useEffect(() => {
    const host = page.current;
    if (!host) return;
    const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [sheet];
    startTransition(() => setRoot(shadow));
  }, []);
  useLayoutEffect(() => {
    const drawn = page.current;
    const room = drawn?.parentElement?.offsetHeight ?? 0;
    if (root && drawn) setSmall(drawn.offsetHeight < room / 2);
  }, [root]);
  return (
    <div className="docs-miniature" inert aria-hidden="true">
      <div ref={page} className="docs-miniature-page" data-small={isSmall || undefined}>
        {root && createPortal(createElement(Live[component] as ComponentType<object>, args), root)}
      </div>
    </div>
  );
}
