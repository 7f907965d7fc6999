import { settings } from './site-settings.ts';

/**
 * Address of the repository of this site, where readers report mistakes: `repository` in `content/site.yaml`, or else the
 * one in which GitHub builds it. Without either, nothing on the site promises one.
 */
export const repositoryUrl = findRepository(settings.repository, process.env);

/** The address without its ending `.git` and without a slash. */
export function findRepository(chosen: string | undefined, environment: NodeJS.ProcessEnv): string | undefined {
  const { GITHUB_REPOSITORY: built, GITHUB_SERVER_URL: server = 'https://github.com' } = environment;
  return (chosen ?? (built ? `${server}/${built}` : undefined))?.replace(/(?:\.git)?\/?$/, '');
}

/**
 * Where a new report begins with a title and with the address of the place. On GitHub it is the form “Report a mistake”;
 * GitLab, Gitea and Forgejo have the place in the text.
 */
export function newIssueUrl(repository: string, title: string, place: string): string {
  const { hostname } = new URL(repository);
  if (/(?:^|\.)gitlab\./.test(hostname)) {
    return withQuery(`${repository}/-/issues/new`, { 'issue[title]': title, 'issue[description]': place });
  }
  if (hostname !== 'github.com') return withQuery(`${repository}/issues/new`, { title, body: place });
  return withQuery(`${repository}/issues/new`, { template: 'mistake.yml', title, place });
}

const withQuery = (address: string, query: Record<string, string>): string =>
  `${address}?${new URLSearchParams(query)}`;
