import type { ChangedFile } from '../../../src/model/change.js';
import type { ReadResult, Side, Workspace } from '../../../src/model/workspace.js';
import type { ScanContext } from '../../../src/scan/scanner.js';
import { type StaticSettings, staticSettings } from '../../../src/scan/static/settings.js';
import { someOptions } from '../../helpers/builders.js';

type Files = Readonly<Record<string, string | Buffer>>;

interface Sides {
  readonly head: Files;
  readonly base?: Files;
  readonly changes?: readonly ChangedFile[];
  readonly rules?: StaticSettings['rules'];
}

/** A context over files in memory: both sides, the changes between them, and a policy for the rules. */
export function aContext(sides: Sides): ScanContext<StaticSettings> {
  const files: Record<Side, Map<string, Buffer>> = { head: buffers(sides.head), base: buffers(sides.base ?? {}) };

  async function* read(side: Side, paths: readonly string[], maxBytes: number): AsyncIterable<ReadResult> {
    for (const path of paths) {
      const bytes = files[side].get(path);
      if (bytes === undefined) yield { path, status: 'missing' };
      else if (bytes.length > maxBytes) yield { path, status: 'too-large', size: bytes.length };
      else yield { path, status: 'read', bytes };
    }
  }

  const workspace: Workspace = {
    root: '/repository',
    prefix: '',
    part: null,
    covers: () => true,
    coversHistory: () => true,
    isGit: true,
    baseline: sides.changes === undefined ? 'none' : 'known',
    baseSha: null,
    compareSha: null,
    headSha: null,
    changes: sides.changes ?? null,
    files: (side) =>
      Promise.resolve([...files[side]].map(([path, bytes]) => ({ path, size: bytes.length, blob: null }))),
    oddities: () => Promise.resolve([]),
    read,
    readBaseTip: (paths, maxBytes) => read('base', paths, maxBytes),
    mentions: (side, words) =>
      Promise.resolve(
        [...files[side]].flatMap(([path, bytes]) => (words.some((word) => bytes.includes(word)) ? path : [])),
      ),
  };
  return {
    workspace,
    options: someOptions(),
    settings: { ...staticSettings.defaults, rules: sides.rules ?? {} },
    exec: () => Promise.reject(new Error('a static scan runs nothing')),
    http: () => Promise.reject(new Error('a static scan asks nobody')),
    log: { debug() {}, info() {}, warn() {}, error() {} },
    env: {},
    signal: new AbortController().signal,
    cacheDir: null,
    now: new Date('2026-01-01T00:00:00Z'),
  };
}

function buffers(files: Files): Map<string, Buffer> {
  return new Map(Object.entries(files).map(([path, content]) => [path, Buffer.from(content)]));
}
