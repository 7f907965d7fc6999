/**
 * Ways to take a citation along: a button beside each reference, a card for the paragraph whose number is followed, and
 * “Copy with citation” for words that are selected. What they need is fetched when it is first wanted.
 */
const section = document.querySelector<HTMLElement>('.Cite');
const text = document.querySelector<HTMLElement>('.prose');

if (section && text && 'clipboard' in navigator) {
  new IntersectionObserver((entries, observer) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    void import('./cite/copy-buttons.ts').then(({ addCopyButtons }) => addCopyButtons(section));
  }).observe(section);

  text.addEventListener('click', (event) => {
    const number = (event.target as Element).closest<HTMLAnchorElement>('a.number');
    if (!number || event.ctrlKey || event.metaKey || event.shiftKey) return;
    void import('./cite/paragraph-card.ts').then(({ showParagraphCard }) => showParagraphCard(number));
  });

  let resting = 0;
  document.addEventListener('selectionchange', () => {
    clearTimeout(resting);
    resting = window.setTimeout(() => {
      if (getSelection()?.isCollapsed === false) {
        void import('./cite/quotation-button.ts').then(({ offerQuotation }) => offerQuotation(text));
      }
    }, 400);
  });
}
