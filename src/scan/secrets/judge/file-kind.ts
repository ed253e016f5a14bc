/**
 * How values are written in a file: quoted expressions (code), bare values (configuration), hashes (lock); or that it is no
 * text, and only its printable pieces are looked at (strings).
 */
export type FileKind = 'code' | 'configuration' | 'markup' | 'lock' | 'prose' | 'strings';

const LOCK =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lock|composer\.lock|Gemfile\.lock|Cargo\.lock|poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|go\.sum|go\.work\.sum|mix\.lock|pubspec\.lock|packages\.lock\.json|gradle\.lockfile|flake\.lock|Podfile\.lock|Package\.resolved|deno\.lock|MODULE\.bazel\.lock|\.terraform\.lock\.hcl|verification-metadata\.xml|SHA\d*SUMS?|checksums?\.txt)$|\.(?:sum|sha256|sha512|md5|lock)$/i;
const CONFIGURATION =
  /(?:^|\/)(?:\.env[^/]*|[^/]*\.env|env|Dockerfile[^/]*|Containerfile|Makefile|Jenkinsfile|Procfile|\.npmrc|\.yarnrc|\.pypirc|\.netrc|_netrc|\.pgpass|\.my\.cnf|\.htpasswd|credentials|config|\.s3cfg|\.boto|\.dockercfg|\.git-credentials)$|\.(?:env|ya?ml|properties|props|ini|cfg|cnf|conf|config|toml|tfvars|tfstate|hcl|tf|sh|bash|zsh|fish|ps1|psm1|bat|cmd|envrc|service|desktop|reg|plist|editorconfig|netrc|ovpn|rc|settings|prefs|nix)(?:\.\w{1,12})?$/i;
const MARKUP = /\.(?:xml|html?|xhtml|jsp|vue|svelte|xaml|csproj|pom|storyboard|svg)$/i;
const PROSE = /\.(?:md|mdx|markdown|rst|adoc|txt|log|tex)$|(?:^|\/)(?:README|CHANGELOG|LICENSE|NOTICE)[^/]*$/i;

/** The kind of a file by its path alone. */
export function fileKind(path: string): FileKind {
  if (LOCK.test(path)) return 'lock';
  if (PROSE.test(path)) return 'prose';
  if (CONFIGURATION.test(path)) return 'configuration';
  if (MARKUP.test(path)) return 'markup';
  return /\.\w{1,12}$/.test(path) ? 'code' : 'configuration';
}
