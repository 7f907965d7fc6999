import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { listFiles } from '../support/sites.ts';
import { findGluedSeams } from '../support/template-seams.ts';

const cases = [
  { name: 'a text glued to an expression is found', template: '<p>\n  It is so.\n  {count} more\n</p>', seams: 1 },
  { name: 'an expression glued to a text is found', template: '<p>\n  {count}\n  more\n</p>', seams: 1 },
  { name: 'two expressions that are glued are found', template: '<p>\n  {count}\n  {noun}\n</p>', seams: 1 },
  { name: 'a text glued to a link is found', template: '<p>\n  See\n  <a href="/">home</a>\n</p>', seams: 1 },
  { name: 'a text glued to a component is found', template: '<p>\n  See\n  <Reference />\n</p>', seams: 1 },
  {
    name: 'a text glued to one that is there at times is found',
    template: '<p>\n  It\n  {is && <b>is</b>}\n</p>',
    seams: 1,
  },
  {
    name: 'a text glued in a list is found',
    template: '<ul>\n  {all.map((a) => (\n    <li>\n      {a}\n      b\n    </li>\n  ))}\n</ul>',
    seams: 1,
  },
  { name: 'a written space is one', template: "<p>\n  It is so.{' '}\n  {count} more\n</p>", seams: 0 },
  { name: 'a space on the same line is one', template: '<p>\n  It is {count} more\n</p>', seams: 0 },
  {
    name: 'what begins with a stop or a comma wants no space',
    template: '<p>\n  <a href="/">home</a>\n  , and {count}\n  .\n</p>',
    seams: 0,
  },
  {
    name: 'what begins with a space wants no other',
    template: "<p>\n  {count}\n  {note && ' in a note'}\n</p>",
    seams: 0,
  },
  { name: 'blocks stand on lines of their own', template: '<div>\n  Text\n  <p>More</p>\n</div>', seams: 0 },
  { name: 'a control is no word', template: '<label>\n  <input />\n  {label}\n</label>', seams: 0 },
];

describe('in a template', () => {
  for (const { name, template, seams } of cases) {
    test(name, () => assert.equal(findGluedSeams(template).length, seams));
  }

  test('the line is named, after the front matter and letters of two bytes too', () => {
    const [seam] = findGluedSeams("---\nconst a = '“”’';\n---\n<p>\n  ’tis so.\n  {a}\n</p>");
    assert.deepEqual(seam?.line, 5);
  });
});

/** Each with the reason why nothing is missing there. */
const exceptions = [
  // The remark begins with its own stop or semicolon, or is empty.
  { file: 'components/Colophon.astro', right: '{source.remark}' },
  // The count comes with its own colon.
  { file: 'components/SiteFooter.astro', right: '<span id="basket-cou' },
  // It begins with its own comma.
  { file: 'components/RightsLines.astro', right: '{article.data.rights' },
  // Parts of one text, cut where the number or the name is set apart; each keeps its own spaces.
  { file: 'components/CitedRecord.astro', right: '<i>n</i>' },
  { file: 'components/CitedRecord.astro', right: '{withoutNumber(' },
  { file: 'components/Voice.astro', right: '<a href' },
  { file: 'components/Voice.astro', right: '{after}' },
];

test('no template glues its text to what stands on the next line', () => {
  const templates = listFiles('src').filter((file) => file.endsWith('.astro'));
  assert.ok(templates.length > 20, `only ${templates.length} templates were read`);
  const glued = templates.flatMap((file) =>
    findGluedSeams(readFileSync(join('src', file), 'utf8'))
      .filter(({ seam }) => !exceptions.some((one) => one.file === file && seam.split('|')[1]?.startsWith(one.right)))
      .map(({ line, seam }) => `src/${file}:${line}: “${seam}” has no space. Write {' '} at the end of the line.`),
  );
  assert.deepEqual(glued, []);
});
