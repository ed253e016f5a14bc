import type { Observation } from '../../../model/observation.js';
import type { Side, Workspace } from '../../../model/workspace.js';
import { messageOf } from '../../../util/thrown.js';
import { LANGUAGES, languageOf } from '../language/index.js';
import type { OwnModels } from '../models/own-models.js';
import { sourceText } from '../source-text.js';
import type { Tally } from '../tally.js';
import type { CodeFile, Lost } from './code-file.js';
import type { SideList } from './session.js';
import type { EngineThread } from './thread.js';

/** Files of code that are imported, or that import what was changed, are read up to here; more is told. */
const MOST_BESIDE = 400;
const MAX_FILE_BYTES = 1_000_000;
const FLOWS = { kind: 'budget', subject: 'flows across files' } as const;
/** Files that say where modules are, nearest to the root first. */
const MOST_SETTINGS = 300;
const MAX_SETTINGS_BYTES = 200_000;
/** Imports of imports are loaded so far. */
const DEEPEST = 3;
/** Files of a whole tree that are looked at together. */
const BATCH = 250;

/** What there is of one side for the engine; settings that could not be read are told: without them imports lead nowhere. */
export async function sideList(
  workspace: Workspace,
  side: Side,
  models: OwnModels,
  tally: Pick<Tally, 'general'>,
): Promise<SideList> {
  const names = new Set(LANGUAGES.flatMap(({ flow }) => flow.modules.settings));
  const all = (await workspace.files(side)).map(({ path }) => path);
  const isSettings = (path: string) => names.has(path.slice(path.lastIndexOf('/') + 1));
  const depth = (path: string) => path.split('/').length;
  const wanted = all.filter(isSettings).sort((a, b) => depth(a) - depth(b));
  const settings = new Map<string, string>();
  for await (const result of workspace.read(side, wanted.slice(0, MOST_SETTINGS), MAX_SETTINGS_BYTES)) {
    if (result.status === 'read') settings.set(result.path, result.bytes.toString('utf8'));
  }
  const count = wanted.length - settings.size;
  if (count > 0) tally.general.push({ ...FLOWS, count, reason: 'files that say where modules are could not be read' });
  return { paths: all.filter((path) => languageOf(path) !== null || isSettings(path)), settings, models };
}

/** One side's code, as it is looked through. */
export interface CodeScan {
  readonly workspace: Workspace;
  readonly side: Side;
  readonly tally: Tally;
  /** Paths at which findings count. */
  readonly at: readonly string[];
}

/**
 * Looks through the changed files of a side, with what they import and who imports them. Of a large change some files are
 * looked at together; what the others of it are asked for is loaded like any file beside them.
 */
export async function scanChange(
  scan: CodeScan,
  thread: EngineThread,
  files: readonly CodeFile[],
): Promise<readonly Observation[]> {
  const found: Observation[] = [];
  for (let start = 0; start < files.length; start += BATCH) {
    const batch = files.slice(start, start + BATCH);
    const some = await guarded(scan, batch, async () => {
      tell(scan, await thread.add(batch));
      const paths = batch.map(({ path }) => path);
      const room = await addImports(scan, thread, paths, MOST_BESIDE);
      const callers = await addImporters(scan, thread, paths, room);
      return look(scan, thread, [...paths, ...callers], scan.at);
    });
    found.push(...some);
  }
  return once(found);
}

/** Looks through many files, some at a time, in as many threads as there are. */
export async function scanTree(
  scan: CodeScan,
  threads: readonly EngineThread[],
  files: AsyncIterable<CodeFile>,
): Promise<readonly Observation[]> {
  const found: Observation[] = [];
  const busy: Promise<void>[] = threads.map(() => Promise.resolve());
  let batch: CodeFile[] = [];
  let turn = 0;
  async function send(): Promise<void> {
    const [next, at] = [batch, turn++ % threads.length];
    batch = [];
    const thread = threads[at];
    await busy[at];
    if (thread === undefined) return;
    busy[at] = guarded(scan, next, async () => {
      tell(scan, await thread.add(next));
      const paths = next.map(({ path }) => path);
      await addImports(scan, thread, paths, MOST_BESIDE);
      return look(scan, thread, paths, scan.at);
    }).then((some) => void found.push(...some));
  }
  for await (const file of files) {
    batch.push(file);
    if (batch.length >= BATCH) await send();
  }
  if (batch.length > 0) await send();
  await Promise.all(busy);
  return once(found);
}

