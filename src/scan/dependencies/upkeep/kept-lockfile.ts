/** How Dependabot (`package-ecosystem`) and Renovate (`enabledManagers`) call those who write a lockfile. */
export interface KeptLockfile {
  readonly dependabot: string;
  readonly renovate: readonly string[];
}

const NODE: KeptLockfile = { dependabot: 'npm', renovate: ['npm'] };

/** By the lockfile's name (docs.github.com, "Dependabot supported ecosystems"; docs.renovatebot.com, "Managers"). */
const LOCKFILES: ReadonlyMap<string, KeptLockfile> = new Map([
  ['package-lock.json', NODE],
  ['npm-shrinkwrap.json', NODE],
  ['yarn.lock', NODE],
  ['pnpm-lock.yaml', NODE],
  ['bun.lock', { dependabot: 'bun', renovate: ['bun', 'npm'] }],
  ['Cargo.lock', { dependabot: 'cargo', renovate: ['cargo'] }],
  ['composer.lock', { dependabot: 'composer', renovate: ['composer'] }],
  ['Gemfile.lock', { dependabot: 'bundler', renovate: ['bundler'] }],
  ['go.sum', { dependabot: 'gomod', renovate: ['gomod'] }],
  ['poetry.lock', { dependabot: 'pip', renovate: ['poetry', 'pep621'] }],
  ['Pipfile.lock', { dependabot: 'pip', renovate: ['pipenv'] }],
  ['uv.lock', { dependabot: 'uv', renovate: ['pep621'] }],
  ['mix.lock', { dependabot: 'mix', renovate: ['mix'] }],
  ['packages.lock.json', { dependabot: 'nuget', renovate: ['nuget'] }],
  ['pubspec.lock', { dependabot: 'pub', renovate: ['pub'] }],
  ['gradle.lockfile', { dependabot: 'gradle', renovate: ['gradle'] }],
  ['Package.resolved', { dependabot: 'swift', renovate: ['swift'] }],
]);

/** The kind of a lockfile that both keep up to date; undefined for every other file. */
export function keptLockfile(path: string): KeptLockfile | undefined {
  return LOCKFILES.get(path.slice(path.lastIndexOf('/') + 1));
}
