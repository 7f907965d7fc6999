/** Show the reading bar on arrival at a place and on the way up, and hide it on the way down and at the head of the page. */
const bar = document.querySelector<HTMLElement>('.ReadingBar');
const head = document.querySelector('.Masthead');

/** Pixels that a finger may tremble. */
const tremble = 4;

if (bar && head) {
  let last = scrollY;
  // The browser scrolls to a place by itself; only what the reader does afterwards is reading.
  let arriving = location.hash !== '';
  const show = (isShown: boolean) => {
    bar.dataset['shown'] = String(isShown);
  };
  const update = () => {
    const way = scrollY - last;
    if (head.getBoundingClientRect().bottom > 0) show(false);
    else if (arriving) show(true);
    else if (Math.abs(way) < tremble) return;
    else show(way < 0);
    last = scrollY;
  };
  for (const gesture of ['wheel', 'touchmove', 'pointerdown', 'keydown']) {
    addEventListener(gesture, () => (arriving = false), { passive: true });
  }
  addEventListener('hashchange', () => {
    arriving = true;
    update();
  });
  addEventListener('scroll', update, { passive: true });
  update();
}
