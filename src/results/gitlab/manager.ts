/** Package managers by the names of their files. */
const MANAGERS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|package\.json)$/, 'npm'],
  [/(?:^|\/)go\.(?:sum|mod)$/, 'go'],
  [/(?:^|\/)(?:requirements[\w.-]*\.txt|Pipfile(?:\.lock)?|poetry\.lock|uv\.lock|setup\.py)$/, 'pip'],
  [/(?:^|\/)(?:Gemfile\.lock|gems\.locked|[\w.-]+\.gemspec)$/, 'bundler'],
  [/(?:^|\/)composer\.lock$/, 'composer'],
  [/(?:^|\/)Cargo\.lock$/, 'cargo'],
  [/(?:^|\/)(?:pom\.xml|build\.gradle(?:\.kts)?|gradle\.lockfile|build\.sbt)$/, 'maven'],
  [/(?:^|\/)(?:packages\.lock\.json|[\w.-]+\.csproj)$/, 'nuget'],
];

/** The manager that reads a file; an empty word where nobody knows. */
export function managerOf(path: string | null): string {
  return MANAGERS.find(([name]) => path !== null && name.test(path))?.[1] ?? '';
}
