import type { APIContext } from 'astro';
import { absolute } from '../library/address.ts';
import { loadArticles } from '../library/articles.ts';
import { createInventory } from '../library/machine-readable/inventory.ts';
import { loadWorks } from '../library/works.ts';

export async function GET({ site }: APIContext) {
  const articles = await loadArticles();
  const inventory = createInventory(articles, await loadWorks(articles), absolute('/', site));
  return new Response(`${JSON.stringify(inventory, null, 1)}\n`, { headers: { 'Content-Type': 'application/json' } });
}
