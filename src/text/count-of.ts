/** A number with its noun: `1 note`, `3 notes`. */
export const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
