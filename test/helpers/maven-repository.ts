import type { Http } from '../../src/model/http.js';
import type { OpenManifest, Resolution, ResolvePorts, Resolver } from '../../src/scan/dependencies/resolve/resolver.js';
import { recordingLog } from './silent-log.js';

export interface FakeRepository {
  readonly http: Http;
  /** Paths that were asked for. */
  readonly asked: string[];
}

/** `group:artifact:version` with the inside of its `<project>`, and lists of versions by `group:artifact`. */
export function fakeRepository(
  poms: Readonly<Record<string, string>>,
  versions: Readonly<Record<string, readonly string[]>> = {},
): FakeRepository {
  const files = new Map<string, string>();
  for (const [name, inside] of Object.entries(poms)) {
    const [group = '', artifact = '', version = ''] = name.split(':');
    files.set(`${group.replaceAll('.', '/')}/${artifact}/${version}/${artifact}-${version}.pom`, project(name, inside));
  }
  for (const [name, list] of Object.entries(versions)) {
    const [group = '', artifact = ''] = name.split(':');
    const inside = list.map((version) => `<version>${version}</version>`).join('');
    files.set(
      `${group.replaceAll('.', '/')}/${artifact}/maven-metadata.xml`,
      `<metadata><versioning><versions>${inside}</versions></versioning></metadata>`,
    );
  }
  const asked: string[] = [];
  return {
    asked,
    async http({ url }) {
      const path = new URL(url).pathname.replace(/^\/maven2\//, '');
      asked.push(path);
      const text = files.get(path);
      return { status: text === undefined ? 404 : 200, headers: {}, body: Buffer.from(text ?? '') };
    },
  };
}

/** A whole pom of this name. */
export function project(name: string, inside = ''): string {
  const [group, artifact, version] = name.split(':');
  return `<project><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version>${inside}</project>`;
}

/** `<dependencies>` of `group:artifact:version` (the version may be empty), each with more elements behind a space. */
export function dependencies(...written: readonly string[]): string {
  return `<dependencies>${written.map(dependency).join('')}</dependencies>`;
}

export function managed(...written: readonly string[]): string {
  return `<dependencyManagement>${dependencies(...written)}</dependencyManagement>`;
}

function dependency(written: string): string {
  const [name = '', ...more] = written.split(' ');
  const [group, artifact, version] = name.split(':');
  const stated = version ? `<version>${version}</version>` : '';
  return `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId>${stated}${more.join(' ')}</dependency>`;
}

export const IMPORT = '<type>pom</type><scope>import</scope>';

/** Ports of a run; by default offline, and without a repository on the machine. */
export function resolvePorts(more: Partial<ResolvePorts> = {}): ResolvePorts {
  return {
    http: null,
    env: { GITHUB_ACTIONS: 'true' },
    cacheDir: null,
    signal: new AbortController().signal,
    log: recordingLog(),
    now: new Date('2026-11-24T00:00:00Z'),
    ...more,
  };
}

/** What a resolver says of the files of a tree. */
export function resolveFiles(
  resolver: Resolver,
  files: Readonly<Record<string, string>>,
  ports: ResolvePorts,
): Promise<readonly Resolution[]> {
  const paths = new Set(Object.keys(files));
  const read = async (path: string) => (Object.hasOwn(files, path) ? (files[path] ?? null) : null);
  const manifests: OpenManifest[] = [...paths]
    .filter((path) => resolver.matches(path, paths))
    .map((path) => ({ path, text: files[path] ?? '', read }));
  return resolver.resolve(manifests, ports);
}

/** `group:artifact:version scope` of each package of a resolution, sorted. */
export function namesIn(resolutions: readonly Resolution[], path: string): readonly string[] {
  const found = resolutions.find((resolution) => resolution.path === path);
  return (found?.extraction.packages ?? [])
    .filter(({ origin }) => origin === 'registry')
    .map(({ name, version, scope }) => `${name}:${version} ${scope}`)
    .sort();
}

/** The reasons of a resolution's gaps. */
export function reasonsIn(resolutions: readonly Resolution[], path: string): readonly string[] {
  const found = resolutions.find((resolution) => resolution.path === path);
  return (found?.extraction.gaps ?? []).map(({ reason }) => reason);
}
