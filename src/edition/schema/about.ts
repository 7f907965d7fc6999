/** What `content/about.mdx` may write in braces, such as `{props.articles}`, and what stands there then. */
export const aboutWords = {
  name: 'The name of the site.',
  subject: 'What the articles are about.',
  articles: 'The number of articles, in words up to twelve.',
  publishers: 'The number of their publishers.',
  appeared: 'When they appeared: “appeared between May 2023 and April 2025”.',
  authorExample: 'A search for the author of the newest article, such as author:reed.',
  yearExample: 'A search for its year, such as year:2025.',
} as const;

/** Its components, and what each becomes. */
export const aboutComponents = {
  Lead: 'The first paragraph, in larger letters.',
  Section: 'A section with its `title`; `id` is its permanent address, as in /about/#rights.',
  WhatEditionsAre: 'A sentence on whose words the articles are in.',
  ExampleTopic: 'What the authors say on the first topic; nothing where there are no topics.',
  OwnWords: 'Words for a site on which some article is in its author’s own words.',
  Licence: 'The licence of the editions, as a link.',
  RightsLines: 'The list of the originals with author, publisher and line on rights.',
  WithRepository: 'Paragraphs for a site that knows its repository.',
  WithoutRepository: 'Paragraphs for one that doesn’t.',
  Repository: 'Words that lead to the repository.',
} as const;

export type AboutWords = Record<keyof typeof aboutWords, string>;
