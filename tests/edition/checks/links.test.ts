import { testCases } from './small-collection.ts';

const noPlace = 'leads to no place on that page.';

testCases([
  {
    name: 'links to a note, its mark and a section of the same page are good',
    from: '(#p1)',
    to: '(#note-1), [mark](#ref-2) and [section](#low-water)',
    problems: [],
  },
  {
    name: 'other sites and addresses for letters are no business of ours',
    from: '(#p1)',
    to: '(https://example.org/no-such-page), [a letter](mailto:reed@example.org)',
    problems: [],
  },
  {
    name: 'a link to a page that isn’t there is found',
    from: '/search/?',
    to: '/serch/?',
    problems: ['25: The link “/serch/?q=tide” leads to no page. Did you mean “/search/”?'],
  },
  {
    name: 'a link to an article that isn’t there is found',
    from: '/articles/reef/',
    to: '/articles/riff/',
    problems: ['25: The link “/articles/riff/#low-water” leads to no page. Did you mean “/articles/reef/”?'],
  },
  {
    name: 'a link without its last slash is mended',
    from: '/about/#why',
    to: '/about#why',
    problems: ['21: The link “/about#why” leads to no page. Write “/about/#why”, with a slash after the page.'],
  },
  {
    name: 'a link to a paragraph that isn’t there is found',
    from: '(#p1)',
    to: '(#p3)',
    problems: [`25: The link “#p3” ${noPlace} The last such number there is #p2.`],
  },
  {
    name: 'a link to a note that isn’t there is found',
    from: '(#p1)',
    to: '(#note-3)',
    problems: [`25: The link “#note-3” ${noPlace} The last such number there is #note-2.`],
  },
  {
    name: 'a link to a section that isn’t there is found',
    from: 'reef/#low-water',
    to: 'reef/#low-watr',
    problems: [`25: The link “/articles/reef/#low-watr” ${noPlace} Did you mean “low-water”?`],
  },
  {
    name: 'a link to a work is good',
    from: '(#p1)',
    to: '(/sources/#reed-2024)',
    problems: [],
  },
  {
    name: 'a link to a work that isn’t there is found',
    from: '(#p1)',
    to: '(/sources/#read-2024)',
    problems: [`25: The link “/sources/#read-2024” ${noPlace} Did you mean “reed-2024”?`],
  },
  {
    name: 'a link to a part of another page that isn’t there is found',
    from: '/about/#why',
    to: '/about/#rights',
    problems: [`21: The link “/about/#rights” ${noPlace} Use one of these: why.`],
  },
  {
    name: 'a relative link is refused',
    from: '(#p1)',
    to: '(../reef/)',
    problems: [
      '25: The link “../reef/” is neither a path of this site nor a web address. Begin it with a slash, as in /articles/name/#p2, or with https:// if it leads to another site.',
    ],
  },
  {
    name: 'a link in HTML is a link too',
    from: '[above](#p1)',
    to: '<a href="#p9">above</a>',
    problems: [`25: The link “#p9” ${noPlace} The last such number there is #p2.`],
  },
]);
