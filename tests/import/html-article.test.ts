import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountedWords, asMarkdown, lineWords, pageOf, read, textOf } from './html-reading.ts';

const prose = (subject: string): string =>
  `The ${subject} of the harbour changes twice a day, and whoever sails there learns its hours, its depths, and its moods by heart.`;

const blog = `<!doctype html>
<html lang="en"><head><title>The ferry | Harbour Post</title></head>
<body>
<div class="cookie-banner">We use cookies. <button>Accept</button></div>
<header class="site-header"><h1><a href="/">Harbour Post</a></h1></header>
<nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<div class="content">
<article>
<header><p class="kicker">Opinion</p><h1>The ferry</h1><p class="standfirst">Who pays for it?</p>
<p class="byline">By <a rel="author" href="/ann">Ann Lee</a></p><time datetime="2024-03-05">5 March 2024</time></header>
<div class="share-buttons"><a href="https://social.example/?u=1">Share on Social</a></div>
<p>${prose('level')}</p>
<h2>Costs</h2>
<p>${prose('price')}</p>
<p>No.</p>
<h3>Tickets</h3>
<ul><li>Single</li><li>Return</li></ul>
<p>${prose('fare')}</p>
<div class="author-bio"><p>Ann Lee teaches navigation.</p></div>
<div class="related-posts"><h3>Similar posts</h3><ul><li><a href="/a">The pier</a></li></ul></div>
</article>
<aside class="sidebar"><h3>Weather</h3><p>Rain.</p></aside>
</div>
<footer><p>© 2024 Harbour Post</p></footer>
</body></html>`;

test('an article is taken out of its page, with title, byline, headings, short paragraphs and biography', () => {
  assert.equal(
    asMarkdown(read(blog).tree),
    [
      'Opinion',
      '# The ferry',
      'Who pays for it?',
      'By Ann Lee',
      '5 March 2024',
      prose('level'),
      '## Costs',
      prose('price'),
      'No.',
      '### Tickets',
      '- Single\n- Return',
      prose('fare'),
      'Ann Lee teaches navigation.',
    ].join('\n\n'),
  );
});

test('each line left out is listed with its reason and its line', () => {
  assert.deepEqual(
    read(blog).setAside.map(({ line, text, reason }) => `${line} ${reason}: ${text}`),
    [
      '4 cookie banner: We use cookies. Accept',
      '5 head of the page: Harbour Post',
      '6 navigation: News',
      '6 navigation: Sport',
      '10 address of a link to a page of an unknown site: /ann',
      '11 share buttons: Share on Social',
      '20 similar articles: Similar posts',
      '20 similar articles: The pier',
      '22 beside the text: Weather',
      '22 beside the text: Rain.',
      '24 foot of the page: © 2024 Harbour Post',
    ],
  );
});

test('blocks and lines carry the line of the file', () => {
  const { tree, lines } = read(blog);
  const parts = [
    '>The ferry</h1',
    'Opinion',
    'standfirst',
    'byline',
    '<time',
    prose('level'),
    '<h2>',
    prose('price'),
    '<p>No.',
  ];
  const ends = ['<h3>Tickets', '<ul><li>Single', prose('fare'), 'author-bio'];
  const starts = [...parts, ...ends].map(lineOf);
  assert.deepEqual(
    tree.children.map(({ position }) => position?.start.line),
    starts,
  );
  assert.deepEqual(
    lines.find(({ text }) => text === 'Costs'),
    { number: lineOf('<h2>Costs'), text: 'Costs' },
  );
});

const lineOf = (part: string): number => blog.split('\n').findIndex((line) => line.includes(part)) + 1;

