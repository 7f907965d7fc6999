/** On the page for addresses that don’t exist: say which one was asked for, and put the nearest pages first. */
const list = document.querySelector('#nearest-pages');
const asked = decodeURI(location.pathname);

if (list) {
  const lead = document.querySelector('#looked-for');
  const address = document.createElement('code');
  address.textContent = asked;
  lead?.replaceChildren(
    'Nothing stands at ',
    address,
    '. The address may have been mistyped, or cut short on its way.',
  );
  const heading = document.querySelector('#nearest');
  if (heading) heading.textContent = 'The nearest pages';

  const lines = [...list.children].map((line) => {
    const path = line.querySelector('a')?.pathname ?? '';
    return { line, similarity: similarity(asked.toLowerCase(), path) };
  });
  lines.sort((a, b) => b.similarity - a.similarity);
  list.replaceChildren(...lines.map(({ line }) => line));
}

/** How many pairs of neighbouring letters two addresses share, from 0 to 1 (Dice’s coefficient). */
function similarity(a: string, b: string): number {
  const pairs = (text: string) => new Set(Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2)));
  const [first, second] = [pairs(a), pairs(b)];
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return (2 * shared) / (first.size + second.size || 1);
}
