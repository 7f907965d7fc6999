import { parseArgs } from 'node:util';
import { nearestName } from '../edition/checks/nearest-name.ts';

/** What an editor asks for on the command line. */
export interface Options {
  files: string[];
  dryRun: boolean;
  json: boolean;
  force: boolean;
  fix: boolean;
  works: boolean;
  help: boolean;
  out: string | undefined;
  slug: string | undefined;
  given: Partial<Record<GivenField, string>>;
}

const givenFields = ['title', 'subtitle', 'author', 'date', 'publisher', 'url'] as const;

/** A field whose value an editor can give. */
type GivenField = (typeof givenFields)[number];

export const help = `Make articles of documents: text, Markdown, web pages (.html), Word (.docx), OpenDocument (.odt), e-books, PDF.

  npm run import -- [options] FILE…

  --dry-run         read and report, write nothing
  --fix             correct the writing wherever the report has a sure proposal
  --mend            the same as --fix
  --works           write a record for each work that the notes name, and cite it there
  --force           replace the text of an existing article, and keep what its editors wrote
  --slug NAME       name of the article’s file and address: a-z, 0-9 and hyphens (for one document)
  --out FOLDER      write there and not in content/; a folder of this project, with the same folders in it
  --json            report as data
  --help            this text

What a document doesn’t say, for one document:
  --title TEXT  --subtitle TEXT  --author NAME[; NAME]  --date YYYY-MM-DD  --publisher NAME  --url ADDRESS

An article that lacks fields is written as a draft: the site shows it only in development, with what is missing.
The exit status is 0 if all documents were imported, 1 if one failed and 2 if the command can’t be understood.
`;

/** Read the command line. Throw an error with a message for the editor. */
export function readOptions(args: string[]): Options {
  const { values, positionals: files } = parse(args);
  const given = Object.fromEntries(
    givenFields.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])),
  );
  const {
    json = false,
    force = false,
    fix = false,
    mend = false,
    works = false,
    help: isHelp = false,
    out,
    slug,
  } = values;
  if (!isHelp && files.length === 0) requireNoSwallowedFile(Object.entries({ out, slug, ...given }));
  if (!isHelp) judge(files, slug, Object.keys(given));
  return {
    files,
    dryRun: values['dry-run'] ?? false,
    json,
    force,
    fix: fix || mend,
    works,
    help: isHelp,
    out,
    slug,
    given,
  };
}

const givenOptions = Object.fromEntries(givenFields.map((name) => [name, { type: 'string' }])) as Record<
  GivenField,
  { type: 'string' }
>;

const known = {
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  force: { type: 'boolean' },
  fix: { type: 'boolean' },
  mend: { type: 'boolean' },
  works: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  out: { type: 'string' },
  slug: { type: 'string' },
  ...givenOptions,
} as const;

/** Names of all options, without their hyphens. */
export const optionNames = Object.keys(known);

function parse(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: known });
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split(/(?<=['’”])\. |\n/);
    const [, unknown] = /^Unknown option '--?([^']+)'/.exec(reason) ?? [];
    const nearest = unknown && nearestName(unknown, optionNames);
    if (nearest) throw new Error(`${reason.replace(/\.$/, '')}. Did you mean --${nearest}?`);
    throw new Error(`${reason.replace(/\.$/, '')}; --help names the options.`);
  }
}

/** How the help writes the values of options. */
const valueNames = new Map(
  [...help.matchAll(/--([a-z]+) ([A-Z-]+)/g)].map(([, name = '', value = '']) => [name, value]),
);

/** An option before a file takes it for its value: `--slug harbour.txt`. */
function requireNoSwallowedFile(given: [string, string | undefined][]): void {
  const [name, value] =
    given.find(([, one]) => one && !/^https?:/.test(one) && /\.(?:txt|mdx?|markdown|x?html?|doc[xm]?)$/i.test(one)) ??
    [];
  if (name === undefined) return;
  throw new Error(`--${name} took “${value}” as its value. Write --${name} ${valueNames.get(name)} FILE.`);
}

function judge(files: string[], slug: string | undefined, given: string[]): void {
  if (files.length === 0) throw new Error('Name the documents to import: npm run import -- FILE… (--help says more).');
  const forOne = [...(slug === undefined ? [] : ['slug']), ...given].map((name) => `--${name}`);
  if (files.length > 1 && forOne.length > 0) {
    throw new Error(`${forOne.join(', ')} can be given for one document only; import it by itself.`);
  }
  if (slug !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) {
    throw new Error(
      `--slug “${slug}” can’t be the name of an article: use a-z, 0-9 and single hyphens, as in low-water.`,
    );
  }
}
