import { person, testCases, work } from './small-collection.ts';

const seeArticle = 'src/edition/schema/article.ts says what belongs there.';

testCases([
  {
    name: 'a missing field is named',
    from: /publisher: .*\n/,
    to: '',
    problems: [`1: “publisher” is missing. Add it; ${seeArticle}`],
  },
  {
    name: 'a misspelt field is told from the one that was meant',
    from: 'publisher:',
    to: 'pubisher:',
    problems: ['5: “pubisher” is not a field of an article. Did you mean “publisher”?'],
  },
  {
    name: 'a misspelt field that may be absent is known too',
    from: /^---\n/,
    to: '---\nsubtitel: X\n',
    problems: ['2: “subtitel” is not a field of an article. Did you mean “subtitle”?'],
  },
  {
    name: 'a misspelt field inside another is found in its place',
    from: '  url:',
    to: '  ulr:',
    problems: ['8: “ulr” is not a field of “original”. Did you mean “url”?'],
  },
  {
    name: 'a misspelt field of a list is found in its place',
    from: '  - text: It turns.',
    to: '  - txt: It turns.',
    problems: ['14: “txt” is not a field of “keyPoints”. Did you mean “text”?'],
  },
  {
    name: 'a field like no other is refused',
    from: /^---\n/,
    to: '---\ncolour: red\n',
    problems: [
      '2: “colour” is not a field of an article. Use one of these: draft, rights, series, subtitle, titleNote, translations, wording.',
    ],
  },
  {
    name: 'a date that doesn’t exist is refused',
    from: "'2025-03'",
    to: '2025-02-30',
    problems: [
      '6: “published.date” is not a date that exists. Write a year, a month or a day, such as 2025, 2025-03 or 2025-03-17.',
    ],
  },
  {
    name: 'a value that isn’t in the list is refused',
    from: 'imprint',
    to: 'imprin',
    problems: ['6: “published.basis” can’t be “imprin”. Did you mean “imprint”?'],
  },
  {
    name: 'an empty field is refused',
    from: 'title: The Tide Turns',
    to: 'title:',
    problems: [`2: “title” is empty. Fill it in; ${seeArticle}`],
  },
  {
    name: 'a number in quotation marks is refused',
    from: 'paragraphs: 2\n',
    to: "paragraphs: '2'\n",
    problems: ['18: “paragraphs” must be a whole number. Write it in figures, without quotation marks.'],
  },
  {
    name: 'a text that is too long is measured',
    from: 'On tides.',
    to: 'x'.repeat(163),
    problems: ['10: “description” has 163 characters, and no more than 160 fit. Take out 3 or more.'],
  },
  {
    name: 'a sentence on a topic has 30 words at most',
    from: 'main: 2 }',
    to: `main: 2, says: Reed ${'holds '.repeat(30)}}`,
    problems: ['17: “topics.says” is longer than 30 words. Shorten it.'],
  },
  {
    name: 'half an address is refused',
    from: 'https://example.org/tide',
    to: 'example.org/tide',
    problems: ['8: “original.url” is not a web address. Write it whole, such as https://example.org/page.'],
  },
  {
    name: 'a field that stands twice is refused',
    from: 'language: en',
    to: 'title: Again',
    problems: [
      `1: “language” is missing. Add it; ${seeArticle}`,
      '9: “title” stands here a second time. Remove one of the two.',
    ],
  },
  {
    name: 'a title with a colon wants quotation marks',
    from: 'The Tide',
    to: 'Tides: The Tide',
    problems: [
      '2:8: The YAML can’t be read: Nested mappings are not allowed in compact mappings. Put a text that has a colon in it between quotation marks.',
    ],
  },
  {
    name: 'a quotation mark that isn’t closed is found',
    from: 'title: The',
    to: "title: 'The",
    problems: [
      "2:23: The YAML can’t be read: Missing closing '. Close the quotation mark or the bracket that is open here or above.",
    ],
  },
  {
    name: 'an article without front matter is refused',
    from: /^---\n/,
    to: '',
    problems: [
      '1: The article doesn’t begin with its front matter. Put the fields at the head of the file, between a line --- and another line ---.',
    ],
  },
  {
    name: 'a person’s fields are checked too',
    file: person,
    from: 'sortName',
    to: 'sortname',
    problems: ['2: “sortname” is not a field of a person. Did you mean “sortName”?'],
  },
  {
    name: 'an empty file misses all its fields',
    file: 'content/topics/sea.yaml',
    to: '',
    problems: ['1: What stands here is empty. Fill it in; src/edition/schema/topic.ts says what belongs there.'],
  },
  {
    name: 'an institution as an author is told how it is written',
    file: work,
    from: '{ family: Reed, given: Ann }',
    to: 'Harbour Board',
    problems: [
      '4: “author” is not a name. Write a person as { family: Reed, given: Ann } and an institution as { literal: Harbour Board }.',
    ],
  },
]);
