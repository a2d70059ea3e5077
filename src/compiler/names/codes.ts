/** Where a level stands among others: its rank and then the further numbers of its code; 1 and 10 for "L1.10". */
export type Order = readonly number[];

/** Orders from one level code to another, both included. */
export interface OrderRange {
  readonly from: Order;
  readonly to: Order;
}

const NUMBERS = /\d+(?:\.\d+)*/;
/** The words that make a number a code, as in "Level 4". */
export const LEVEL_NAME = '(?:Level|Grade|Band|Stufe|Niveau|Nivel)';
const CODE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:[A-Z]{1,3}|${LEVEL_NAME} )(\d+(?:\.\d+)*)(?![\p{L}\p{N}])`,
  'gu',
);
/** The words that make a range, in the languages of the interface. */
const UP_TO = /^\s*(?:to|through|until|bis|à|jusqu['’]à|a|al|hasta|إلى|حتى|[–—〜～~-])\s*$/i;

/** The order in a code such as "L4" or "L1.10"; empty where the code has no number. */
export function orderOfCode(code: string): Order {
  return (NUMBERS.exec(code)?.[0] ?? '').split('.').filter(Boolean).map(Number);
}

/** Compares number by number, so that L1.10 comes after L1.9. A number that is missing comes before any other. */
export function compareOrders(a: Order, b: Order): number {
  const differing = [...(a.length > b.length ? a : b).keys()].find((index) => a[index] !== b[index]);
  return differing === undefined ? 0 : (a[differing] ?? -1) - (b[differing] ?? -1);
}

/** Finds the level codes in a text such as "L1 to L3", "L1–L3" or "L4 and L5". */
export function findOrders(text: string): readonly OrderRange[] {
  const ranges: { from: Order; to: Order }[] = [];
  let end = 0;
  for (const match of text.matchAll(CODE)) {
    const order = orderOfCode(match[0]);
    const last = ranges.at(-1);
    if (last && UP_TO.test(text.slice(end, match.index))) last.to = order;
    else ranges.push({ from: order, to: order });
    end = match.index + match[0].length;
  }
  return ranges;
}

/** Whether an order lies in one of the ranges; L1.2 belongs to L1, but neither L1 nor L1.9 to L1.1. */
export function isInOrders(order: Order, ranges: readonly OrderRange[]): boolean {
  return ranges.some(
    ({ from, to }) =>
      compareOrders(order, from) >= 0 && compareOrders(order.slice(0, to.length).map(Math.floor), to) <= 0,
  );
}
