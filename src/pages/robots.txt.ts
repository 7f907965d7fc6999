import type { APIContext } from 'astro';
import { absolute } from '../library/address.ts';

export const GET = ({ site }: APIContext) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap-index.xml', site)}\n`);
