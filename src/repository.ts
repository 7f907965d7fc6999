import packageJson from '../package.json' with { type: 'json' };

/**
 * Address of the repository of this site, where readers report mistakes: the one in which GitHub builds it, or else
 * `repository` in package.json. Without either, nothing on the site promises one.
 */
export const repositoryUrl = process.env['GITHUB_REPOSITORY']
  ? `${process.env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${process.env['GITHUB_REPOSITORY']}`
  : readRepository((packageJson as { repository?: unknown }).repository);

const hosts: Record<string, string> = { github: 'github.com', gitlab: 'gitlab.com', bitbucket: 'bitbucket.org' };

/**
 * The web address in a `repository` field: a URL, `owner/name`, `host:owner/name` or an object with `url`.
 * @see https://docs.npmjs.com/cli/v11/configuring-npm/package-json#repository
 */
export function readRepository(field: unknown): string | undefined {
  const value = typeof field === 'object' ? (field as { url?: unknown } | null)?.url : field;
  if (value === undefined) return undefined;
  const text = String(value);
  const [, host = 'github', path] = /^(?:(github|gitlab|bitbucket):)?([\w.-]+\/[\w.-]+)$/.exec(text) ?? [];
  const address = path
    ? `https://${hosts[host]}/${path}`
    : text
        .replace(/^git\+/, '')
        .replace(/^git@([^:]+):/, 'https://$1/')
        .replace(/^(?:git|ssh):\/\/(?:git@)?/, 'https://');
  if (!URL.canParse(address) || !/^https?:/.test(address)) {
    throw new Error(
      `“repository” in package.json is “${text}”, which is not an address. Give one such as https://github.com/owner/name`,
    );
  }
  return address.replace(/(?:\.git)?\/?$/, '');
}

/** Where a new issue begins with a title; GitHub, Gitea and Forgejo have the same path for it, GitLab another. */
export function newIssueUrl(repository: string, title: string): string {
  const isGitLab = /(?:^|\.)gitlab\./.test(new URL(repository).hostname);
  const query = isGitLab ? { 'issue[title]': title } : { title };
  return `${repository}/${isGitLab ? '-/issues/new' : 'issues/new'}?${new URLSearchParams(query)}`;
}
