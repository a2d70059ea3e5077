/** A stretch of text, the element that it stands in, and where it is painted. */
export interface PaintedText {
  element: Element;
  text: string;
  boxes: readonly DOMRect[];
}

/** All text that can be seen in a container, once every example in it is open. */
export function textsIn(container: Element): PaintedText[] {
  for (const details of container.querySelectorAll('details')) details.open = true;
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const texts: PaintedText[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const text = node.textContent?.trim();
    const element = node.parentElement;
    if (!text || !element?.checkVisibility() || isForListeners(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    texts.push({ element, text, boxes: [...range.getClientRects()] });
  }
  return texts;
}

/** Whether nothing of an element is painted, though a screen reader says it. */
function isForListeners(element: Element | null): boolean {
  return (
    element !== null &&
    (getComputedStyle(element).clipPath === 'inset(50%)' || isForListeners(element.parentElement))
  );
}
