import type { Http } from '../../../../../src/model/http.js';
import type { Extraction } from '../../../../../src/scan/dependencies/package/package.js';
import { pypi } from '../../../../../src/scan/dependencies/resolve/pypi/index.js';
import { recordingLog } from '../../../../helpers/silent-log.js';

export interface FakeRelease {
  readonly requires?: readonly string[];
  readonly requiresPython?: string;
  readonly yanked?: boolean | string;
  /** Names of its files; absent: one wheel for everybody. */
  readonly files?: readonly string[];
}

/** Projects with their releases by version. */
export type FakeProjects = Readonly<Record<string, Readonly<Record<string, FakeRelease>>>>;

const HOST = 'https://index.example';

/** An index in memory, with the addresses it was asked for. */
export function fakeIndex(projects: FakeProjects): { readonly http: Http; readonly asked: string[] } {
  const asked: string[] = [];
  const bodies = new Map<string, string>();
  for (const [name, releases] of Object.entries(projects)) {
    const files = Object.entries(releases).flatMap(([version, release]) =>
      (release.files ?? [`${name.replaceAll('-', '_')}-${version}-py3-none-any.whl`]).map((filename) => {
        const metadata = (release.requires ?? []).map((one) => `Requires-Dist: ${one}\n`).join('');
        if (filename.endsWith('.whl'))
          bodies.set(`${HOST}/files/${filename}.metadata`, `Metadata-Version: 2.1\n${metadata}\nText`);
        const python = release.requiresPython ?? null;
        return { filename, url: `/files/${filename}`, 'requires-python': python, yanked: release.yanked ?? false };
      }),
    );
    bodies.set(`${HOST}/simple/${name}/`, JSON.stringify({ name, files }));
  }
  const http: Http = async ({ url }) => {
    asked.push(url);
    const body = bodies.get(url);
    return { status: body === undefined ? 404 : 200, headers: {}, body: Buffer.from(body ?? '') };
  };
  return { http, asked };
}

/** What the resolver makes of one manifest of a tree of texts; null when it leaves it to others. */
export async function resolved(
  files: Readonly<Record<string, string>>,
  path: string,
  http: Http | null,
  cacheDir: string | null = null,
): Promise<Extraction | null> {
  const read = async (sibling: string) => (Object.hasOwn(files, sibling) ? (files[sibling] ?? null) : null);
  if (!pypi.matches(path, new Set(Object.keys(files)))) return null;
  const [found] = await pypi.resolve([{ path, text: files[path] ?? '', read }], {
    http,
    env: { GATEHOUSE_PYPI: HOST },
    cacheDir,
    signal: new AbortController().signal,
    log: recordingLog(),
    now: new Date('2026-01-01T00:00:00Z'),
  });
  return found?.extraction ?? null;
}
