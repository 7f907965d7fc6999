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
    throw new Error(`BASE_PATH is “${value}”, which is not a path. Give one such as /repository/`);
  }
  return path;
}
