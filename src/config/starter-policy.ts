/** Lockfiles and sources that tell which ecosystems a repository uses. */
const ECOSYSTEMS: readonly (readonly [name: string, lockfile: RegExp, manifest: RegExp])[] = [
  [
    'npm',
    /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lock|deno\.lock)$/,
    /(?:^|\/)package\.json$/,
  ],
  [
    'PyPI',
    /(?:^|\/)(?:poetry\.lock|pdm\.lock|uv\.lock|Pipfile\.lock|pylock(?:\.\w+)?\.toml|requirements[\w.-]*\.txt)$/,
    /(?:^|\/)(?:pyproject\.toml|Pipfile|setup\.py)$/,
  ],
  ['Go', /(?:^|\/)go\.mod$/, /(?:^|\/)go\.mod$/],
  ['crates.io', /(?:^|\/)Cargo\.lock$/, /(?:^|\/)Cargo\.toml$/],
  [
    'Maven',
    /(?:^|\/)(?:pom\.xml|gradle\.lockfile|verification-metadata\.xml)$/,
    /(?:^|\/)(?:pom\.xml|build\.gradle(?:\.kts)?)$/,
  ],
  ['NuGet', /(?:^|\/)(?:packages\.lock\.json|packages\.config|[^/]+\.(?:cs|fs|vb)proj)$/, /\.(?:cs|fs|vb)proj$/],
  ['Packagist', /(?:^|\/)composer\.lock$/, /(?:^|\/)composer\.json$/],
  ['RubyGems', /(?:^|\/)Gemfile\.lock$/, /(?:^|\/)Gemfile$/],
];

export interface Starter {
  /** Text of `.github/gatehouse.yml`. */
  readonly policy: string;
  /** Ecosystems with a manifest but without a lockfile: their resolved versions cannot be audited. */
  readonly unlocked: readonly string[];
}

/** A first policy for a repository with these files: the defaults spelled out, and what is audited. */
export function starterPolicy(paths: readonly string[]): Starter {
  const locked: string[] = [];
  const unlocked: string[] = [];
  for (const [name, lockfile, manifest] of ECOSYSTEMS) {
    if (paths.some((path) => lockfile.test(path))) locked.push(name);
    else if (paths.some((path) => manifest.test(path))) unlocked.push(name);
  }
  const audited = locked.length === 0 ? 'no lockfile yet' : locked.join(', ');
  const policy = `# Policy of the security gate. It is read from the base branch, so a pull request cannot change its own gate.
version: 1

# Audited here: ${audited}.
dependencies:
  engine: auto

gate:
  fail-on: high            # new findings at or above this severity block: critical, high, medium, low, none
  unknown-severity: fail   # an advisory without a score blocks until someone has looked at it

# Labels on pull requests, and who is asked for a review when one touches its own gate (needs pull-requests: write):
# publish:
#   labels: true           # "security: blocked" and "policy-change", or names of your own
#   reviewers: ["@org/team", "@user"]

# Findings that may stay for a while. Reason, owner and last day are required:
#   - id: GHSA-xxxx-xxxx-xxxx
#     package: name
#     path: "web/**"
#     reason: why it cannot hurt here
#     owner: "@org/team"
#     expires: 2027-01-31
exceptions: []
`;
  return { policy, unlocked };
}
