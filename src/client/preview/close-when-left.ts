/** What asked for a preview: a mouse, the keyboard’s focus, or a finger. */
export type AskedBy = 'pointer' | 'focus' | 'tap';

/** Time in which the pointer or the focus may cross from the link to the preview, in milliseconds. */
const grace = 300;

/**
 * Close a preview when neither pointer nor focus is on it or its link, when something else is pressed, or by Escape;
 * returns a way to close it at once.
 */
export function closeWhenLeft(link: HTMLElement, card: HTMLElement, by: AskedBy): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const end = () => {
    listening.abort();
    const { activeElement } = document;
    if (card.contains(activeElement)) link.focus({ preventScroll: true });
    card.remove();
  };
  const isHeld = () =>
    card.contains(document.activeElement) ||
    (by === 'focus' && document.activeElement === link) ||
    (by === 'pointer' && [link, card].some((part) => part.matches(':hover')));
  const leave = () => setTimeout(() => signal.aborted || isHeld() || end(), grace);
  for (const part of [link, card]) {
    part.addEventListener('pointerleave', leave, { signal });
    part.addEventListener('focusout', leave, { signal });
  }
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && end(), { signal });
  document.addEventListener(
    'pointerdown',
    ({ target }) => [link, card].some((part) => part.contains(target as Node)) || end(),
    { signal },
  );
  card.addEventListener('click', ({ target }) => (target as Element).closest('a') && end(), { signal });
  return end;
}
