import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { checkSite, siteFile } from '../edition/checks/check-site.ts';
import { formatReport } from '../edition/read/problem.ts';
import { readEmblem, type Emblem } from '../edition/schema/emblem.ts';
import { siteSchema, type SiteSettings } from '../edition/schema/site.ts';

const read = (path: string) => ({ path, text: readFileSync(path, 'utf8') });

/** What `content/site.yaml` says. A build has checked it before; the development server shows what is wrong with it. */
export const settings: SiteSettings = readSettings();

/** The drawing that the settings name. */
export const emblem = readEmblem(read(`content/${settings.emblem}`).text) as Emblem;

function readSettings(): SiteSettings {
  const source = read(siteFile);
  const result = siteSchema.safeParse(parse(source.text));
  if (!result.success) throw new Error(formatReport(checkSite([source])));
  return result.data;
}
