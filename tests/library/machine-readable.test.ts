import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationReference } from '../../src/library/machine-readable/citation-reference.ts';
import { toScript } from '../../src/library/machine-readable/schema-org.ts';
import type { CslItem } from '../../src/edition/references/csl-item.ts';

const references: { name: string; item: CslItem; expected: string }[] = [
  {
    name: 'a title keeps its words, but not its semicolons',
    item: { id: 'reed-2024', type: 'book', title: 'Tides; or, the Sea', publisher: 'Sea & Sons' },
    expected: 'citation_title=Tides, or, the Sea;citation_publisher=Sea & Sons',
  },
  {
    name: 'an address with a semicolon still leads there',
    item: { id: 'sea', type: 'webpage', title: 'Sea', URL: 'https://example.org/?a=1;b=2' },
    expected: 'citation_title=Sea;citation_fulltext_html_url=https://example.org/?a=1%3Bb=2',
  },
  {
    name: 'a DOI makes the address needless',
    item: {
      id: 'sea',
      type: 'article-journal',
      title: 'Sea',
      page: '7',
      DOI: '10.1000/x',
      URL: 'https://example.org/',
    },
    expected: 'citation_title=Sea;citation_firstpage=7;citation_doi=10.1000/x',
  },
  {
    name: 'an institution publishes a report, in a series or not',
    item: { id: 'sea', type: 'report', title: 'Sea', author: [{ literal: 'NATO' }], publisher: 'NATO', number: '24|7' },
    expected:
      'citation_title=Sea;citation_author=NATO;citation_technical_report_institution=NATO;citation_technical_report_number=24|7',
  },
];

for (const { name, item, expected } of references) {
  test(`among the works cited, ${name}`, () => {
    assert.deepEqual(citationReference(item), { name: 'citation_reference', content: expected });
  });
}

test('no title ends the script that holds it', () => {
  const thing = { '@type': 'Article', name: '</script><script>alert(1)</script>' };
  assert.doesNotMatch(toScript(thing), /</);
  assert.deepEqual(JSON.parse(toScript(thing)), thing);
});
