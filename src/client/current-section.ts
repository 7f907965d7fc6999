/** In the contents list, mark the part of the page that is being read, and name it in the reading bar. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.Contents a')];
const targets = links.map((link) => document.getElementById(link.hash.slice(1)));
const label = document.querySelector('.ReadingBar .section');

if (links.length > 0) {
  let waiting = false;
  const mark = () => {
    waiting = false;
    const line = innerHeight * 0.35;
    const current = targets.findLastIndex((target) => target && target.getBoundingClientRect().top < line);
    links.forEach((link, index) => {
      if (index === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    });
    if (label) label.textContent = links[current]?.textContent ?? '';
  };
  addEventListener(
    'scroll',
    () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(mark);
    },
    { passive: true },
  );
  mark();
}
