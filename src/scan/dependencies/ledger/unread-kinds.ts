import { jsonKeys, matches, tomlKeys } from '../ecosystem/declared.js';
import { type ManifestKind, named } from '../ecosystem/manifest-kind.js';

type Matches = ManifestKind['matches'];
type Declared = ManifestKind['declared'];

const FORMAT = 'this format is not read, its packages were not audited';
const IMAGES = 'images are not looked into';

const YAML_LIST = matches(/^[ \t]*-[ \t]+(?:name:[ \t]*)?["']?[\w.-]/gm);

/**
 * Manifests in formats that nobody here reads, and lockfiles that only a look into them tells from other files, so that
 * a project of theirs is not told that all is well. Their names are those that their tools fix; nothing pins them but
 * what their entry says.
 */
export const UNREAD_KINDS: readonly ManifestKind[] = [
  unread('Bower', named('bower.json'), jsonKeys('dependencies', 'devDependencies')),
  unread('pixi', named('pixi.toml'), tomlKeys('dependencies', 'pypi-dependencies'), ['pixi.lock']),
  unread('Ivy', named('ivy.xml'), matches(/<dependency\b/g)),
  unread(
    'Bazel',
    named('MODULE.bazel', 'WORKSPACE', 'WORKSPACE.bazel'),
    matches(/^[ \t]*\w*(?:_dep|_archive|_install|_repository)\(/gm),
  ),
  unread('Paket', named('paket.dependencies'), matches(/^[ \t]*(?:nuget|github|git|http)[ \t]/gm), ['paket.lock']),
  unread('Gleam', named('manifest.toml'), matches(/\bbuild_tools[ \t]*=/g)),
  unread('Gleam', named('gleam.toml'), tomlKeys('dependencies', 'dev-dependencies'), ['manifest.toml']),
  unread('Carthage', named('Cartfile', 'Cartfile.private'), matches(/^[ \t]*(?:github|git|binary)[ \t]/gm)),
  unread('R', named('DESCRIPTION'), matches(/^(?:Imports|Depends|LinkingTo|Suggests):/gm), ['renv.lock']),
  unread('Julia', pattern(/^(?:Julia)?Manifest(?:-v[\d.]+)?\.toml$/), matches(/^\[\[deps\./gm)),
  unread('Perl', named('cpanfile'), matches(/^[ \t]*requires\b/gm)),
  unread('opam', pattern(/\.opam(?:\.locked)?$/), matches(/^depends:/gm)),
  unread('LuaRocks', pattern(/\.rockspec$/), matches(/^[ \t]*(?:build_)?dependencies[ \t]*=/gm)),
  unread('Elm', named('elm.json'), matches(/"[\w-]+\/[\w-]+"[ \t]*:/g)),
  unread('Crystal', named('shard.yml'), matches(/^[ \t]+(?:github|gitlab|git):/gm)),
  unread('Nim', pattern(/\.nimble$/), matches(/^[ \t]*requires\b/gm)),
  unread('Zig', named('build.zig.zon'), matches(/\.url[ \t]*=/g)),
  unread('Helm', named('Chart.yaml'), matches(/^[ \t]*(?:-[ \t]+)?repository:/gm)),
  unread('Ansible', pattern(/^requirements\.ya?ml$/), YAML_LIST),
  unread('pre-commit', named('.pre-commit-config.yaml'), matches(/^[ \t]*-[ \t]+repo:[ \t]*(?!local|meta)/gm)),
  {
    ...unread('Docker', pattern(/^(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$|\.Dockerfile$/i), images),
    reason: IMAGES,
  },
  {
    ...unread('Compose', pattern(/^(?:docker-)?compose(?:\.[\w.-]+)?\.ya?ml$/), matches(/^[ \t]*image:[ \t]*\S/gm)),
    reason: IMAGES,
  },
];

function unread(subject: string, fits: Matches, declared: Declared, lockfiles: readonly string[] = []): ManifestKind {
  return { subject, matches: fits, lockfiles, reach: 'own', declared, reason: FORMAT };
}

function pattern(names: RegExp): Matches {
  return (name) => names.test(name);
}

/** Stages that begin with an image of somebody else; a stage may build on one before it. */
function images({ text }: Parameters<Declared>[0]): number {
  const own = new Set(['scratch']);
  let count = 0;
  for (const [, image = '', stage] of text.matchAll(
    /^[ \t]*FROM[ \t]+(?:--\S+[ \t]+)*(\S+)(?:[ \t]+AS[ \t]+(\S+))?/gim,
  )) {
    if (!own.has(image.toLowerCase())) count++;
    if (stage !== undefined) own.add(stage.toLowerCase());
  }
  return count;
}
