import { testCases } from './small-collection.ts';

testCases([
  { name: 'good content has no problems', from: 'turns', to: 'turned', problems: [] },
  { name: 'lines that end as on Windows are lines too', from: /\n/g, to: '\r\n', problems: [] },
  {
    name: 'a tag that isn’t closed is found',
    from: '</EditorsNote>',
    to: '',
    problems: [
      '27:1: The text can’t be read: Expected a closing tag for `<EditorsNote>` (27:1-27:14) before the end of `paragraph`. Close each tag in the paragraph in which it was opened, in the reverse order.',
    ],
  },
  {
    name: 'a brace that belongs to the text is found',
    from: 'The tide turns.',
    to: 'The {tide turns}.',
    problems: [
      '21:10: The text can’t be read: Could not parse expression with acorn. Braces enclose JavaScript here: write \\{ for a brace that belongs to the text.',
    ],
  },
  {
    name: 'an address in angle brackets is found',
    from: 'Another.',
    to: '<https://example.org>',
    problems: [
      '31:14: The text can’t be read: Unexpected character `/` (U+002F) before local name, expected a character that can start a name, such as a letter, `$`, or `_` (note: to create a link in MDX, use `[text](url)`). Write \\< for a sign that belongs to the text, and a web address without angle brackets.',
    ],
  },
  {
    name: 'a component that isn’t there is found',
    from: /EditorsNote/g,
    to: 'EditorNote',
    problems: ['27: There is no component <EditorNote>. Did you mean “EditorsNote”?'],
  },
  {
    name: 'words that someone said are somebody’s',
    from: 'The tide turns.',
    to: '<Said>“The tide turns”</Said>.',
    problems: ['21: <Said> does not say who. Name the speaker: <Said by="Ann Reed">.'],
  },
  {
    name: 'and are no problem where the name is given',
    from: 'The tide turns.',
    to: '<Said by="Ann Reed">“The tide turns”</Said>.',
    problems: [],
  },
  {
    name: 'a heading can’t take the address of something else',
    from: '## Low water',
    to: '## Notes\n\n## Low water',
    problems: [
      '23: The address of this heading, #notes, belongs to another part of the page too. Word the heading differently.',
    ],
  },
  {
    name: 'a heading can’t have a note',
    from: '## Low water',
    to: '## Low *water*[^1]',
    problems: [
      '23: The mark [^1] stands in a heading, and would become part of its address. Put it into the paragraph below.',
    ],
  },
]);
