import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { Part } from '../part.ts';

interface Props {
  parts: readonly Part[];
  /** Also tell how each part is set: typeface, size and weight as the browser has them. */
  withType?: boolean;
  /** The component. */
  children: ReactNode;
}

interface Found {
  readonly style: { top: number; left: number; width: number; height: number };
  readonly type: string;
}

/** A live component with numbers on its parts, and what they are below. */
export function Anatomy({ parts, withType = false, children }: Props) {
  const body = useRef<HTMLDivElement>(null);
  const [found, setFound] = useState<readonly Found[]>([]);
  useLayoutEffect(() => {
    const root = body.current;
    if (!root) return undefined;
    const measure = () => setFound(parts.map(({ className }) => find(root, className)));
    const observer = new ResizeObserver(measure);
    observer.observe(root);
    // a typeface that arrives late moves the parts without changing the whole
    document.fonts.addEventListener('loadingdone', measure);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', measure);
    };
  }, [parts]);
  return (
    <div className="docs-anatomy sb-unstyled">
      <div className="docs-anatomy-body" ref={body}>
        {children}
        {found.map(({ style }, index) => (
          <span key={index} className="docs-anatomy-box" style={style} aria-hidden="true">
            <span className="docs-anatomy-number" data-at={parts[index]?.at}>
              {index + 1}
            </span>
          </span>
        ))}
      </div>
      <ol className="docs-anatomy-parts">
        {parts.map(({ className, what }, index) => (
          <li key={className}>
            <code>.{className}</code> {what}
            {withType && <span className="docs-anatomy-type">{found[index]?.type}</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}

function find(root: Element, className: string): Found {
  const part = root.querySelector(`.${className}`);
  if (!part) throw new Error(`Nothing in this component has the class "${className}".`);
  const { top, left, width, height } = part.getBoundingClientRect();
  const around = root.getBoundingClientRect();
  const { fontFamily, fontSize, fontWeight, lineHeight } = getComputedStyle(part);
  const [family = ''] = fontFamily.split(',');
  const size = Number.parseFloat(fontSize);
  const lines = (Number.parseFloat(lineHeight) / size).toFixed(2);
  return {
    style: { top: top - around.top, left: left - around.left, width, height },
    type: `${family.replaceAll('"', '').replace(' Variable', '')}, ${Math.round(size * 10) / 10} px on ${lines}, weight ${fontWeight}`,
  };
}
