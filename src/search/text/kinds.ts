/** Kinds of place, as the build hands them to the search. A heading is known by its element. */
export type Kind = 'text' | 'note' | 'heading' | 'summary' | 'person' | 'work' | 'editors-note' | 'entry';

/** An id, in which `#` means a number and `*` any characters, and the kind of the places that have such an id. */
export type KindRule = [id: string, kind: Kind];

/** Write rules for a page’s metadata: `p#=text note-#=note`. */
export const writeKinds = (rules: KindRule[]): string => rules.map(([id, kind]) => `${id}=${kind}`).join(' ');

/** Read what `writeKinds` wrote; returns the kind of an id by the first rule that fits, and else `entry`. */
export function readKinds(written: string): (id: string) => Kind {
  const rules = written.split(' ').map((rule) => {
    const [id = '', kind] = rule.split('=');
    return { pattern: new RegExp(`^${id.replaceAll('#', '\\d+').replaceAll('*', '.*')}$`), kind: kind as Kind };
  });
  return (id) => rules.find(({ pattern }) => pattern.test(id))?.kind ?? 'entry';
}
