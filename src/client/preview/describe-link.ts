/** What a link leads to, in words. */
interface Description {
  /** Such as `paragraph 12`; empty for the whole page. */
  place: string;
  /** What the way there is called. */
  going: string;
}

/** `#p12` is `paragraph 12`. */
export function describeLink({ hash, pathname }: HTMLAnchorElement): Description {
  const [, kind, number] = /^#(p|note-)(\d+)$/.exec(hash) ?? [];
  if (kind) {
    const place = `${kind === 'p' ? 'paragraph' : 'note'} ${number}`;
    return { place, going: `Go to ${place}` };
  }
  if (hash === '#about-the-author') return { place: 'the author', going: 'Go to the article' };
  if (pathname.endsWith('/sources/')) return { place: 'all citations', going: 'Go to the source' };
  return { place: '', going: 'Read the article' };
}