/** Several batches may meet one place: the first says it. */
function once(found: readonly Observation[]): readonly Observation[] {
  const byPlace = new Map<string, Observation>();
  for (const each of found) {
    const { path, startLine, startColumn } = each.location ?? { path: '', startLine: 0, startColumn: 0 };
    const place = `${each.rule}:${path}:${startLine}:${startColumn}`;
    if (!byPlace.has(place)) byPlace.set(place, each);
  }
  return [...byPlace.values()];
}

/** A thread that ended, or an engine that failed: its files were not looked at. */
async function guarded(
  scan: CodeScan,
  files: readonly CodeFile[],
  work: () => Promise<readonly Observation[]>,
): Promise<readonly Observation[]> {
  try {
    return await work();
  } catch (error) {
    const reason = `could not be looked at: ${messageOf(error).slice(0, 200)}`;
    tell(
      scan,
      files.map(({ path }) => ({ path, kind: 'syntax', reason })),
    );
    return [];
  }
}

async function look(
  scan: CodeScan,
  thread: EngineThread,
  through: readonly string[],
  at: readonly string[],
): Promise<readonly Observation[]> {
  const { found, lost } = await thread.look(through, at);
  tell(scan, lost);
  return found;
}

function tell({ tally, at }: CodeScan, lost: readonly Lost[]): void {
  const counts = new Set(at);
  for (const { path, kind, reason } of lost) {
    if (counts.has(path)) tally.gap(kind, path, languageOf(path) ?? 'code', reason);
  }
}

/** Loads what files import, and what that imports. @returns how many more files may be read */
async function addImports(
  scan: CodeScan,
  thread: EngineThread,
  from: readonly string[],
  room: number,
): Promise<number> {
  let [ring, left] = [from, room];
  for (let depth = 0; depth < DEEPEST && ring.length > 0 && left > 0; depth++) {
    const missing = await thread.missing(ring);
    ring = missing.slice(0, left);
    left -= ring.length;
    await addBeside(scan, thread, ring);
    if (missing.length > ring.length) tooMany(scan, missing.length - ring.length, 'imported');
  }
  return left;
}

/** Loads the files that import some, where the workspace can find them. @returns their paths */
async function addImporters(
  scan: CodeScan,
  thread: EngineThread,
  paths: readonly string[],
  room: number,
): Promise<readonly string[]> {
  const { workspace, side, tally } = scan;
  if (room <= 0) return [];
  const words = [...new Set(paths.map(importName))];
  const known = new Set(paths);
  const named = (await workspace.mentions?.(side, words)) ?? null;
  if (named === null) {
    tally.general.push({ ...FLOWS, reason: `who imports what was changed could not be found out` });
    return [];
  }
  const mentioned = named.filter((path) => languageOf(path) !== null && !known.has(path));
  await addBeside(scan, thread, mentioned.slice(0, room));
  const callers = (await thread.importers(paths)).filter((path) => !known.has(path));
  if (mentioned.length > room) tooMany(scan, mentioned.length - room, 'that name what was changed');
  await addImports(scan, thread, callers, Math.max(0, room - mentioned.length));
  return callers;
}

/** The word by which other files name one: its own name, or its folder's where the name says nothing. */
function importName(path: string): string {
  const parts = path.replace(/\.\w+$/, '').split('/');
  const last = parts.at(-1) ?? '';
  return /^(?:index|__init__|mod|main)$/.test(last) ? (parts.at(-2) ?? last) : last;
}

function tooMany({ tally }: CodeScan, count: number, which: string): void {
  tally.general.push({ ...FLOWS, count, reason: `files ${which} were not read` });
}

/** Loads files that are not looked at themselves; what of them could not be read is told in their number. */
async function addBeside(scan: CodeScan, thread: EngineThread, paths: readonly string[]): Promise<void> {
  const files = await codeFiles(scan, paths);
  const lost = new Set((await thread.add(files)).map(({ path }) => path));
  const count = paths.length - files.length + lost.size;
  if (count > 0)
    scan.tally.general.push({ ...FLOWS, count, reason: 'files beside what was changed could not be read' });
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
