import { papers } from '../edition/schema/colour.ts';
import { emblem, settings } from '../library/site-settings.ts';

/** The emblem on a disc of the accent, which is seen on light and on dark tabs alike. */
const createIcon = (): string => {
  const [left = 0, top = 0, width = 32, height = 32] = emblem.viewBox.trim().split(/\s+/).map(Number);
  const disc = `<circle cx="${left + width / 2}" cy="${top + height / 2}" r="${Math.min(width, height) / 2}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${emblem.viewBox}" color="${papers.light}">` +
    `${disc} fill="${settings.accent.light}"/>${emblem.drawing}</svg>`
  );
};

export const GET = () => new Response(createIcon());
