/**
 * A link to a paragraph, a note, an author, a work or an article of this site shows it beside itself: to a mouse that rests
 * there, to the keyboard’s focus that rests there, and to a tap, which then offers to go on. What that needs is fetched only
 * then. A tap on the name of a whole article goes there at once.
 */
const rests = { pointer: 300, focus: 500 };
const articles = /\/articles\/[^/]+\/$/;
const places = /\/articles\/[^/]+\/#(?:p\d+|note-\d+|about-the-author)$|\/sources\/#./;
const others = '.number, [role], .Contents a, .ArticleList a, #search-page a';

let resting = 0;

const forget = () => clearTimeout(resting);

/** The link of an event if it has a preview. Inside of what it leads to, there is nothing to preview. */
function linkOf({ target }: Event): HTMLAnchorElement | undefined {
  const link = (target as Element).closest<HTMLAnchorElement>('main a[href]');
  if (!link || link.origin !== location.origin || link.matches(others)) return undefined;
  const address = link.pathname + link.hash;
  const isInside = link.pathname === location.pathname && document.getElementById(link.hash.slice(1))?.contains(link);
  return (places.test(address) || articles.test(address)) && !isInside ? link : undefined;
}

const ask = (link: HTMLAnchorElement, by: 'pointer' | 'focus' | 'tap') =>
  import('./preview/show-preview.ts').then(({ showPreview }) => showPreview(link, by));

function askAfterRest(event: Event, by: 'pointer' | 'focus'): void {
  forget();
  const link = linkOf(event);
  if (link) resting = window.setTimeout(() => void ask(link, by).catch(() => undefined), rests[by]);
}

for (const event of ['pointerdown', 'keydown', 'focusout']) document.addEventListener(event, forget);

document.addEventListener('pointerover', (event) => {
  if (event.pointerType === 'mouse') askAfterRest(event, 'pointer');
});

document.addEventListener('focusin', (event) => {
  const isBack = (event.relatedTarget as Element | null)?.closest('.PreviewCard');
  if (!isBack && (event.target as Element).matches(':focus-visible')) askAfterRest(event, 'focus');
});

document.addEventListener('click', (event) => {
  const link = (event as PointerEvent).pointerType === 'touch' ? linkOf(event) : undefined;
  // A note of the same page opens in place.
  if (!link || link.matches('[href^="#note-"]') || articles.test(link.pathname + link.hash)) return;
  event.preventDefault();
  // Whatever keeps the preview from being shown, the link still leads where it led.
  void ask(link, 'tap').catch(() => location.assign(link.href));
});
