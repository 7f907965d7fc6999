/** A deliberate fault, and the quick tests of which at least one must fail with it. */
export interface Fault {
  file: string;
  /** Code that the file has exactly once. */
  find: string;
  replace: string;
  tests: string[];
  /** The tests read the built site, which is built with the fault first. */
  needsBuild?: boolean;
}

/** Faults of one file: pairs of code and what replaces it. */
const faultsIn = (file: string, tests: string[], pairs: [find: string, replace: string][]): Fault[] =>
  pairs.map(([find, replace]) => ({ file, find, replace, tests }));

const search = 'src/search';

export const faults: Fault[] = [
  ...faultsIn(
    `${search}/find/rank.ts`,
    ['tests/search/rank.test.ts', 'tests/search/judged.test.ts'],
    [
      ['note: 0.9', 'note: 1'],
      ['work: 0.9', 'work: 1'],
      ['heading: 0.5', 'heading: 0.9'],
      ['summary: 0.5', 'summary: 0.9'],
      ["'editors-note': 0.5", "'editors-note': 1"],
      ['const k1 = 1.2', 'const k1 = 1000'],
      ['(total - holding + 0.5) / (holding + 0.5)', '0'],
      [' * (held / sum)', ''],
      ['held * scoreProximity(hits)', '0'],
      ['last.set(term, start);', 'if (!last.has(term)) last.set(term, start);'],
      ['present.length / Math.max', '1 / Math.max'],
    ],
  ),
  ...faultsIn(
    `${search}/find/hits.ts`,
    ['tests/search/hits.test.ts', 'tests/search/searcher.test.ts'],
    [
      ['const isNew = end > behind;', 'const isNew = true;'],
      ['a.start - b.start || b.end - a.end', 'a.start - b.start'],
      ["kind: rank === 0 ? hit.kind : 'synonym'", 'kind: hit.kind'],
      ["if (isPrefix) return isBegun ? 'beginning' : undefined;", ''],
      ["return isOpen || !/\\d$/.test(word) ? 'beginning' : undefined", "return 'beginning'"],
      ['(isCapital && !candidate.isCapital)', 'false'],
      ['const isForm = (token: Token): boolean => !isExact &&', 'const isForm = (token: Token): boolean =>'],
      ["return isSpelling(folded, word) ? 'spelling' : 'form'", "return 'form'"],
    ],
  ),
  ...faultsIn(
    `${search}/find/correct.ts`,
    ['tests/search/correct.test.ts'],
    [
      ['pages !== undefined ||', ''],
      ['correction.edits - (isNear(correction) ? 1 : 0)', 'correction.edits'],
      ['|| b.correction.uses.length - a.correction.uses.length', ''],
      ['const maxDistance = 3', 'const maxDistance = 0'],
      ['.find((printed) => printed === printed.toLowerCase())', '.find(() => false)'],
      ['if (!best) return undefined;', 'if (!best) continue;'],
    ],
  ),
  ...faultsIn(
    `${search}/find/corrections.ts`,
    ['tests/search/correct.test.ts'],
    [
      ['const minLength = 4', 'const minLength = 1'],
      ['<= maxEdits(word)', '<= maxEdits(word) + 1'],
      ['? 1 + editDistance(word.slice(0, key.length), key)', '? Number.POSITIVE_INFINITY'],
    ],
  ),
  ...faultsIn(
    `${search}/find/match-places.ts`,
    ['tests/search/searcher.test.ts'],
    [
      ['hasHits || !isExcluded(term)', 'true'],
      ['Number(a.isSynonymOnly) - Number(b.isSynonymOnly) ||', ''],
      ["isTyped(hits) ? hits.filter(({ kind }) => kind !== 'synonym') : hits", 'hits'],
      ['!isFull(place) && matches(', 'matches('],
    ],
  ),
  ...faultsIn(
    `${search}/find/search.ts`,
    ['tests/search/searcher.test.ts'],
    [
      ['|| /["“”„«»]/.test(request.query)', ''],
      ["fields.some(([name]) => name === 'topic') ? 'text' : 'points'", "'points'"],
      ['typed.filter(([name]) => !chosen.some(([other]) => other === name))', 'typed'],
      ['fields.filter(([name]) => name !== field)', 'fields'],
    ],
  ),
  ...faultsIn(
    `${search}/pagefind/format.ts`,
    ['tests/search/pagefind/format.test.ts'],
    [
      ['number += pageStep;', 'number = pageStep;'],
      ['step < 0 ? 0 : location + step', 'location + Math.max(0, step)'],
      ['addPages(locations, variantPages);', ''],
      ['if (here.size > 0)', ''],
    ],
  ),
  ...faultsIn(
    `${search}/pagefind/decode.ts`,
    ['tests/search/pagefind/decode.test.ts'],
    [
      ['return -1 - number', 'return -number'],
      ['if (head !== signature)', 'if (false)'],
      ['if (at > bytes.length)', 'if (false)'],
    ],
  ),
  ...faultsIn(
    `${search}/pagefind/word-index.ts`,
    ['tests/search/pagefind/start.test.ts', 'tests/search/pagefind/word-index.test.ts'],
    [
      ['/\\d$/.test(ending) && key', 'false && key'],
      [
        'const behind = this.#chunks.findIndex(([to]) => to >',
        'const behind = this.#chunks.findIndex(([to]) => to >= first || to >',
      ],
      ['.map((form) => this.find(form, false))', '.map(() => this.find(word, false))'],
    ],
  ),
  ...faultsIn(
    `${search}/pagefind/write-start.ts`,
    ['tests/search/pagefind/start.test.ts'],
    [
      ['if (version === knownVersion) return;', 'return;'],
      ["'author', 'publisher', 'year', 'topic'", "'author', 'publisher', 'topic'"],
    ],
  ),
  ...faultsIn(
    `${search}/query/parse-query.ts`,
    ['tests/search/parse-query.test.ts'],
    [
      ['!isExcluded && !isPrefix && (typed', '!isPrefix && (typed'],
      ['&& !/\\s$/.test(typed)', ''],
      ['.slice(0, maxLength)', ''],
    ],
  ),
  ...faultsIn(
    `${search}/query/expression.ts`,
    ['tests/search/parse-query.test.ts'],
    [["op: expression.op === 'all' ? 'any' : 'all'", 'op: expression.op']],
  ),
  ...faultsIn(
    `${search}/query/synonyms.ts`,
    ['tests/search/parse-query.test.ts', 'tests/search/hits.test.ts'],
    [
      ["typed.replace(/[’']s?$/, '')", 'typed'],
      ['/^[A-Z\\d]{2,5}$/.test(name)', 'false'],
    ],
  ),
  ...faultsIn(
    `${search}/query/filter.ts`,
    ['tests/search/filter.test.ts'],
    [
      ['value >= first && value <= last', 'value >= first'],
      ['result.pages?.has(page) ?? true', 'true'],
    ],
  ),
  ...faultsIn(
    `${search}/text/excerpt.ts`,
    ['tests/search/excerpt.test.ts'],
    [
      ['.size * longest + near.length', '.size'],
      ['/^(?:Prof|Dr|vol|no|pp?|eds?)\\./.test(word)', 'false'],
    ],
  ),
  ...faultsIn(
    `${search}/text/text-fragment.ts`,
    ['tests/search/text-fragment.test.ts'],
    [
      ['if (firstOccurrence(folded, from, to) === from)', 'if (true)'],
      ['const leastContext = 2', 'const leastContext = 0'],
    ],
  ),
  ...faultsIn(
    `${search}/text/places.ts`,
    ['tests/search/places.test.ts'],
    [
      ["place.kind === 'text' && (place.section === from || !id)", "place.kind === 'text'"],
      ['.toSorted((a, b) => a.location - b.location)', ''],
    ],
  ),
  ...faultsIn(
    'src/text/edit-distance.ts',
    ['tests/text/edit-distance.test.ts', 'tests/search/correct.test.ts'],
    [
      ['isSwapped ? Math.min(least, at(before, column - 2) + 1) : least', 'least'],
      ['word.length < 5 || /\\d/.test(word)', 'word.length < 5'],
    ],
  ),
  ...faultsIn(
    'src/edition/checks/nearest-name.ts',
    ['tests/edition/checks/nearest-name.test.ts'],
    [
      ['short.length >= 4 &&', ''],
      ['Math.ceil(name.length / 3)', 'name.length'],
      ['distance < least &&', ''],
    ],
  ),
  ...faultsIn(
    'src/edition/markdown/split-sentences.ts',
    ['tests/edition/markdown/split-sentences.test.ts'],
    [
      ['|cf|', '|'],
      ['(/^\\d/.test(after) && beforeNumber.test(before))', 'false'],
      ["!before.endsWith('\\n') &&", ''],
    ],
  ),
  ...faultsIn(
    'src/edition/references/bibtex.ts',
    ['tests/edition/references/bibtex.test.ts'],
    [
      ['note: item.note,', ''],
      ['version: item.version,', ''],
      ["replace(/[&%$#_{}]/g, '\\\\$&')", "replace(/[&%$#_]/g, '\\\\$&')"],
      ['months[(month ?? 0) - 1]', 'months[month ?? 0]'],
    ],
  ),
  ...faultsIn(
    'src/edition/references/partial-date.ts',
    ['tests/edition/references/partial-date.test.ts'],
    [
      ["{ year: 'numeric', month: 'long' },", "{ year: 'numeric' },"],
      ['firstDayOf(date) === date ?', 'date ?'],
    ],
  ),
  ...faultsIn(
    'src/edition/references/citations.ts',
    ['tests/edition/read/citations.test.ts'],
    [
      ['(isIbid && before?.key) || name', 'name'],
      ["replace(/\\s+/g, ' ').trim()", 'trim()'],
    ],
  ),
  ...faultsIn(
    'src/library/source-filter.ts',
    ['tests/library/source-filter.test.ts'],
    [
      ["const target = ':target,:has(:target)'", "const target = ':target'"],
      ['work.kind === kind && uses.some', 'uses.some'],
    ],
  ),
  ...faultsIn(
    'src/edition/checks/check-notes.ts',
    ['tests/edition/checks/notes.test.ts'],
    [
      ['.filter(({ hasNote }) => !hasNote)', '.filter(() => false)'],
      ['while (gaps.has(String(expected))) expected += 1;', ''],
      ['!marked.has(keyOf(note))', 'false'],
    ],
  ),
  ...faultsIn(
    'src/edition/markdown/rehype-notes.ts',
    ['tests/edition/markdown/steps.test.ts'],
    [
      ['.slice(-5)', '.slice(-9)'],
      ["uses.length === 1 ? 'Back to the text'", "uses.length === 0 ? 'Back to the text'"],
    ],
  ),
  ...faultsIn(
    'src/library/citable.ts',
    ['tests/site/record-files.test.ts', 'tests/site/citations-agree.test.ts'],
    [
      ['title: restated ?', 'title: !restated ?'],
      ["...(issued && { 'original-date': issued }),", ''],
      ['issued: dateParts(edition)', 'issued: dateParts(edition.slice(0, 4))'],
    ],
  ).map((fault) => ({ ...fault, needsBuild: true })),
  ...faultsIn(
    'src/client/notes/ask-by-hover.ts',
    ['tests/browser/notes-on-hover.test.ts'],
    [['|| event.buttons', '']],
  ).map((fault) => ({ ...fault, needsBuild: true })),
];
