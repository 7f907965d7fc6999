import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { familyNamesOf, fieldOf, readHeads } from '../support/front-matters.ts';
import { fixtureSite, listFiles, readPages } from '../support/sites.ts';

const tree = readPages(fixtureSite).find(({ path }) => path === '/')?.tree;
assert.ok(tree);
const find = (selector: string): Element => {
  const found = select(selector, tree);
  assert.ok(found, `the home page has no ${selector}`);
  return found;
};
const heads = readHeads(fixtureSite);
const topics = listFiles(`${fixtureSite.content}/topics`).map((file) => ({
  id: file.replace(/\.yaml$/, ''),
  label: fieldOf(fixtureSite, `topics/${file}`, 'label'),
}));

describe('the home page', () => {
  test('says that the articles are retold in our own words, and leads to what an edition is', () => {
    const lead = find('.Opening .lead');
    assert.match(toString(lead), /retold in our own words, paragraph by paragraph/);
    const link = select('a', lead);
    assert.ok(link && toString(link) === 'edition');
    assert.equal(link.properties['href'], '/about/#editions');
  });

  test('has what each article answers, the newest first, with author, title, publisher and date, as our summary', () => {
    const answers = selectAll('section[aria-labelledby=articles] article', tree).map((answer) => ({
      authors: toString(select('.author', answer) ?? answer).trim(),
      title: toString(select('h3 a', answer) ?? answer),
      href: select('h3 a', answer)?.properties['href'],
      publisher: toString(select('.details span', answer) ?? answer),
      dated: toString(select('.details', answer) ?? answer).includes(' 20'),
      thesis: toString(select('.thesis', answer) ?? answer),
    }));
    assert.deepEqual(
      answers,
      heads.toReversed().map(({ slug, title, authors, publisher, thesis }) => ({
        authors: authors.map((author) => fieldOf(fixtureSite, `people/${author}.yaml`, 'name')).join(' and '),
        title,
        href: `/articles/${slug}/`,
        publisher: fieldOf(fixtureSite, `publishers/${publisher}.yaml`, 'name'),
        dated: true,
        thesis,
      })),
    );
    assert.match(toString(find('section[aria-labelledby=articles] .hint')), /our summary/);
  });

  for (const { id, label } of topics) {
    test(`has on “${label}” what each author says, by date, with the paragraphs and the main one, and who is silent`, () => {
      const section = selectAll('.Topic', tree).find((one) => select(`#topic-${id}`, one));
      assert.ok(section, `there is no section for ${id}`);
      const speaking = heads.filter((head) => head.topics.some(({ topic }) => topic === id));
      const voices = selectAll('.Voice', section).map((voice) => ({
        says: toString(voice).split('.').slice(0, -1).join('.').trim(),
        names: selectAll(':scope > a', voice).map((link) => `${toString(link)} ${link.properties['href']}`),
        links: selectAll('.ParagraphLinks a', voice).map(
          ({ properties }) => `${properties['ariaLabel']} ${properties['href']}`,
        ),
      }));
      assert.deepEqual(
        voices,
        speaking.map((head) => {
          const own = head.topics.find(({ topic }) => topic === id);
          assert.ok(own);
          const { main, paragraphs, says } = own;
          const name = familyNamesOf(fixtureSite, head).join(', ');
          const isMain = (n: number) => n === main && paragraphs.length > 1;
          return {
            // A sentence that doesn’t have the names as they are linked gets them before it.
            says: `${says?.includes(name) ? '' : `${name}: `}${says?.replace(/\.$/, '')}`,
            names: [`${name} /articles/${head.slug}/`],
            links: paragraphs.map(
              (n) => `${name}, paragraph ${n}${isMain(n) ? ', the main one' : ''} /articles/${head.slug}/#p${n}`,
            ),
          };
        }),
      );
      const silent = heads
        .filter((head) => !speaking.includes(head))
        .flatMap((head) => familyNamesOf(fixtureSite, head));
      const clause = select('.silent', section);
      assert.deepEqual(
        clause
          ? toString(clause)
              .match(/\p{Lu}\p{L}+/gu)
              ?.slice(1)
          : [],
        silent,
      );
    });
  }

  test('has no drawing and no table, whose size would grow with the authors', () => {
    assert.equal(selectAll('main :is(table, svg, figure)', tree).length, 0);
  });
});
