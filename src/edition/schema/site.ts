import { z } from 'astro/zod';
import { contrastOf, papers } from './colour.ts';

const text = z.string().min(1);

/** A colour that is readable as text (WCAG 2.2, AAA) on the paper of its scheme. */
const accentOn = (paper: string, better: string) =>
  z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, {
      abort: true,
      error: "is not a colour: write # and six of the signs 0-9 and a-f between quotation marks, such as '#0a4c54'",
    })
    .refine((colour) => contrastOf(colour, paper) >= 7, {
      error: ({ input }) =>
        `is too faint on the paper ${paper}, with a contrast of ${contrastOf(String(input), paper).toFixed(1)}` +
        `, where 7 is the least: choose a ${better} colour`,
    });

/** Words that can be searched for, and are found. */
const word = z.string().regex(/^[^\s"()]+$/, { error: 'is not a single word: write one without spaces or signs' });

/**
 * What makes the site yours: `content/site.yaml`. The words of the interface are in English; what they say about the site
 * comes from here and from `content/about.mdx`.
 */
export const siteSchema = z.strictObject({
  /** Name of the site: in the head of every page, in titles, in feeds and in citations of its editions. */
  name: text.max(30),
  /** What the articles are about, in a few words: the heading of the home page. */
  subject: text.max(80),
  /** First sentence of the home page. `{articles}` becomes the number of articles, in words up to twelve. */
  lead: text.refine((lead) => !/\{(?!articles\})/.test(lead), {
    error: 'is wrong about what is counted: write {articles} for the number of articles, and no other braces',
  }),
  /** One sentence that says what the site is, for search engines, feeds and link previews. */
  description: text.max(160),
  /** Line below the subject in the picture that link previews show of the site. */
  pictureLine: text.max(60),
  /** Which English the site is written in, as a BCP 47 tag such as `en-GB`. */
  language: z.string().regex(/^en(-[A-Z]{2})?$/, {
    error: 'is not English as its tag is written: write en, en-GB or en-US, for the interface has no other words',
  }),
  /** Under what the editions may be shared; texts in their authors’ own words are not ours to offer. */
  licence: z.strictObject({
    /** As readers know it, such as `CC BY 4.0`. */
    name: text,
    /** Address of its text. */
    url: z.url({ protocol: /^https$/ }),
  }),
  /**
   * Address of the repository, such as `https://github.com/owner/name`, where readers report mistakes. Leave it out on
   * GitHub, which says it when it builds the site. Without either, nothing on the site promises a place for reports.
   */
  repository: z.url({ protocol: /^https$/ }).optional(),
  /** For readers who search. */
  search: z.strictObject({
    /** Shown in the empty field, such as “strategic ambiguity”: words that some article has. */
    placeholder: text,
    /** Words for the examples under “How to search”; each should be found. */
    examples: z.strictObject({
      /** Two that some paragraph has both; the first is also searched for alone. */
      both: z.tuple([word, word]),
      /** One that often comes with the first of these, and is to be excluded. */
      without: word,
      /** Two of which either will do. */
      either: z.tuple([word, word]),
      /** Some words side by side. */
      phrase: text,
      /** How several words begin, without a hyphen or an asterisk. */
      beginning: word,
    }),
  }),
  /** Colour of links, marks and the emblem: one for each scheme, with a contrast of 7:1 or more on its paper. */
  accent: z.strictObject({
    /** On light paper. */
    light: accentOn(papers.light, 'darker'),
    /** On dark paper. */
    dark: accentOn(papers.dark, 'lighter'),
  }),
  /**
   * Name of an SVG file in `content/` with a `viewBox`, drawn with `currentColor`: it takes the colour of what is around
   * it, in the head of every page, in the browser’s tab and in link previews.
   */
  emblem: z.string().regex(/^[a-z0-9-]+\.svg$/, {
    error: 'is not the name of an SVG file: write one in small letters, such as emblem.svg',
  }),
});

export type SiteSettings = z.infer<typeof siteSchema>;
