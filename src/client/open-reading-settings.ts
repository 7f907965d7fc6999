/** The button “Aa” opens the reader’s own settings; their card is fetched when it is first asked for. */
const button = document.querySelector<HTMLButtonElement>('.OpenReadingSettings');

const load = () => import('./reading-settings/card.ts');

// Whatever failed, such as the network, may work with the next click.
const ignore = () => undefined;

button?.addEventListener('pointermove', () => void load().catch(ignore), { once: true });
button?.addEventListener('click', () => {
  if (!button.popoverTargetElement) void load().then(({ addCard }) => addCard(button), ignore);
});
