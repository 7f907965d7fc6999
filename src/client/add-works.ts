/** “Add to basket” at each work of the list of sources; what it needs is fetched when it is first pressed. */
document.querySelector('.Sources')?.addEventListener('click', ({ target }) => {
  if ((target as Element).matches('.add')) {
    void import('./basket/add-work.ts').then(({ addWork }) => addWork(target as Element));
  }
});
