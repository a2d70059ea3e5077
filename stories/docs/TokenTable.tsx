import { cssSnippet } from '../embed/css-snippet.ts';
import { CopyButton } from './CopyButton.tsx';
import { tokens } from './look.ts';
import { declared, sectionOf, type Token } from './tokens.ts';

/** Every public custom property with its default, to be copied: one by one, or all as a style sheet. */
export function TokenTable() {
  const all = Object.fromEntries(tokens.map((token) => [token.name, declared(token, tokens)]));
  return (
    <table className="docs-token-table sb-unstyled">
      <thead>
        <tr>
          <th scope="col">Token</th>
          <th scope="col">Light</th>
          <th scope="col">Dark</th>
          <th scope="col">
            <CopyButton text={cssSnippet(all) ?? ''} says="Copy all" />
          </th>
        </tr>
      </thead>
      <tbody>
        {tokens.map((token) => (
          <tr key={token.name}>
            <th scope="row">
              <a href={`#${sectionOf(token)}`}>{token.name}</a>
            </th>
            <Values token={token} />
            <td>
              <CopyButton
                text={`${token.name}: ${all[token.name]};`}
                says="Copy"
                label={`Copy ${token.name}`}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A colour in each mode; anything else is the same in both. */
function Values({ token: { type, fallback } }: { token: Token }) {
  if (type !== 'colour') {
    return (
      <td colSpan={2}>
        <code>{fallback.light}</code>
      </td>
    );
  }
  return (['light', 'dark'] as const).map((mode) => (
    <td key={mode}>
      <span className="docs-swatch" style={{ background: fallback[mode] }} /> <code>{fallback[mode]}</code>
    </td>
  ));
}
