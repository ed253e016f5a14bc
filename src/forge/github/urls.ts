/** Addresses of the GitHub that runs this job; github.com and GitHub Enterprise Server differ in nothing else. */
export interface GitHubUrls {
  readonly api: string;
  readonly graphql: string;
  readonly server: string;
}

/**
 * Reads the addresses that the runner sets; without them, github.com. They are never guessed from a repository.
 * @throws Error when a value is no http(s) address.
 */
export function urlsFrom(env: NodeJS.ProcessEnv): GitHubUrls {
  return {
    api: address(env, 'GITHUB_API_URL', 'https://api.github.com'),
    graphql: address(env, 'GITHUB_GRAPHQL_URL', 'https://api.github.com/graphql'),
    server: address(env, 'GITHUB_SERVER_URL', 'https://github.com'),
  };
}

function address(env: NodeJS.ProcessEnv, name: string, fallback: string): string {
  const value = (env[name] ?? '').replace(/\/+$/, '');
  if (value === '') return fallback;
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return value;
  throw new Error(`${name} is not an http(s) address`);
}