const pages = [
  {
    name: 'a bare file without any structure is all article',
    html: '<h1>Tides</h1><p>Up.</p><p>Down.</p>',
    expected: '# Tides\n\nUp.\n\nDown.',
  },
  {
    name: 'the h1 of the site is not the title, if the page calls the article otherwise',
    html: pageOf(
      `<h1>Harbour Post</h1><main><article><h2>Tides</h2><p>${prose('level')}</p><h3>Ebb</h3><p>${prose('ebb')}</p></article></main>`,
    ),
    expected: `# Tides\n\n${prose('level')}\n\n## Ebb\n\n${prose('ebb')}`,
  },
  {
    name: 'what the page names as the article’s body is all of it',
    html: pageOf(
      `<main><div itemprop="articleBody"><p>${prose('level')}</p><p>${prose('ebb')}</p></div><div><p>${prose('advice')}</p></div></main>`,
    ),
    expected: `${prose('level')}\n\n${prose('ebb')}`,
  },
  {
    name: 'sections of one article stay together',
    html: pageOf(
      `<div id="text">${['level', 'ebb', 'flow'].map((word) => `<section><h2>On ${word}</h2><p>${prose(word)}</p></section>`).join('')}</div>`,
    ),
    expected: ['level', 'ebb', 'flow'].map((word) => `## On ${word}\n\n${prose(word)}`).join('\n\n'),
  },
  {
    name: 'a heading whose id is made of its words is no boilerplate',
    html: pageOf(
      `<article><p>${prose('level')}</p><h2 id="social-media-and-consent">Social media and consent</h2><p>${prose('ebb')}</p></article>`,
    ),
    expected: `${prose('level')}\n\n## Social media and consent\n\n${prose('ebb')}`,
  },
  {
    name: 'links of headings to themselves are no words of theirs',
    html: '<h2 id="ebb">Ebb <a href="#ebb">¶</a></h2><p id="p1">Down. <a href="#p1">1</a></p>',
    expected: '## Ebb\n\nDown.',
  },
];

for (const { name, html, expected } of pages) {
  test(name, () => {
    const document = read(html);
    assert.equal(asMarkdown(document.tree), expected);
    assert.deepEqual(accountedWords(document), lineWords(document));
  });
}

const blocks = [
  {
    name: 'emphasis, quotation, lists and code',
    html: '<p><i>One</i> and <b>two</b>, <span style="font-variant:small-caps">nato</span> and <code>x</code>.</p><blockquote><p>Quoted.</p></blockquote><ol><li>First</li><li>Second</li></ol>',
    expected: '*One* and **two**, nato and `x`.\n\n> Quoted.\n\n1. First\n2. Second',
  },
  { name: 'a no-break space stays', html: '<p>25&nbsp;km</p>', expected: '25\u00A0km' },
  { name: 'a line break stays', html: '<p>One<br>two</p>', expected: 'One\\\ntwo' },
  {
    name: 'two line breaks part paragraphs',
    html: '<p>One<br><br>two <i>three</i><br> <br>four</p>',
    expected: 'One\n\ntwo *three*\n\nfour',
  },
  {
    name: 'paragraphs of a page without any',
    html: '<div>One<br><br><font>two<br><br>three</font></div>',
    expected: 'One\n\ntwo\n\nthree',
  },
  { name: 'text typed with line breaks', html: '<pre>One\nmore\n\ntwo</pre>', expected: 'One more\n\ntwo' },
  {
    name: 'a table with its caption',
    html: '<table><caption>Hours</caption><tr><th>Tide</th><th>Hour</th></tr><tr><td><p>High</p></td><td>six<br>seven</td></tr></table>',
    expected: 'Hours\n\n| Tide | Hour      |\n| ---- | --------- |\n| High | six seven |',
  },
  {
    name: 'a table that only lays out a page is none',
    html: '<table><tr><td><h2>Ebb</h2><p>Down.</p></td><td><p>Aside.</p></td></tr></table>',
    expected: '## Ebb\n\nDown.\n\nAside.',
  },
  {
    name: 'a figure’s caption is a paragraph',
    html: '<p>Up.</p><figure><img src="a.png" alt="A boat"><figcaption>A boat.</figcaption></figure><p>Down.</p>',
    expected: 'Up.\n\nA boat.\n\nDown.',
  },
  {
    name: 'headings begin at depth two and miss none',
    html: '<h1>One</h1><p>a</p><h4>Two</h4><p>b</p><h1>Three</h1><p>c</p>',
    expected: '## One\n\na\n\n### Two\n\nb\n\n## Three\n\nc',
  },
  { name: 'a quotation in an element has its marks', html: '<p>He said <q>ebb</q>.</p>', expected: 'He said “ebb”.' },
];

