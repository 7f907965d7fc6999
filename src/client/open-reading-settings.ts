/** The button “Aa” opens the reader’s own settings; their card is fetched when it is first asked for. */
const button = document.querySelector<HTMLButtonElement>('.OpenReadingSettings');

const load = () => import('./reading-settings/card.ts');

button?.addEventListener('pointermove', () => void load().catch(() => undefined), { once: true });
button?.addEventListener('click', () => void load().then(({ addCard }) => addCard(button)), { once: true });
