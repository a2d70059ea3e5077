import type { Framework } from '../../model/types.ts';
import { real } from '../page/real.ts';
import { asFramework } from './framework.ts';

/** What has been requested, by address: elements of a page that show the same share a request. */
const asked = new Map<string, Promise<Framework>>();

/**
 * Loads the framework that an element's `src` names.
 *
 * @returns a promise that fails with an error that tells the page's owner what to fix. The next call tries again.
 */
export async function load(src: string): Promise<Framework> {
  const { href, protocol } = new URL(src, real(Document, 'baseURI', document));
  if (!/^https?:$/.test(protocol)) throw new Error(`"src" is ${src}; it must be an http: or https: address`);
  const answer = asked.get(href) ?? request(href);
  asked.set(href, answer);
  answer.catch(() => asked.delete(href));
  return answer;
}

async function request(href: string): Promise<Framework> {
  try {
    const response = await fetch(href);
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return asFramework(await response.json());
  } catch (error) {
    throw new Error(`${href} cannot be shown: ${(error as Error).message}`, { cause: error });
  }
}
