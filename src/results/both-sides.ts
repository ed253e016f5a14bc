import type { Workspace } from '../model/workspace.js';
import { changedLines } from '../util/changed-lines.js';
import { lineIndex } from '../util/line-index.js';
import { type NamedWords, namedWords } from './named-words.js';

/** Larger files are compared by no line: all of them is changed. */
const MAX_BYTES = 8 * 1024 * 1024;
/** Files beyond these together are not compared either: reports name as many as they like. */
const MAX_ALL_BYTES = 128 * 1024 * 1024;
/** A shorter text is everywhere. */
const MIN_TEXT = 8;
/** Characters that are looked through for texts, of all results together. */
const MAX_SEARCHED = 500_000_000;

/** What the files that results name look like on both sides. */
export interface FilesOfResults {
  /** Text of a line of the head; null where the file is not there to be read. */
  lineText(path: string, line: number): string | null;
  /** Line of the head that holds a text; null where there is none, or the text is so short that it is everywhere. */
  lineOf(path: string, text: string): number | null;
  /**
   * Whether the change touches a region.
   * @returns null where nothing tells: the file is not in the repository
   */
  touches(path: string, region: { readonly start: number; readonly end: number } | null): boolean | null;
  /**
   * Whether the change touches the lines by which a file names a package in a version.
   * @returns null where the file is not there, or does not name it in plain text
   */
  touchesPackage(path: string, name: string, version: string | null): boolean | null;
}

/** Reads what results name, each file once. Without a base nothing is touched and nothing was there. */
export async function filesOfResults(workspace: Workspace, paths: readonly string[]): Promise<FilesOfResults> {
  const wanted = new Set(paths);
  const present = (await workspace.files('head')).flatMap(({ path }) => (wanted.has(path) ? [path] : []));
  const head = await textsOf(workspace, 'head', present);
  const indexes = new Map([...head].map(([path, text]) => [path, lineIndex(text)]));
  const changes = new Map(
    (workspace.changes ?? []).flatMap((change) => (wanted.has(change.path) ? [[change.path, change] as const] : [])),
  );
  const before = [...changes.values()].flatMap(({ basePath }) => basePath ?? []);
  const base = await textsOf(workspace, 'base', before);
  const touched = new Map<string, ReadonlySet<number> | null>();
  const there = new Set(present);
  const words = new Map<string, NamedWords>();
  let searched = 0;

  /** Changed lines of a file; null: all of them. */
  function linesOf(path: string): ReadonlySet<number> | null {
    const known = touched.get(path);
    if (known !== undefined) return known;
    const basePath = changes.get(path)?.basePath ?? null;
    const [now, then] = [head.get(path), basePath === null ? undefined : base.get(basePath)];
    const lines = now === undefined || then === undefined ? null : changedLines(then, now);
    touched.set(path, lines);
    return lines;
  }

  return {
    lineText: (path, line) => indexes.get(path)?.lineText(line) ?? null,
    lineOf(path, text) {
      const content = head.get(path) ?? '';
      searched += content.length;
      const at = text.trim().length < MIN_TEXT || searched > MAX_SEARCHED ? -1 : content.indexOf(text);
      return at === -1 ? null : (indexes.get(path)?.position(at).line ?? null);
    },
    touchesPackage(path, name, version) {
      if (!there.has(path)) return null;
      const change = changes.get(path);
      if (change === undefined) return false;
      if (change.basePath === null) return true;
      const known = words.get(path) ?? namedWords(head.get(path) ?? '', linesOf(path));
      words.set(path, known);
      return known.touches(name, version);
    },
    touches(path, region) {
      if (!there.has(path)) return null;
      const change = changes.get(path);
      if (change === undefined) return false;
      if (change.basePath === null) return true;
      if (region === null) return false;
      const lines = linesOf(path);
      return lines === null || anyWithin(lines, region);
    },
  };
}

function anyWithin(
  lines: ReadonlySet<number>,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  if (end - start < lines.size) {
    for (let line = start; line <= end; line++) if (lines.has(line)) return true;
    return false;
  }
  for (const line of lines) if (line >= start && line <= end) return true;
  return false;
}

async function textsOf(
  workspace: Workspace,
  side: 'base' | 'head',
  paths: readonly string[],
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  let bytes = 0;
  if (paths.length === 0) return texts;
  for await (const file of workspace.read(side, [...new Set(paths)].sort(), MAX_BYTES)) {
    if (file.status !== 'read' || bytes + file.bytes.length > MAX_ALL_BYTES) continue;
    bytes += file.bytes.length;
    texts.set(file.path, file.bytes.toString('utf8'));
  }
  return texts;
}
