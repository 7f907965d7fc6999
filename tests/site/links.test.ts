import { testLinks } from '../every-site/links.ts';
import { fixtureSites } from '../support/sites.ts';

for (const site of fixtureSites) testLinks(site);
