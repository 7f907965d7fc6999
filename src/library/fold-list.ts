/** A few too many are shown: folding them would save nobody a step. */
const slack = 2;

/** The first of a list, which are shown, and the rest, which is folded away. */
export function foldList<Item>(list: Item[], most: number): [shown: Item[], folded: Item[]] {
  return list.length <= most + slack ? [list, []] : [list.slice(0, most), list.slice(most)];
}
