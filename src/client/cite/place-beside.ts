/** Room that a card needs beside what it belongs to, and its distance from that and from the edges, in pixels. */
const leastWidth = 272;
const gap = 16;

/**
 * Put a popover beside an element, at its end, level with its top and inside the window; where there is too little room
 * beside it, the style sheet’s own place for it stays: the bottom edge.
 */
export function placeBeside(card: HTMLElement, element: Element): void {
  const { top, right } = element.getBoundingClientRect();
  const room = document.documentElement.clientWidth - right - 2 * gap;
  if (room < leastWidth) return;
  card.classList.add('beside');
  card.style.inlineSize = `${Math.min(room, 448)}px`;
  card.style.insetInlineStart = `${right + gap + scrollX}px`;
  const lowest = innerHeight - card.offsetHeight - gap;
  card.style.insetBlockStart = `${Math.max(gap, Math.min(top, lowest)) + scrollY}px`;
}
