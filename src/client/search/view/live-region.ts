import { el } from '../../element.ts';

/** Milliseconds without typing after which the count is spoken. */
const debounce = 600;

/** A line with the count of results. It is seen at once; a screen reader speaks it, after a message, once typing rests. */
export function createLiveRegion(): { element: HTMLElement; announce(text: string, message?: string): void } {
  const seen = el('span', { ariaHidden: 'true' });
  const spoken = el('span', { className: 'unseen', role: 'status' });
  let timer = 0;
  return {
    element: el('p', { className: 'count' }, [seen, spoken]),
    announce(text, message = '') {
      seen.textContent = text;
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        spoken.textContent = `${message} ${text}`.trim();
      }, debounce);
    },
  };
}
