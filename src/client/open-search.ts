import { el } from './element.ts';

/** Open the search by its buttons, by `/` and by Ctrl-K or Cmd-K; nothing of it is fetched before it is about to be. */
const buttons = document.querySelectorAll<HTMLAnchorElement>('[data-open-search]');
const page = document.querySelector('#search-page');

let isPreloading = false;

/** Fetch the script and, beside it, what it will ask for first. */
function load(): Promise<typeof import('./search/search.ts')> {
  if (!isPreloading) {
    isPreloading = true;
    const href = `${import.meta.env.BASE_URL}search/start.json`;
    document.head.append(el('link', { rel: 'preload', as: 'fetch', crossOrigin: '', href }));
    void import('../search/find/searcher.ts').catch(() => undefined);
  }
  return import('./search/search.ts');
}

function open(event: Event): void {
  event.preventDefault();
  const input = page?.querySelector('input');
  if (input) {
    input.focus();
    return;
  }
  void load().then(
    ({ openDialog }) => openDialog(),
    // Without its script, the search page can still say what to do.
    () => buttons[0] && location.assign(buttons[0].href),
  );
}

if (buttons.length > 0) {
  for (const button of buttons) {
    button.classList.add('ready');
    // Not “pointerenter”: a pointer may rest there when the page is opened, and means nothing by it.
    button.addEventListener('pointermove', () => void load().catch(() => undefined), { once: true });
    button.addEventListener('click', (event) => {
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
    });
  }
  document.addEventListener('keydown', (event) => {
    const writing = (event.target as HTMLElement).matches('input, textarea, select, [contenteditable]');
    const slash = event.key === '/' && !writing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const commandK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
    if (slash || commandK) open(event);
  });
  if (page || /[?&](?:q|find)=/.test(location.search)) void load().then(({ resume }) => resume());
}
