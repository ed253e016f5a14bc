import { compareMaven } from '../version/maven.js';
import { mavenPrerelease } from '../version/prerelease.js';
import { matches } from './declared.js';
import type { Ecosystem } from './descriptor.js';
import { GRADLE_MANIFESTS, JVM_MANAGERS, JVM_REGISTRY_SETTINGS, JVM_REGISTRY_SOURCES } from './jvm-tools.js';
import { named } from './manifest-kind.js';
import { asWritten, namedBy, releases } from './spelling.js';

export const maven = {
  name: 'Maven',
  advisories: 'usual',
  spelling: namedBy(asWritten),
  versions: releases(compareMaven, null, mavenPrerelease),
  purl: { type: 'maven', form: 'colon', isFolded: false, readVersion: asWritten },
  registry: null,
  depsDev: 'maven',
  popular: null,
  canary: 'by-purl',
  manifests: [
    ...GRADLE_MANIFESTS,
    {
      subject: 'sbt',
      matches: named('build.sbt'),
      lockfiles: [],
      reach: 'own',
      declared: matches(/"[ \t]*%%?%?[ \t]*"/g),
    },
    {
      subject: 'Leiningen',
      matches: named('project.clj', 'deps.edn'),
      lockfiles: [],
      reach: 'own',
      declared: matches(/[\w.-]+\/?[\w.-]*[ \t]+(?:"\d|\{:mvn\/version)/g),
    },
  ],
  projectFiles: ['pom.xml', 'build.gradle', 'build.gradle.kts'],
  registrySettings: JVM_REGISTRY_SETTINGS,
  registrySources: JVM_REGISTRY_SOURCES,
  managers: JVM_MANAGERS,
} satisfies Ecosystem;
