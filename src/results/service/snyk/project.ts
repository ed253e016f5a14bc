/** What a project of Snyk is of. */
export interface SnykProject {
  /** `npm`, `maven`, `pip`, `sast`. */
  readonly type: string;
  /** Path of its manifest; null where it names none of the repository. */
  readonly file: string | null;
}

/** Types of package URLs by the type of a project. */
export const PURL_TYPES: ReadonlyMap<string, string> = new Map([
  ['npm', 'npm'],
  ['yarn', 'npm'],
  ['yarn-workspace', 'npm'],
  ['pnpm', 'npm'],
  ['maven', 'maven'],
  ['gradle', 'maven'],
  ['sbt', 'maven'],
  ['pip', 'pypi'],
  ['poetry', 'pypi'],
  ['pipenv', 'pypi'],
  ['rubygems', 'gem'],
  ['composer', 'composer'],
  ['nuget', 'nuget'],
  ['paket', 'nuget'],
  ['golangdep', 'golang'],
  ['govendor', 'golang'],
  ['gomodules', 'golang'],
  ['cargo', 'cargo'],
  ['hex', 'hex'],
  ['cocoapods', 'cocoapods'],
  ['swift', 'swift'],
]);
