/** Arrow keys go from the field through the results and back. */
export function moveThroughResults(event: KeyboardEvent, input: HTMLInputElement, results: HTMLElement): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const stops = [input, ...results.querySelectorAll<HTMLElement>('li a, li button')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  // While a word is being composed, the keys are the input method’s.
  if (!step || at < 0 || event.isComposing) return;
  event.preventDefault();
  stops[Math.max(0, Math.min(at + step, stops.length - 1))]?.focus();
}

/** Know who goes by keyboard: a field that is clicked shows its caret, and needs no ring. */
export function followKeys(element: HTMLElement): void {
  document.addEventListener('keydown', ({ key }) => {
    if (/^(?:Tab|Arrow)/.test(key)) element.classList.add('by-keys');
  });
  document.addEventListener('pointerdown', () => element.classList.remove('by-keys'));
}
