import type { APIContext } from 'astro';
import { absolute } from '../library/address.ts';
import { loadArticles } from '../library/articles.ts';
import { createInventory } from '../library/machine-readable/inventory.ts';
import { readReferences } from '../edition/references/read-references.ts';

export async function GET({ site }: APIContext) {
  const inventory = createInventory(await loadArticles(), [...readReferences().works.values()], absolute('/', site));
  return new Response(`${JSON.stringify(inventory, null, 1)}\n`, { headers: { 'Content-Type': 'application/json' } });
}
