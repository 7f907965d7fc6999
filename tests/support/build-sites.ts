import { spawnSync } from 'node:child_process';
import { sites } from './sites.ts';

// Builds what the tests read: the site at the root, and the same site under a path.
for (const { name, folder, base, origin, repository } of sites) {
  console.log(`Building the site ${name} into ${folder} …`);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder],
    { env: { ...process.env, SITE_URL: origin, BASE_PATH: base, GITHUB_REPOSITORY: repository }, encoding: 'utf8' },
  );
  if (status !== 0) {
    console.error(stdout + stderr);
    console.error(`The site ${name} could not be built; nothing was tested.`);
    process.exit(1);
  }
}
