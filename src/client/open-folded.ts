/** Open the folded part that holds the place in the address, for engines that don’t do so by themselves. */
function openFolded(): void {
  const target = document.querySelector(':target');
  const part = target?.closest('details');
  if (!part || part.open) return;
  part.open = true;
  target?.scrollIntoView();
}

addEventListener('hashchange', openFolded);
openFolded();
