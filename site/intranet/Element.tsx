import { createElement } from 'react';

interface Props {
  /** The element's name. */
  name: string;
  /** What it shows, in words that complete "Please turn on JavaScript to see". */
  shows: string;
  [attribute: string]: string;
}

/** An element of the script-tag file, on a site where levels and all that belongs to them have pages. */
export function Element({ name, shows, ...attributes }: Props) {
  const links = {
    'level-href': '/intranet/{level}/#{section}',
    'framework-href': '/intranet/#{section}',
    'glossary-href': '/intranet/terms/#Glossary--{term}',
  };
  return createElement(name, { ...links, ...attributes }, <p>Please turn on JavaScript to see {shows}.</p>);
}
