/** How the files of an ecosystem are known. */
interface EcosystemFiles {
  readonly name: string;
  /** Whether versions are read out of the file. */
  isRead(path: string): boolean;
  /** Whether the file says that the ecosystem is used. */
  isProject(path: string): boolean;
}

export interface Starter {
  /** Text of `.github/gatehouse.yml`. */
  readonly policy: string;
  /** Ecosystems with a manifest but without a lockfile: their resolved versions cannot be audited. */
  readonly unlocked: readonly string[];
}

/** A first policy for a repository with these files: the defaults spelled out, and what is audited. */
export function starterPolicy(paths: readonly string[], ecosystems: readonly EcosystemFiles[]): Starter {
  const locked: string[] = [];
  const unlocked: string[] = [];
  for (const { name, isRead, isProject } of ecosystems) {
    if (paths.some(isRead)) locked.push(name);
    else if (paths.some(isProject)) unlocked.push(name);
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
