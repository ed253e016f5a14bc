import { createHash } from 'node:crypto';
import type { Exec } from '../../src/io/exec.js';
import type { ChangedFile, TreeEntry } from '../../src/model/change.js';
import type { Http } from '../../src/model/http.js';
import type { ReadResult, Side, Workspace } from '../../src/model/workspace.js';
import type { ScanContext, Scanner } from '../../src/scan/scanner.js';
import { someOptions } from './builders.js';
import { recordingLog } from './silent-log.js';

export type Files = Readonly<Record<string, string | Buffer>>;

export interface MemoryWorkspace extends Workspace {
  /** Paths that were read, each as `side:path`. */
  readonly reads: string[];
}

/** Both sides of a change in memory; without `base` the whole tree counts as new. */
export function memoryWorkspace(head: Files, base?: Files): MemoryWorkspace {
  const sides: Record<Side, Files> = { head, base: base ?? {} };
  const reads: string[] = [];
  const entries = { base: once(() => entriesOf(sides.base)), head: once(() => entriesOf(sides.head)) };
  return {
    reads,
    root: '/nowhere',
    prefix: '',
    part: null,
    covers: () => true,
    coversHistory: () => true,
    isGit: true,
    baseline: base === undefined ? 'none' : 'known',
    baseSha: base === undefined ? null : 'a'.repeat(40),
    compareSha: base === undefined ? null : 'a'.repeat(40),
    headSha: 'b'.repeat(40),
    changes: base === undefined ? null : changesOf(base, head),
    files: async (side) => entries[side](),
    oddities: async () => [],
    readBaseTip: (paths, maxBytes) => readSide(base === undefined ? 'head' : 'base', paths, maxBytes),
    read: readSide,
    mentions: (side, words) =>
      Promise.resolve(
        Object.entries(sides[side]).flatMap(([path, content]) =>
          words.some((word) => content.includes(word)) ? path : [],
        ),
      ),
  };

  async function* readSide(side: Side, paths: readonly string[], maxBytes: number): AsyncIterable<ReadResult> {
    for (const path of paths) {
      reads.push(`${side}:${path}`);
      const content = Object.hasOwn(sides[side], path) ? sides[side][path] : undefined;
      if (content === undefined) yield { path, status: 'missing' };
      else if (bytesOf(content).length > maxBytes) yield { path, status: 'too-large', size: bytesOf(content).length };
      else yield { path, status: 'read', bytes: bytesOf(content) };
    }
  }
}

function bytesOf(content: string | Buffer): Buffer {
  return typeof content === 'string' ? Buffer.from(content) : content;
}

function entriesOf(files: Files): TreeEntry[] {
  return Object.entries(files)
    .map(([path, content]) => {
      const bytes = bytesOf(content);
      return { path, size: bytes.length, blob: createHash('sha1').update(bytes).digest('hex') };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Scanners ask often, and a test may hold a file of 70 MB. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function changesOf(base: Files, head: Files): ChangedFile[] {
  const paths = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort();
  return paths.flatMap((path): ChangedFile[] => {
    if (!Object.hasOwn(base, path)) return [{ path, basePath: null, kind: 'added' }];
    if (!Object.hasOwn(head, path)) return [{ path, basePath: path, kind: 'deleted' }];
    return String(base[path]) === String(head[path]) ? [] : [{ path, basePath: path, kind: 'modified' }];
  });
}

/** What a scanner may touch, without what the policy says of it. */
export type SettledContext = Omit<ScanContext, 'settings'>;

/** A context whose ports refuse everything: what a test does not allow, the scanner must not do. */
export function scanContext(overrides: Partial<SettledContext> = {}): SettledContext {
  const noExec: Exec = async () => ({
    exitCode: null,
    stdout: Buffer.alloc(0),
    stderr: '',
    ended: 'not-found',
    signal: null,
  });
  // 403 and not an error: that would be retried.
  const noHttp: Http = async () => ({ status: 403, headers: {}, body: Buffer.alloc(0) });
  return {
    workspace: memoryWorkspace({}),
    options: someOptions({ offline: false }),
    exec: noExec,
    http: noHttp,
    log: recordingLog(),
    env: {},
    signal: new AbortController().signal,
    cacheDir: null,
    now: new Date('2026-11-24T00:00:00Z'),
    ...overrides,
  };
}

/** The same for one scanner, with its usual settings but those that are given. */
export function contextFor<S>(
  scanner: Scanner<S>,
  overrides: Partial<SettledContext> = {},
  settings: Partial<S> = {},
): ScanContext<S> {
  return { ...scanContext(overrides), settings: { ...scanner.settings.defaults, ...settings } };
}
