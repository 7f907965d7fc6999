import type { Stream } from '../mdx/read-mdx.ts';

/** What a short line, such as a number alone, is taken for where it may be several things. */
export interface Preference {
  /** Where to look first. */
  order: Stream['place'][];
  isLeftOutFirst: boolean;
}

/** Any of them with which every line is found proves that nothing is missing. */
export const preferences = [false, true].flatMap((isLeftOutFirst): Preference[] => [
  { order: ['front matter', 'text', 'note'], isLeftOutFirst },
  { order: ['text', 'note', 'front matter'], isLeftOutFirst },
  { order: ['note', 'front matter', 'text'], isLeftOutFirst },
]);
