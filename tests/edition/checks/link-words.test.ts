import { testCases } from './small-collection.ts';

const noWords =
  '25: The link has no words, so no reader would see it. Say between its brackets where it leads, or remove it.';
const noDescription =
  '25: The link has only a picture without a description, so nobody is told where it leads. Describe it, as in [![Map of the region](/map.png)](/about/), or put words beside it.';

const link = '[above](#p1)';
const picture = 'https://example.org/map.png';

testCases([
  { name: 'a link without words is found', from: link, to: '[](#p1)', problems: [noWords] },
  { name: 'spaces are no words', from: link, to: '[&nbsp;](#p1)', problems: [noWords] },
  { name: 'invisible characters are no words', from: link, to: '[\u200b\u00ad](#p1)', problems: [noWords] },
  { name: 'punctuation is no word', from: link, to: '[→ …](#p1)', problems: [noWords] },
  { name: 'emphasis without words has none', from: link, to: '[*&nbsp;*](#p1)', problems: [noWords] },
  { name: 'a link in HTML without words is found', from: link, to: '<a href="#p1"></a>', problems: [noWords] },
  { name: 'a space in braces is no word', from: link, to: '<a href="#p1">{\' \'}</a>', problems: [noWords] },
  {
    name: 'a link whose address stands elsewhere is found',
    from: 'Another.',
    to: '[&nbsp;][up]\n\n[up]: #p1',
    problems: [noWords.replace('25', '31')],
  },
  {
    name: 'a picture without a description is found',
    from: link,
    to: `[![](${picture})](#p1)`,
    problems: [noDescription],
  },
  {
    name: 'a picture in HTML without a description is found',
    from: link,
    to: `<a href="#p1"><img src="${picture}" /></a>`,
    problems: [noDescription],
  },
  {
    name: 'a described picture says where the link leads',
    from: link,
    to: `[![A map](${picture})](#p1)`,
    problems: [],
  },
  { name: 'words beside a picture do so too', from: link, to: `[![](${picture}) A map](#p1)`, problems: [] },
  { name: 'a number is a word', from: link, to: '[2](#p1)', problems: [] },
  { name: 'code is words', from: link, to: '[`p1`](#p1)', problems: [] },
  { name: 'an address alone is its own words', from: link, to: 'https://example.org/', problems: [] },
]);
