import { matches } from './declared.js';
import type { Ecosystem, Manager } from './descriptor.js';
import { type ManifestKind, named } from './manifest-kind.js';
import { edit, type Step, type Target } from './recipe.js';

/** What a Gradle script asks for: packages of a configuration, of a catalogue, and plugins, which bring code as well. */
const GRADLE =
  /^[ \t]*\w*(?:[iI]mplementation|[aA]pi|[cC]ompile|[cC]ompileOnly|[rR]untime|[rR]untimeOnly|[kK]apt|[aA]nnotationProcessor|[pP]latform|classpath)[ \t(]|\blibrary[ \t(]+["']|\bid[ \t(]+["'][\w.-]+["']\)?[ \t]+version\b/gm;

const GRADLE_LOCKFILES = ['gradle.lockfile', 'buildscript-gradle.lockfile'];

export const GRADLE_MANIFESTS: readonly ManifestKind[] = [
  {
    subject: 'Gradle',
    matches: named('build.gradle', 'build.gradle.kts'),
    lockfiles: GRADLE_LOCKFILES,
    lockFolder: 'gradle/dependency-locks',
    reach: 'own',
    declared: matches(GRADLE),
  },
  {
    subject: 'Gradle',
    matches: (name) => /\.gradle(?:\.kts)?$/.test(name),
    lockfiles: GRADLE_LOCKFILES,
    reach: 'above',
    declared: matches(GRADLE),
  },
];

export const JVM_REGISTRY_SETTINGS: Ecosystem['registrySettings'] = [
  ...['settings.xml', 'gradle.properties', 'init.gradle', 'init.gradle.kts', 'settings.gradle', 'settings.gradle.kts'],
  /(?:^|\/)\.mvn\/[^/]+$/,
];

export const JVM_REGISTRY_SOURCES: Ecosystem['registrySources'] = [
  { name: /\.pom$|^pom\.xml$/, source: /<(?:pluginRepository|repository)>[\s\S]{0,2000}?<url>([^<\n]+)/g },
  {
    name: /\.gradle(?:\.kts)?$/,
    source: /\burl(?:[ \t]*[=(]|[ \t])[ \t]*(?:uri[ \t]*\([ \t]*)?["']([^"'\n]+)/g,
  },
];

const coordinates = (target: Target) => `${target.name}:${target.version}`;

function managedDependency(target: Target): string {
  const [group = '', artifact = ''] = target.name.split(':');
  return `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${target.version}</version></dependency>`;
}

function managed(target: Target): Step {
  return edit(`add \`${managedDependency(target)}\` under \`<dependencyManagement>\` in ${target.path}`);
}

const maven: Manager = {
  upgrade: (target) =>
    target.held === null
      ? edit(`set the version of ${target.name} to ${target.version} in ${target.path}`)
      : edit(`set ${target.held.what} to ${target.version} in ${target.held.path}`),
  refresh: managed,
  override: managed,
  refreshesDirect: false,
  lock: null,
};

const constraint = (target: Target) =>
  edit(
    `add \`implementation("${coordinates(target)}")\` under \`dependencies { constraints { … } }\`, then run \`gradle dependencies --write-locks\``,
  );

const gradle: Manager = {
  upgrade: (target) =>
    target.held === null
      ? edit(
          `set ${target.name} to ${target.version} in the build script or version catalogue, then run \`gradle dependencies --write-locks\``,
        )
      : edit(
          `set ${target.held.what} to ${target.version} in ${target.held.path}, then run \`gradle dependencies --write-locks\``,
        ),
  refresh: constraint,
  override: constraint,
  refreshesDirect: false,
  lock: 'gradle dependencies --write-locks',
};

export const JVM_MANAGERS = { maven, gradle } satisfies Ecosystem['managers'];
