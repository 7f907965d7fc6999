import type { Fault } from './storage.ts';

/** What a reader is told about items that the device doesn’t keep. */
const reasons: Record<Fault, string> = {
  full: 'There is no room left in this browser’s storage',
  off: 'This browser keeps nothing for this site',
  unreadable: 'The basket that this browser keeps can’t be read, and nothing was written over it',
};

export const sayFault = (fault: Fault): string =>
  `${reasons[fault]}, so what you add now is not kept: it is here for this visit only. Export it before you leave.`;
