import { testCases } from './small-collection.ts';

const from = 'The tide turns.[^1]';

testCases([
  {
    name: 'a passage of one paragraph is no problem',
    from,
    to: 'At noon <Passage note="1">the *tide* turns.[^1]</Passage>',
    problems: [],
  },
  {
    name: 'nor are passages that fill a paragraph, and one apart from the mark',
    from,
    to: '<Passage note="1">The tide turns.[^1]</Passage> <Passage note="2">It rises.</Passage>',
    problems: [],
  },
  {
    name: 'a passage without its note is found',
    from,
    to: 'It ebbs.\n<Passage>The tide turns.[^1]</Passage>',
    problems: [
      '22: This passage doesn’t name its note. Give the number of the note in quotation marks, such as <Passage note="4">.',
    ],
  },
  {
    name: 'a number in braces is none',
    from,
    to: 'It ebbs. <Passage note={1}>The tide turns.[^1]</Passage>',
    problems: [
      '21: This passage doesn’t name its note. Give the number of the note in quotation marks, such as <Passage note="4">.',
    ],
  },
  {
    name: 'a passage for a note that isn’t there is found',
    from,
    to: 'It ebbs. <Passage note="3">The tide turns.[^1]</Passage>',
    problems: [
      '21: The passage for note 3 rests on a note that the article doesn’t have. Correct the number, or add the note at the end of the file.',
    ],
  },
  {
    name: 'a passage without words is found',
    from,
    to: 'The tide turns.<Passage note="1"> <Ed>An editor’s words.</Ed> [^1]</Passage>',
    problems: [
      '21: The passage for note 1 is empty. Put its tags around the sentences that rest on the note, or remove them.',
    ],
  },
  {
    name: 'a passage without anything is found',
    from,
    to: '<Passage note="1" />\n\nThe tide turns.[^1]',
    problems: [
      '21: The passage for note 1 is empty. Put its tags around the sentences that rest on the note, or remove them.',
    ],
  },
  {
    name: 'a passage around two paragraphs is found',
    from: /The tide[\s\S]*low-water\)/,
    to: '<Passage note="1">\n\nThe tide turns.[^1]\n\nIt rises.[^2]\n\n</Passage>\n\n- It ebbs.',
    problems: [
      '21: The passage for note 1 goes beyond the text of one paragraph. Put its tags into the paragraph, on the lines of the text, and give each paragraph a passage of its own.',
    ],
  },
  {
    name: 'a passage that ends in another paragraph is found',
    from,
    to: 'The <Passage note="1">tide turns.[^1]\n\nIt rises.</Passage>',
    problems: [
      '21:1: The text can’t be read: Expected a closing tag for `<Passage>` (21:5-21:23) before the end of `paragraph`. Close each tag in the paragraph in which it was opened, in the reverse order.',
    ],
  },
  {
    name: 'a passage in a passage is found',
    from,
    to: 'It ebbs. <Passage note="1">The tide turns. <Passage note="2">It rises.</Passage>[^1]</Passage>',
    problems: [
      '21: The passage for note 2 is inside another one. Close the other one before it, or remove one of the two.',
    ],
  },
  {
    name: 'a passage in a note is found',
    from: '[^2]: Another.',
    to: '[^2]: <Passage note="1">Another.</Passage>',
    problems: [
      '31: The passage for note 1 is not in the author’s text. Mark sentences of a paragraph only, not a heading, a note or words of the editor.',
    ],
  },
  {
    name: 'a passage in a heading and one in an editor’s note are found',
    from: /Low water(?=\n)|This one counts for nothing\./g,
    to: '<Passage note="2">Low water</Passage>',
    problems: [23, 27].map(
      (line) =>
        `${line}: The passage for note 2 is not in the author’s text. Mark sentences of a paragraph only, not a heading, a note or words of the editor.`,
    ),
  },
  {
    name: 'a misspelt passage is named',
    from,
    to: 'It ebbs. <Pasage note="1">The tide turns.[^1]</Pasage>',
    problems: ['21: There is no component <Pasage>. Did you mean “Passage”?'],
  },
]);
