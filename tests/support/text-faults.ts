/**
 * What is wrong with the text of an open page as it is set: pieces that overlap, that leave the window, and headings with
 * a word that is broken inside. Runs in the page, so it uses nothing from outside of itself.
 */
export function findTextFaults(): string[] {
  interface Line {
    words: string;
    node: Node;
    top: number;
    bottom: number;
    left: number;
    right: number;
  }

  /** Pixels by which boxes may touch. */
  const tolerance = 1;

  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true }) &&
    !element.closest('.unseen') &&
    !isClipped(element);

  /** Whether it is there for screen readers only. */
  const isClipped = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (getComputedStyle(at).clipPath !== 'none') return true;
    }
    return false;
  };

  const textNodes: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent && node.textContent?.trim() && isSeen(parent)) textNodes.push(node as Text);
  }

  const rangeOf = (node: Text, from: number, to: number): Range => {
    const range = new Range();
    range.setStart(node, from);
    range.setEnd(node, to);
    return range;
  };

  /** The lines of a piece of text; of their height, what letters without strokes above and below take. */
  const linesOf = (node: Text): Line[] =>
    [...rangeOf(node, 0, node.length).getClientRects()]
      .filter(({ width }) => width > tolerance)
      .map(({ top, bottom, left, right, height }) => ({
        words: (node.textContent ?? '').trim().slice(0, 40),
        node,
        top: top + height * 0.3,
        bottom: bottom - height * 0.3,
        left,
        right,
      }));

  const lines = textNodes.flatMap(linesOf).sort((a, b) => a.top - b.top);
  const overlaps = lines.flatMap((line, index) => {
    const faults: string[] = [];
    for (const other of lines.slice(index + 1)) {
      if (other.top >= line.bottom - tolerance) break;
      const common = Math.min(line.right, other.right) - Math.max(line.left, other.left);
      if (other.node !== line.node && common > tolerance) faults.push(`“${line.words}” overlaps “${other.words}”`);
    }
    return faults;
  });

  const outside = lines
    .filter(({ left, right }) => left < -tolerance || right > document.documentElement.clientWidth + tolerance)
    .map(({ words }) => `“${words}” leaves the window`);

  const broken = textNodes
    .filter((node) => node.parentElement?.closest('h1, h2, h3'))
    .flatMap((node) =>
      [...(node.textContent ?? '').matchAll(/[^\s‐-–-]+/g)].flatMap(({ 0: word, index }) => {
        const tops = [...rangeOf(node, index, index + word.length).getClientRects()].map(({ top }) => Math.round(top));
        return new Set(tops).size > 1 ? [`“${word}” is broken inside`] : [];
      }),
    );

  return [...new Set([...overlaps, ...outside, ...broken])];
}
