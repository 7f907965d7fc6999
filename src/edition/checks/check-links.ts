import { articlePath } from '../markdown/addresses.ts';
import { findLinks } from './find-links.ts';
import { suggestName } from './nearest-name.ts';
import type { Problem } from '../read/problem.ts';
import type { Fragments, Pages } from '../read/read-site.ts';
import type { Entry } from '../read/entry.ts';

type Finding = Pick<Problem, 'reason' | 'remedy'>;

/** Every link inside the site leads to a page that there will be, and to a place on it. `drafts` are none of these pages. */
export function checkLinks(
  { file, name, text }: Pick<Entry, 'file' | 'name' | 'text'>,
  pages: Pages,
  drafts: ReadonlySet<string>,
): Problem[] {
  if (!text) return [];
  return findLinks(text).flatMap(({ target, line }) => {
    const finding = judge(target, articlePath(name), pages, drafts);
    return finding ? [{ file, line, ...finding }] : [];
  });
}

function judge(target: string, ownPath: string, pages: Pages, drafts: ReadonlySet<string>): Finding | undefined {
  if (/^([a-z][a-z\d+.-]*:|\/\/)/i.test(target)) return undefined;
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(target) ?? [];
  if (path === '' && fragment.length > 1) return judgeFragment(target, fragment, pages.get(ownPath));
  if (!path.startsWith('/')) {
    const remedy = 'Begin it with a slash, as in /articles/name/#p2, or with https:// if it leads to another site.';
    return { reason: `The link “${target}” is neither a path of this site nor a web address.`, remedy };
  }
  if (pages.has(path)) return judgeFragment(target, fragment, pages.get(path));
  if (drafts.has(path)) {
    const remedy = 'Take the link out, or publish the draft first.';
    return { reason: `The link “${target}” leads to a draft, which is not published.`, remedy };
  }
  const reason = `The link “${target}” leads to no page.`;
  if (pages.has(`${path}/`)) {
    return { reason, remedy: `Write “${path}/${query}${fragment}”, with a slash after the page.` };
  }
  return { reason, remedy: suggestName(path, pages.keys()) };
}

function judgeFragment(target: string, fragment: string, fragments: Fragments | undefined): Finding | undefined {
  const id = decode(fragment.slice(1));
  if (id === '' || !fragments || fragments.has(id)) return undefined;
  return {
    reason: `The link “${target}” leads to no place on that page.`,
    remedy: suggestFragment(id, [...fragments]),
  };
}

const numbered = /^(p|note-|ref-)\d+$/;

function suggestFragment(id: string, all: string[]): string {
  const kind = numbered.exec(id)?.[1];
  const words = all.filter((other) => !/^(p|note-|ref-)\d/.test(other));
  if (kind === undefined) return suggestName(id, words);
  const last = all.findLast((other) => numbered.exec(other)?.[1] === kind);
  return last === undefined ? 'It has no such numbers.' : `The last such number there is #${last}.`;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
