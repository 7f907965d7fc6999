/** The link to the basket says how much is in it. */
const count = document.querySelector('#basket-count');

function show(): void {
  try {
    const { length } = JSON.parse(localStorage.getItem('basket') ?? '').items;
    if (count) count.textContent = length ? `: ${length}` : '';
  } catch {
    // Nothing is kept, or nothing that can be read: the basket’s own page says so.
    if (count) count.textContent = '';
  }
}

for (const change of ['basket', 'storage', 'pageshow']) addEventListener(change, show);
show();
