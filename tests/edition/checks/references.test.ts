import { testCases } from './small-collection.ts';

testCases([
  {
    name: 'an unknown author is told from one that there is',
    from: '[ann-reed]',
    to: '[ann-read]',
    problems: ['4: There is no “ann-read” in content/people. Did you mean “ann-reed”?'],
  },
  {
    name: 'an author of whom only the family name is given is recognised',
    from: '[ann-reed]',
    to: '[reed]',
    problems: ['4: There is no “reed” in content/people. Did you mean “ann-reed”?'],
  },
  {
    name: 'an unknown publisher is refused',
    from: 'publisher: harbour',
    to: 'publisher: nobody',
    problems: ['5: There is no “nobody” in content/publishers. Use one of these: harbour.'],
  },
  {
    name: 'an unknown topic is refused',
    from: 'topic: sea',
    to: 'topic: seas',
    problems: ['17: There is no “seas” in content/topics. Did you mean “sea”?'],
  },
  {
    name: 'a topic can’t name a paragraph that isn’t there',
    from: 'sea, paragraphs: [2]',
    to: 'sea, paragraphs: [2, 3]',
    problems: ['17: There is no paragraph 3: the text has 2 paragraphs. Correct the number; the last paragraph is 2.'],
  },
  {
    name: 'nor can a key point',
    from: 'paragraphs: [1, 2]',
    to: 'paragraphs:\n      - 1\n      - 9',
    problems: ['17: There is no paragraph 9: the text has 2 paragraphs. Correct the number; the last paragraph is 2.'],
  },
  {
    name: 'the main paragraph of a topic is one of its paragraphs',
    from: 'main: 2',
    to: 'main: 1',
    problems: [
      '17: The main paragraph of “sea” is 1, which is not among its paragraphs. Choose one of these: 2. Or add 1 to them.',
    ],
  },
  {
    name: 'a wrong number of paragraphs is refused',
    from: 'paragraphs: 2\n',
    to: 'paragraphs: 3\n',
    problems: [
      '18: “paragraphs” says 3, but the text has 2 paragraphs. Divide the text as the original is divided, or correct the number.',
    ],
  },
]);
