import { el } from '../../element.ts';

/** Pause in typing, in milliseconds, after which the count is spoken. */
const speakAfter = 600;

/** The count of results: seen at once, and spoken, with what has to be said of them, once typing rests. */
export function createAnnouncer(): { element: HTMLElement; say(text: string, remark?: string): void } {
  const seen = el('span', { ariaHidden: 'true' });
  const spoken = el('span', { className: 'unseen', role: 'status' });
  let timer = 0;
  return {
    element: el('p', { className: 'count' }, [seen, spoken]),
    say(text, remark = '') {
      seen.textContent = text;
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        spoken.textContent = `${remark} ${text}`.trim();
      }, speakAfter);
    },
  };
}
