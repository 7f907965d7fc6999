/** Open the search dialog by its button, by `/` and by Ctrl-K or Cmd-K; its script is fetched only then. */
const load = () => import('./search/dialog.ts');
const button = document.querySelector<HTMLAnchorElement>('[data-open-search]');
const isSearchPage = document.querySelector('#search-page') !== null;

function open(event: Event): void {
  if (isSearchPage) {
    event.preventDefault();
    document.querySelector<HTMLInputElement>('#search-page input')?.focus();
    return;
  }
  event.preventDefault();
  void load().then(
    ({ openDialog }) => openDialog(),
    // Without its script, the search page can still say what to do.
    () => button && location.assign(button.href),
  );
}

if (button) {
  button.classList.add('ready');
  button.addEventListener('click', (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
  });
  document.addEventListener('keydown', (event) => {
    const writing = (event.target as HTMLElement).matches('input, textarea, select, [contenteditable]');
    const slash = event.key === '/' && !writing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const commandK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
    if (slash || commandK) open(event);
  });
}