for (const { name, html, expected } of blocks) {
  test(`blocks: ${name}`, () => assert.equal(asMarkdown(read(`<body>${html}</body>`).tree), expected));
}

const addresses = [
  {
    name: 'a whole address stays as it is',
    head: '',
    href: 'https://sea.example/a?b=c#d',
    expected: '[chart](https://sea.example/a?b=c#d)',
  },
  {
    name: 'a part of one is completed by the page’s own',
    head: '<link rel="canonical" href="https://sea.example/x/y">',
    href: '../z',
    expected: '[chart](https://sea.example/z)',
  },
  {
    name: 'and by its base first',
    head: '<base href="https://port.example/"><link rel="canonical" href="https://sea.example/">',
    href: 'z',
    expected: '[chart](https://port.example/z)',
  },
  { name: 'or becomes text', head: '', href: 'z', expected: 'chart' },
  {
    name: 'a script is no address',
    head: '<base href="https://port.example/">',
    href: 'javascript:alert(1)',
    expected: 'chart',
  },
  { name: 'a disguised script is none either', head: '', href: ' java\nscript:alert(1)', expected: 'chart' },
  { name: 'data is none', head: '', href: 'data:text/html,<script>1</script>', expected: 'chart' },
];

for (const { name, head, href, expected } of addresses) {
  test(`addresses: ${name}`, () => {
    const { tree, setAside } = read(
      pageOf(`<p>See the <a href="${href.replaceAll('"', '&quot;')}">chart</a> here.</p>`, head),
    );
    assert.equal(asMarkdown(tree), `See the ${expected} here.`);
    assert.equal(
      setAside.some(({ reason }) => reason.startsWith('address')),
      expected === 'chart',
    );
  });
}

test('nothing that runs, frames or asks survives, and unseen words are listed', () => {
  const document = read(
    pageOf(`<article><h1 onclick="a()">Tides</h1><p onmouseover="b()" style="color:red">${prose('level')}<script>alert(1)</script></p>
    <iframe src="https://x.example">frame</iframe><object data="x">object</object><style>p{}</style><!-- comment --><template>template</template>
    <form action="/x"><label>Mail</label><input value="typed"><textarea>area</textarea></form><svg onload="c()"><script>d()</script></svg>
    <p hidden>Unseen one.</p><p style="display: none">Unseen two.</p><noscript>Unseen three.</noscript></article>`),
  );
  assert.equal(asMarkdown(document.tree), `# Tides\n\n${prose('level')}`);
  assert.doesNotMatch(JSON.stringify(document.tree), /alert|onclick|onmouseover|script|iframe|html/i);
  const hidden = document.setAside.filter(({ reason }) => reason === 'hidden').map(({ text }) => text);
  assert.deepEqual(hidden, ['Unseen one.', 'Unseen two.', 'Unseen three.']);
  assert.ok(document.setAside.some(({ reason, text }) => reason === 'form' && text === 'Mail'));
});

test('pictures are listed by what represents them', () => {
  const { setAside } = read('<p>Up.</p><p><img src="/boats/one.png?x=1"><img alt="A pier" src="data:,">Down.</p>');
  assert.deepEqual(
    setAside.map(({ text }) => text),
    ['picture: one.png', 'picture: A pier'],
  );
});

test('a byline that is a link stays, for only it may name the author', () => {
  const byline = '<p class="byline">By <a href="https://tides.example/ada">Ada Quill</a></p>';
  const tide =
    'The tide came in twice a day, and the keeper wrote down when it did, and how high it was on the stairs.';
  const document = read(
    pageOf(`<article><header><h1>Tides</h1>${byline}</header><p>${tide}</p><p>${tide}</p></article>`),
  );
  assert.match(textOf(document.tree), /^By Ada Quill$/m);
  assert.ok(!document.setAside.some(({ text }) => text.includes('Ada')));
});
