import { el } from '../../element.ts';

/** Pause in typing, in milliseconds, after which the count is spoken. */
const speakAfter = 600;

/** The count of results: seen at once, and spoken, with what has to be said of them, once typing rests. */
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
      }, speakAfter);
    },
  };
}
