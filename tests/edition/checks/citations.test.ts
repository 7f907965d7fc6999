import { testCases, work } from './small-collection.ts';

const unreadable = 'can’t be read as a citation.';
const asReed = 'Write it as [@reed-2024], or as [@reed-2024, p. 5] for a part of the work.';
const uncitedTwin = '1: No note cites this work. Cite it as [@reed-2024b], or remove the file.';

testCases([
  {
    name: 'a part of a work, a second citation and a repeated one are good',
    from: 'Another.',
    to: 'See [@reed-2024, pp. 3–5];\n    [@reed-2024,\n    the table]. [@ibid, p. 9]',
    problems: [],
  },
  {
    name: 'a work that isn’t there is found, and the one that was meant',
    from: '[@reed-2024]',
    to: '[@reed-2042]',
    problems: ['29: There is no “reed-2042” in content/works. Did you mean “reed-2024”?'],
  },
  {
    name: 'it is found on its line of a long note',
    from: '[@reed-2024]',
    to: 'a source:\n\n    it is\n    [@coral-1999].',
    problems: ['32: There is no “coral-1999” in content/works. Use one of these: reed-2024.'],
  },
  {
    name: 'it is found beside an address of letters, too',
    from: 'Another.',
    to: 'By reed@example.org, in [@coral-1999].',
    problems: ['31: There is no “coral-1999” in content/works. Use one of these: reed-2024.'],
  },
  {
    name: 'a name and a year are no key',
    from: '[@reed-2024]',
    to: '[@Reed 2024]',
    problems: [`29: “[@Reed 2024]” ${unreadable} ${asReed}`],
  },
  {
    name: 'a comma promises a part of the work',
    from: '[@reed-2024]',
    to: '[@reed-2024, ]',
    problems: [`29: “[@reed-2024, ]” ${unreadable} ${asReed}`],
  },
  {
    name: 'a part of the work comes after a comma',
    from: '[@reed-2024]',
    to: '[@reed-2024 p. 5]',
    problems: [`29: “[@reed-2024 p. 5]” ${unreadable} ${asReed}`],
  },
  {
    name: 'where no work is like what is written, the form is shown',
    from: '[@reed-2024]',
    to: '[@Ann Reed, Tides]',
    problems: [`29: “[@Ann Reed, Tides]” ${unreadable} Write it as [@key], or as [@key, p. 5] for a part of the work.`],
  },
  {
    name: 'a part of the work is plain text',
    from: '[@reed-2024]',
    to: '[@reed-2024, *Tides*]',
    problems: [`29: “[@reed-2024,” ${unreadable} ${asReed}`],
  },
  {
    name: 'a citation is closed',
    from: '[@reed-2024].',
    to: '[@reed-2024 and more.',
    problems: [`29: “[@reed-2024” ${unreadable} ${asReed}`],
  },
  {
    name: 'a citation in the text is refused',
    from: 'The tide turns.[^1]',
    to: 'The tide\nturns [@reed-2024].[^1]',
    problems: [
      '22: The citation [@reed-2024] stands outside a note, where no reference is printed. Put it into a note.',
    ],
  },
  {
    name: 'so is one in an editor’s note',
    from: 'This one',
    to: 'Reed [@reed-2024]',
    problems: [
      '27: The citation [@reed-2024] stands outside a note, where no reference is printed. Put it into a note.',
    ],
  },
  {
    name: 'code, a link to somebody’s account and what follows a backslash are no citations',
    from: 'Another.',
    to: '`[@nobody]`, [@reed](https://example.org/@reed), \\[@nobody].',
    problems: [],
  },
  {
    name: '“ibid.” wants a work before it',
    from: '[@reed-2024]',
    to: '[@ibid, p. 5]',
    problems: ['29: No work is cited before [@ibid, p. 5] in this article. Cite the work by its key.'],
  },
  {
    name: '“ibid.” looks back over notes that cite nothing',
    from: 'Another.',
    to: '[@ibid]',
    problems: [],
  },
  {
    name: '“ibid.” looks back by the numbers of the notes, wherever they stand',
    from: /^\[\^1\].*\n\n\[\^2\].*$/m,
    to: '[^2]: [@ibid]\n\n[^1]: [@reed-2024]',
    problems: [],
  },
  {
    name: 'a work that no note cites is found',
    file: 'content/works/coral-1999.yaml',
    to: 'type: book\nkind: scholarship\ntitle: Corals\n',
    problems: ['1: No note cites this work. Cite it as [@coral-1999], or remove the file.'],
  },
  {
    name: 'the key of a work can stand in its address',
    file: 'content/works/Coral 1999.yaml',
    to: 'type: book\nkind: scholarship\ntitle: Corals\n',
    problems: [
      '1: The name “Coral 1999” can’t stand in an address. Name the file coral-1999.yaml, in small letters and figures with hyphens between words.',
    ],
  },
  {
    name: 'no work is called “ibid.”',
    file: 'content/works/ibid.yaml',
    to: 'type: book\nkind: scholarship\ntitle: Corals\n',
    problems: [
      '1: No work can have the key “ibid”, which stands for the work that is cited before. Name the file after its author and its year.',
    ],
  },
  {
    name: 'two works with the same address are one',
    file: 'content/works/reed-2024b.yaml',
    to: 'type: book\nkind: scholarship\ntitle: Tides\nURL: https://Example.org/tides/\n',
    problems: [uncitedTwin, `4: “URL” is that of ${work} too. Keep one of the two, or correct it.`],
  },
  {
    name: 'a DOI is known again in a link',
    file: 'content/works/reed-2024b.yaml',
    to: 'type: book\nkind: scholarship\ntitle: Tides\nURL: https://doi.org/10.1000/TIDES\n',
    problems: [uncitedTwin, `4: “URL” is that of ${work} too. Keep one of the two, or correct it.`],
  },
  {
    name: 'a link is no DOI',
    file: work,
    from: '10.1000/tides',
    to: 'https://doi.org/10.1000/tides',
    problems: ['7: “DOI” is not a DOI. Give one such as 10.1177/01925121231190093, without https://doi.org/.'],
  },
  {
    name: 'a malformed address is refused',
    file: work,
    from: 'https://example.org/tides',
    to: 'www.example.org/tides',
    problems: ['8: “URL” is not an address. Give one that begins with https://.'],
  },
  {
    name: 'a person has two names',
    file: work,
    from: ', given: Ann',
    to: '',
    problems: ['4: “author.given” is missing. Add it; src/edition/schema/work.ts says what belongs there.'],
  },
  {
    name: 'a work that can’t be read is reported once, not where it is cited',
    file: work,
    from: 'title: Tides',
    to: 'title: "Tides',
    problems: [
      '9:1: The YAML can’t be read: Missing closing ". Close the quotation mark or the bracket that is open here or above.',
    ],
  },
  {
    name: 'pages are numbers',
    file: work,
    from: "issued: '2024'",
    to: 'page: pp. 3–5',
    problems: [
      '6: “page” is not written as it must be. Correct it; src/edition/schema/work.ts says what belongs there.',
    ],
  },
  {
    name: 'a sort of source that there isn’t is refused',
    file: work,
    from: 'kind: scholarship',
    to: 'kind: scolarship',
    problems: ['2: “kind” can’t be “scolarship”. Did you mean “scholarship”?'],
  },
]);
