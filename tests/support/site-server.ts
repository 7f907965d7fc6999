import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';

export interface SiteServer {
  /** Address of the site’s front page, with a slash at its end. */
  url: string;
  close(): Promise<void>;
}

const texts: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Serve a built site as GitHub Pages does: files, `index.html` of folders, and `404.html` for the rest. */
export async function serveSite(folder: string, base = '/', port = 0): Promise<SiteServer> {
  const files = sirv(folder, { dev: true, etag: true });
  const notFound = readFileSync(join(folder, '404.html'));
  const server = createServer((request, response) => {
    const missing = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(notFound);
    };
    if (!request.url?.startsWith(base)) return missing();
    request.url = `/${request.url.slice(base.length)}`;
    // Whatever is text travels compressed, and may be kept for ten minutes.
    const path = decodeURI(request.url.replace(/[?#].*/, '')).replace(/\/$/, '/index.html');
    response.setHeader('Cache-Control', 'max-age=600');
    const type = texts[extname(path)];
    if (!type || !existsSync(join(folder, path))) return files(request, response, missing);
    response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'gzip' });
    return response.end(gzipSync(readFileSync(join(folder, path))));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${actual}${base}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
    },
  };
}
