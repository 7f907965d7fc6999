/** Name of the site, as it stands in titles and feeds. */
export const siteName = 'Crosscurrents';

/** What its articles are about. */
export const siteSubject = 'NATO, Europe and the United States in the Indo-Pacific';

/** One sentence that says what the site is. */
export const siteDescription = `Policy articles on ${siteSubject}, retold in our own words to be read, searched, compared and cited.`;

/** Under what the editions may be shared; texts in their authors’ own words are not ours to offer. */
export const editionLicence = 'https://creativecommons.org/licenses/by/4.0/';

/** Origin under which the site is published, without a path: `SITE_URL`. */
export const siteUrl = readOrigin(process.env['SITE_URL'] || 'http://localhost:4321');

/** Path under which the site is published, with a slash at both ends: `BASE_PATH`. */
export const basePath = readBasePath(process.env['BASE_PATH'] ?? '/');

function readOrigin(value: string): string {
  if (!URL.canParse(value)) {
    throw new Error(`SITE_URL is “${value}”, which is not an address. Give one such as https://example.org`);
  }
  return new URL(value).origin;
}

function readBasePath(value: string): string {
  const path = `/${value}/`.replace(/\/{2,}/g, '/');
  if (!/^\/(?:[\w.~-]+\/)*$/.test(path)) {
    throw new Error(`BASE_PATH is “${value}”, which is not a path. Give one such as /crosscurrents/`);
  }
  return path;
}
