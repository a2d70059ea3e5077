import { Fragment, isValidElement, type ReactNode } from 'react';

/** Where the text might be published. A browser completes relative addresses with it. */
const BASE = 'https://example.org/';

/** What some programs write as it is and others with a percent sign. */
const ENCODED = /%5[BCD]/gi;

/** Hooks for our style sheet. */
const OUR_CLASSES = /^(?:prose|rich-text|career-levels)-[a-z-]+$/;

type Props = Readonly<Record<string, unknown>> & { readonly children?: ReactNode };

/**
 * What a page shows of React elements, with one line per element and per stretch of text.
 *
 * @example ['p', '  "Keep it "', '  em', '    "hot"']
 */
export function outline(root: ReactNode): string[] {
  const lines: string[] = [];
  let text = '';
  const endText = (indent: string) => {
    // browsers show no space at the beginning of a line
    const shown = lines.at(-1) === `${indent}br` ? text.replace(/^[ \t]+/, '') : text;
    if (shown !== '') lines.push(indent + JSON.stringify(shown));
    text = '';
  };
  const visit = (node: ReactNode, indent: string): void => {
    if (typeof node === 'string') text += node;
    else if (Array.isArray(node)) node.forEach((child: ReactNode) => visit(child, indent));
    else if (isValidElement<Props>(node)) {
      const { type, props } = node;
      if (type === Fragment) visit(props.children, indent);
      else if (typeof type === 'function') visit((type as (props: Props) => ReactNode)(props), indent);
      else {
        endText(indent);
        lines.push(indent + [type, ...attributes(props)].join(' '));
        visit(props.children, `${indent}  `);
        endText(`${indent}  `);
      }
    } else if (node !== undefined && node !== null) throw new Error(`Unexpected ${typeof node}`);
  };
  visit(root, '');
  endText('');
  return lines;
}

function attributes({ children: _, ...props }: Props): string[] {
  return Object.entries(props)
    .map(([name, value]) => [name, String(value)] as const)
    .filter(([name, value]) => !(name === 'className' && OUR_CLASSES.test(value)))
    .map(([name, value]) => `${name}=${name === 'href' ? complete(value) : value}`)
    .sort();
}

/** An address as a browser reads it. */
function complete(address: string): string {
  return new URL(address, BASE).href.replaceAll(ENCODED, decodeURIComponent);
}
