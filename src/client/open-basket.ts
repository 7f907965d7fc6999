/** The basket’s own page shows it; as a dynamic import it shares no file with what every page loads. */
if (document.querySelector('#basket-page')) void import('./basket/view/basket-page.ts');
