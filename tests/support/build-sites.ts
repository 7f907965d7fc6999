import { join } from 'node:path';
import { createScratchProject } from './scratch-project.ts';
import { fixtureSites, rankingSite, type Site } from './sites.ts';

// Builds what the tests of the code read, each site in a copy of the project with its own content.

/** Build a site; what the build says is printed if it fails. */
async function buildSite({ name, folder, content, base, origin, repository }: Site): Promise<void> {
  const project = await createScratchProject(content);
  const { exitCode, output } = await project.build({
    outDir: join(import.meta.dirname, '../..', folder),
    environment: { SITE_URL: origin, BASE_PATH: base, GITHUB_REPOSITORY: repository },
  });
  await project.remove();
  if (exitCode === 0) return console.log(`Built the site ${name} into ${folder}.`);
  console.error(output);
  throw new Error(`The site ${name} could not be built; nothing was tested.`);
}

const left = [...fixtureSites, rankingSite];

/** Build one site after the other; two of these run at a time, for a build leaves half of the time to another. */
async function buildNext(): Promise<void> {
  for (let site = left.shift(); site; site = left.shift()) await buildSite(site);
}

await Promise.all([buildNext(), buildNext()]);
