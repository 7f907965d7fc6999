const pages = new Map<string, Promise<Document>>();

/** What a preview shows: what a link leads to, and the name of the page on which it stands. */
interface Target {
  content: Element;
  /** Its title, with its author and whose words they are where it is an article; empty for the page itself. */
  page: string;
}

/** Fetch the page that a link leads to, once, and take what is previewed out of it; an error where there is none. */
export async function loadTarget({ href, hash }: HTMLAnchorElement): Promise<Target> {
  const address = href.replace(/#.*/, '');
  const isHere = address === location.href.replace(/#.*/, '');
  const page = isHere ? document : await loadPage(address);
  // Of a whole article, the answer that it gives.
  const element = page.getElementById(hash.slice(1) || 'thesis');
  if (!element) throw new Error(`Nothing to preview at ${href}`);
  return { content: copyOf(element, address), page: isHere ? '' : nameOf(page) };
}

function nameOf(page: Document): string {
  const title = page.querySelector('h1')?.textContent.trim() ?? '';
  const { names, site, wording } = page.querySelector<HTMLElement>('.Cite')?.dataset ?? {};
  return [names, title, ...(wording === 'restated' ? [`restated by ${site}`] : [])].filter(Boolean).join(', ');
}

function loadPage(address: string): Promise<Document> {
  const known = pages.get(address);
  if (known) return known;
  const loading = fetch(address)
    .then((response) => (response.ok ? response.text() : Promise.reject(new Error(response.statusText))))
    .then((html) => new DOMParser().parseFromString(html, 'text/html'));
  pages.set(address, loading);
  loading.catch(() => pages.delete(address));
  return loading;
}

/** A copy without marks, numbers and ids, whose links lead where they led. */
function copyOf(element: Element, address: string): Element {
  const copy = document.createElement('div');
  copy.append(...(element.cloneNode(true) as Element).childNodes);
  for (const extra of copy.querySelectorAll('.mark, .number, .referred, .back, .PreviewCard, h2')) extra.remove();
  for (const part of copy.querySelectorAll('[id]')) part.removeAttribute('id');
  for (const link of copy.querySelectorAll('a')) link.href = new URL(link.getAttribute('href') ?? '', address).href;
  return copy;
}
