import { el } from '../element.ts';
import { rankDestinations } from './rank-destinations.ts';
import { readAddress } from './read-address.ts';

/**
 * On the page for addresses that lead nowhere: say which one was asked for, show the pages that may have been meant in
 * place of all that there are, and put the words of the address into the search.
 */
const most = 3;
const base = import.meta.env.BASE_URL;
const lead = document.querySelector('#looked-for');
const heading = document.querySelector('#nearest');
const list = document.querySelector('#nearest-pages');
const works = document.querySelector<HTMLTemplateElement>('#works')?.content;

if (lead && heading && list && works) {
  try {
    answer(lead, heading, list, works);
  } finally {
    // What the page says is hidden until now, so that nothing moves under a reader’s eyes.
    list.classList.add('ready');
  }
}

function answer(lead: Element, heading: Element, list: Element, works: DocumentFragment): void {
  const destinations = [...toDestinations(list, false), ...toDestinations(works, true)];
  const folders = new Set(destinations.map(({ path }) => path.split('/')[1] ?? ''));
  const address = readAddress(location.pathname, base, folders);
  const nearest = rankDestinations(address, destinations).slice(0, most);
  const input = document.querySelector<HTMLInputElement>('.SearchForm input');
  if (input) input.value = address.words.join(' ');
  lead.replaceChildren(
    'The address ',
    el('code', {}, [address.shown]),
    ' may be mistyped, or cut short.',
    nearest.length > 0 ? '' : ' No page has a name, an author or a topic like it.',
  );
  if (nearest.length === 0) return;
  heading.textContent = nearest.length > 1 ? 'The nearest pages' : 'The nearest page';
  list.replaceChildren(...nearest.map(({ destination: { line }, topic }) => explain(line, topic)));
}

function explain(line: Element, topic: string | undefined): Element {
  if (topic) line.append(' ', el('small', {}, [`Topic: ${topic}`]));
  return line;
}

function toDestinations(parent: ParentNode, isPart: boolean) {
  return [...parent.querySelectorAll('li')].map((line) => {
    // As it is written: in a template, which belongs to no page, an address is not resolved.
    const href = line.querySelector('a')?.getAttribute('href') ?? '';
    return {
      line,
      path: `/${href.slice(base.length)}`,
      names: line.dataset['names'] ?? '',
      topics: line.dataset['topics']?.split('|') ?? [],
      isPart,
    };
  });
}
