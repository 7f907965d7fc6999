/** “Add to basket” at each work of the list of sources; what it needs is fetched when it is first pressed. */
document.querySelector('.Sources')?.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest('.AddToBasket button');
  const entry = button?.closest('.Source');
  const said = button?.parentElement?.querySelector<HTMLElement>('[role=status]');
  if (!button?.classList.contains('add') || !entry || !said) return;
  void Promise.all([import('./basket/add-button.ts'), import('./basket/collect.ts')]).then(
    ([{ addTo }, { collectWork }]) => addTo(said, collectWork(entry)),
  );
});
