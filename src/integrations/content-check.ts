import type { AstroIntegration } from 'astro';

export function contentCheck(): AstroIntegration {
  return { name: 'content-check', hooks: {} };
}
