/** Types of package URLs by the word that tools have for an ecosystem, in lower case. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ...pairs('npm', ['npm', 'yarn', 'pnpm', 'node-pkg', 'javascript', 'nodejs', 'bun']),
  ...pairs('pypi', ['pypi', 'pip', 'pipenv', 'poetry', 'python', 'python-pkg', 'uv', 'pdm', 'setuptools']),
  ...pairs('maven', ['maven', 'gradle', 'pom', 'jar', 'sbt', 'java', 'java-archive']),
  ...pairs('golang', ['go', 'golang', 'gomod', 'gomodules', 'gobinary', 'go-module', 'govendor']),
  ...pairs('cargo', ['cargo', 'crates.io', 'rust', 'rustbinary', 'rust-crate']),
  ...pairs('gem', ['gem', 'rubygems', 'bundler', 'gemspec', 'ruby']),
  ...pairs('composer', ['composer', 'packagist', 'php']),
  ...pairs('nuget', ['nuget', 'dotnet', 'dotnet-core', 'packages-props', 'paket']),
  ...pairs('pub', ['pub']),
  ...pairs('hex', ['hex', 'mix', 'hex.pm']),
  ...pairs('swift', ['swift', 'swifturl']),
  ...pairs('cocoapods', ['cocoapods']),
  ...pairs('conan', ['conan', 'conancenter']),
  ...pairs('deb', ['deb', 'debian', 'ubuntu', 'dpkg']),
  ...pairs('apk', ['apk', 'alpine']),
  ...pairs('rpm', [
    'rpm',
    'redhat',
    'centos',
    'fedora',
    'rocky',
    'alma',
    'amazon',
    'oracle',
    'suse',
    'opensuse',
    'photon',
  ]),
]);

function pairs(type: string, words: readonly string[]): [string, string][] {
  return words.map((word) => [word, type]);
}

/**
 * The package URL of a package, as the specification writes it.
 * @param ecosystem any tool's word for it; one that nobody knows is `generic`
 * @param version null where the report does not tell it
 */
export function purlOf(ecosystem: string, name: string, version: string | null): string {
  const word = ecosystem.toLowerCase().replace(/[:\s].*$/s, '');
  const type = TYPES.get(word) ?? 'generic';
  const path = type === 'maven' ? name.replace(':', '/') : name;
  const segments = path.split('/').map((segment) => encodeURIComponent(segment));
  return `pkg:${type}/${segments.join('/')}${version === null ? '' : `@${encodeURIComponent(version)}`}`;
}
