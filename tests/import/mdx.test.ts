import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importMarkdown, importText, readWritten } from './import-text.ts';
import { renderedWords } from './rendered-words.ts';

const padding = 'and the keeper went up the stairs once more to see whether the lamp was still burning in the rain.';

const paragraphs = [
  { name: 'braces', text: `{lamp} }{ {1 + 1} ${padding}` },
  { name: 'tags', text: `<b>lamp</b> <lamp> </lamp> a < b <!-- c --> ${padding}` },
  { name: 'an address in angle brackets', text: `<https://lamp.example/> ${padding}` },
  { name: 'import at a line’s start', text: `import duties on oil rose ${padding}` },
  { name: 'export at a line’s start', text: `export default of lamps ${padding}` },
  { name: 'emphasis', text: `*lamp* _lamp_ **lamp** snake_case_lamp ~~lamp~~ ${padding}` },
  { name: 'a heading’s sign', text: `# Lamp ${padding}` },
  { name: 'a list’s sign', text: `+ Lamp ${padding}` },
  { name: 'a number at a line’s start', text: `1907. The lamp ${padding}` },
  { name: 'a quotation’s sign', text: `> Lamp ${padding}` },
  { name: 'a citation of a work', text: `[@lamp-1907] and [@ibid] ${padding}` },
  { name: 'brackets and links', text: `[lamp](x) ![lamp](x) [lamp]: x [lamp] ${padding}` },
  { name: 'a mark’s sign', text: `[^ lamp [^ ${padding}` },
  { name: 'code', text: `\`lamp\` \`\`lamp \\ \\{ ${padding}` },
  { name: 'entities', text: `&amp; &lt; &#123; AT&T ${padding}` },
  { name: 'a table’s sign', text: `| lamp | oil | ${padding}` },
  { name: 'colons of directives', text: `:lamp: ::lamp :::lamp ${padding}` },
  { name: 'formulas', text: `$1 $$ lamp $$ $2 ${padding}` },
];

for (const { name, text } of paragraphs) {
  test(`a page shows as it is written: ${name}`, () => {
    const first = `The harbour had one lamp, ${padding}`;
    const { mdx, check } = importText(['Lamps of the Bay', first, text].join('\n\n'));
    assert.equal(renderedWords(readWritten(mdx).page), `${first} ${text}`);
    assert.deepEqual([check.missing, check.invented], [[], []]);
  });
}

const addresses = [
  { name: 'by itself', text: 'See https://lamp.example/a_b?c=1#d and wait', links: ['https://lamp.example/a_b?c=1#d'] },
  { name: 'before a full stop', text: 'See https://lamp.example/a.', links: ['https://lamp.example/a'] },
  { name: 'in brackets', text: 'It burns (https://lamp.example/a_(b)).', links: ['https://lamp.example/a_(b)'] },
  { name: 'before a quotation mark', text: 'See “https://lamp.example/a”, or not', links: ['https://lamp.example/a'] },
  { name: 'with stars', text: 'See https://lamp.example/*a* now', links: ['https://lamp.example/*a'] },
  { name: 'cut short', text: 'See https://www.lamp.example/a?b... now', links: [] },
  { name: 'cut short with one sign', text: 'See https://lamp.example/long… now', links: [] },
];

for (const { name, text, links } of addresses) {
  test(`an address is a link to itself: ${name}`, () => {
    const { page } = readWritten(importText(`Lamps\n\nThe harbour had one lamp, ${padding}\n\n${text} ${padding}`).mdx);
    const hrefs = [...JSON.stringify(page).matchAll(/"href":"(http[^"]*)"/g)].map(([, href]) => href);
    assert.deepEqual(hrefs, links);
    assert.ok(renderedWords(page).includes(`${text} ${padding}`));
  });
}

test('headings begin at the second level, whatever their level was', () => {
  const { mdx } = importMarkdown(
    `# Lamps\n\nOne, ${padding}\n\n### Oil\n\nTwo, ${padding}\n\n##### Wicks\n\nThree, ${padding}\n`,
  );
  assert.deepEqual(mdx.match(/^#+ .*$/gm), ['## Oil', '### Wicks']);
});

test('headings in a quotation and in a list do so too', () => {
  const { mdx } = importMarkdown(
    `# Lamps\n\nOne, ${padding}\n\n> # Oil\n>\n> Two, ${padding}\n\n- # Wicks\n\n  Three.\n`,
  );
  assert.deepEqual(mdx.match(/^[>-] #+ .*$/gm), ['> ## Oil', '- ## Wicks']);
});

test('HTML in Markdown becomes Markdown, and nothing of it runs', () => {
  const text = `# Lamps\n\nThe lamp<sup>2</sup> <b onclick="x()">burns</b>, ${padding}\n\n<div onclick="y()"><p>In a <em>box</em>, ${padding}</p><script>alert(1)</script></div>\n`;
  const { mdx, check } = importMarkdown(text);
  assert.match(mdx, /^The lamp² burns, /m);
  assert.match(mdx, /^In a \*box\*, /m);
  assert.doesNotMatch(mdx, /script|onclick|alert/);
  assert.deepEqual([check.missing, check.invented], [[], []]);
});

test('pictures are set aside with their address', () => {
  const { article, check } = importMarkdown(`# Lamps\n\nThe lamp ![a lamp](./lamp.png) burns, ${padding}\n`);
  assert.deepEqual(article.setAside, [{ line: 3, text: 'a lamp', reason: 'picture ./lamp.png' }]);
  assert.deepEqual([check.missing, check.invented], [[], []]);
});

test('emphasis, quotations, lists and tables of Markdown stay', () => {
  const text = `# Lamps\n\nThe **lamp** and the *oil*, ${padding}\n\n> A light is a debt.\n\n- oil\n- wicks\n\n| lamp | oil |\n| - | - |\n| one | two |\n\nAt last, ${padding}\n`;
  const { mdx, check } = importMarkdown(text);
  for (const part of ['The **lamp** and the *oil*', '> A light is a debt.', '- oil\n- wicks', '| one  | two |'])
    assert.ok(mdx.includes(part), part);
  assert.deepEqual([check.missing, check.invented], [[], []]);
});
