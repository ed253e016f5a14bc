import type { Side, WordPlace, Workspace } from '../../../model/workspace.js';
import { pathHint } from '../../../util/path-hint.js';
import { languageById, languageOf } from '../language/index.js';
import { sourceText } from '../source-text.js';
import type { Tally } from '../tally.js';
import type { CodeFile } from './code-file.js';
import { nearestFirst } from './nearest-first.js';
import type { EngineThread } from './thread.js';

/** Files of code that are imported, nearest first, are read up to here; more is told. */
const MOST_IMPORTED = 200;
/** Files that import what was changed, and what those import: so many of each, more is told. */
const MOST_IMPORTERS = 120;
export const MAX_FILE_BYTES = 1_000_000;
/** Imports of imports are loaded so far. */
const DEEPEST = 3;

/** One side's code, as it is looked through. */
export interface CodeScan {
  readonly workspace: Workspace;
  readonly side: Side;
  readonly tally: Tally;
  /** Paths at which findings count. */
  readonly at: readonly string[];
  /** Whether there is evidence that a file is test code, and findings there weigh next to nothing. */
  isTest(path: string): Promise<boolean>;
}

/** Loads what files import, and what that imports. */
export async function addImports(
  scan: CodeScan,
  thread: EngineThread,
  from: readonly string[],
  room = MOST_IMPORTED,
): Promise<void> {
  let [ring, left] = [from, room];
  for (let depth = 0; depth < DEEPEST && ring.length > 0 && left > 0; depth++) {
    const missing = await thread.missing(ring);
    ring = missing.slice(0, left);
    left -= ring.length;
    await addBeside(scan, thread, ring);
    if (missing.length > ring.length)
      tooMany(scan, missing.length - ring.length, 'imported', 'more than data is followed into');
  }
}

/**
 * Loads the files that import some, where the workspace can find them.
 * @param before texts of these on the other side of the change, where they are
 * @returns the paths of those that may have to do with what changed
 */
export async function addImporters(
  scan: CodeScan,
  thread: EngineThread,
  paths: readonly string[],
  before: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const { tally } = scan;
  const known = new Set(paths);
  const named = await mentioning(scan, paths);
  if (named === null) {
    const reason = 'who imports what was changed could not be found out';
    tally.general.push({ kind: 'budget', subject: 'flows across files', reason });
    return [];
  }
  const others = named.filter((path) => languageOf(path) !== null && !known.has(path));
  const mentioned = nearestFirst(await withoutTests(scan, others), paths);
  await addBeside(scan, thread, mentioned.slice(0, MOST_IMPORTERS));
  const callers = await withoutTests(scan, await thread.importers(paths, before));
  if (mentioned.length > MOST_IMPORTERS)
    tooMany(scan, mentioned.length - MOST_IMPORTERS, 'calling', 'they name what was changed: more than are read');
  await addImports(scan, thread, callers, MOST_IMPORTERS);
  return callers;
}

/** What tests give to the code under test, nobody outside can. Those that are called like tests are looked at for evidence of it. */
export async function withoutTests(scan: CodeScan, paths: readonly string[]): Promise<readonly string[]> {
  const kept: string[] = [];
  for (const path of paths) if (pathHint(path) !== 'test' || !(await scan.isTest(path))) kept.push(path);
  return kept;
}

/** Files that name some, as their languages name files; null where nobody can say. */
async function mentioning({ workspace, side }: CodeScan, paths: readonly string[]): Promise<readonly string[] | null> {
  const found = new Set<string>();
  for (const place of ['end-of-path', 'anywhere'] as const) {
    const ofPlace = paths.filter((path) => placeOfNames(path) === place);
    const words = [...new Set(ofPlace.map(importName))];
    const some = words.length === 0 ? [] : ((await workspace.mentions?.(side, words, place)) ?? null);
    if (some === null) return null;
    for (const path of some) found.add(path);
  }
  return [...found];
}

function placeOfNames(path: string): WordPlace {
  const language = languageOf(path);
  return language !== null && languageById(language).flow.modules.importsPaths ? 'end-of-path' : 'anywhere';
}

/** The word by which other files name one: its own name, or its folder's where the name says nothing. */
function importName(path: string): string {
  const parts = path.replace(/\.\w+$/, '').split('/');
  const last = parts.at(-1) ?? '';
  return /^(?:index|__init__|mod|main)$/.test(last) ? (parts.at(-2) ?? last) : last;
}

/** One entry for each reason, however often it comes about. */
function tooMany({ tally: { general } }: CodeScan, count: number, subject: string, reason: string): void {
  const at = general.findIndex((each) => each.subject === subject && each.reason === reason);
  const before = at === -1 ? 0 : (general[at]?.count ?? 0);
  general.splice(at === -1 ? general.length : at, 1, { kind: 'budget', subject, count: before + count, reason });
}

/** Loads files that are not looked at themselves; what of them could not be read is told in their number. */
async function addBeside(scan: CodeScan, thread: EngineThread, paths: readonly string[]): Promise<void> {
  const files = await codeFiles(scan, paths);
  const lost = new Set((await thread.add(files)).map(({ path }) => path));
  const count = paths.length - files.length + lost.size;
  if (count > 0) tooMany(scan, count, 'neighbouring', 'could not be read, and no data was followed into them');
}

async function codeFiles({ workspace, side }: CodeScan, paths: readonly string[]): Promise<CodeFile[]> {
  const files: CodeFile[] = [];
  for await (const result of workspace.read(side, paths, MAX_FILE_BYTES)) {
    const language = languageOf(result.path);
    if (result.status !== 'read' || language === null) continue;
    const source = sourceText(result.bytes);
    if (source.kind === 'text') files.push({ path: result.path, language, text: source.text });
  }
  return files;
}
