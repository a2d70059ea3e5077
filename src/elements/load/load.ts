import { real } from '../page/real.ts';

/** What has been requested, by attribute and address: elements of a page that show the same share a request. */
const asked = new Map<string, Promise<unknown>>();

/** How an answer is read. It throws if the answer is something else. */
export type Reading<T> = (value: unknown) => T;

/**
 * Loads what an element's attribute names.
 *
 * @returns a promise that fails with an error that tells the page's owner what to fix. The next call tries again.
 */
export async function load<T>(attribute: string, address: string, as: Reading<T>): Promise<T> {
  const { href, protocol } = new URL(address, real(Document, 'baseURI', document));
  if (!/^https?:$/.test(protocol))
    throw new Error(`"${attribute}" is ${address}; it must be an http: or https: address`);
  const key = `${attribute} ${href}`;
  const answer = (asked.get(key) as Promise<T> | undefined) ?? request(href, as);
  asked.set(key, answer);
  answer.catch(() => asked.delete(key));
  return answer;
}

async function request<T>(href: string, as: Reading<T>): Promise<T> {
  try {
    const response = await fetch(href);
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return as(await response.json());
  } catch (error) {
    throw new Error(`${href} cannot be shown: ${(error as Error).message}`, { cause: error });
  }
}
