/**
 * A mouse that rests on a link to a paragraph, a note or an author of this site sees it without leaving the page. What
 * that needs is fetched only then; touch and keyboard follow the link.
 */
const restsFor = 300;
const previewable = /#(?:p\d+|note-\d+|about-the-author)$/;

let resting = 0;

document.addEventListener('pointerdown', () => clearTimeout(resting));

document.addEventListener('pointerover', (event) => {
  clearTimeout(resting);
  if (event.pointerType !== 'mouse') return;
  const link = (event.target as Element).closest<HTMLAnchorElement>('main a[href]');
  if (
    !link ||
    !previewable.test(link.hash) ||
    link.matches('.number, [role], .Contents a') ||
    link.origin !== location.origin
  ) {
    return;
  }
  resting = window.setTimeout(() => {
    void import('./preview/show-preview.ts').then(({ showPreview }) => showPreview(link));
  }, restsFor);
});
