import { testCases } from './small-collection.ts';

testCases([
  {
    name: 'a mark without a note is found where it stands',
    from: 'turns.[^1]',
    to: 'turns.[^1] [^9]',
    problems: [
      '21: The mark [^9] has no note. Add the note at the end of the file, as a paragraph that begins with “[^9]:”, or remove the mark.',
    ],
  },
  {
    name: 'a mark in the second line of a paragraph is found there',
    from: 'turns.[^1]',
    to: 'turns.[^1]\nAnd [^x]',
    problems: [
      '22: The mark [^x] has no note. Add the note at the end of the file, as a paragraph that begins with “[^x]:”, or remove the mark.',
    ],
  },
  {
    name: 'a note without a mark is found',
    from: 'turns.[^1]',
    to: 'turns.',
    problems: [
      '29: The note [^1] has no mark in the text, so no reader would see it. Put [^1] where the original has it, or remove the note.',
    ],
  },
  {
    name: 'a note that is defined twice is found',
    from: '[^2]: Another.',
    to: '[^2]: Another.\n\n[^2]: A third.',
    problems: [
      '33: The note [^2] stands here a second time; it is already on line 31. Remove one of the two, or correct its number.',
    ],
  },
  {
    name: 'a note must have a number',
    from: /\[\^2\]/g,
    to: '[^ii]',
    problems: [
      '31: “ii” can’t be the number of a note. Number the note and its mark in figures, such as [^4] for note iv.',
    ],
  },
  {
    name: 'notes are numbered in the order of their marks',
    from: /\[\^2\]/g,
    to: '[^3]',
    problems: [
      '25: Note 3 is marked here, where note 2 should come. Number the notes from 1, in the order of their first marks.',
    ],
  },
  {
    name: 'a second mark of a note is no disorder',
    from: 'reef/#low-water).[^2]',
    to: 'reef/#low-water).[^1] [^2] [^1]',
    problems: [],
  },
]);
