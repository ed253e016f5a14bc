import type { Observation } from '../../../model/observation.js';
import type { Side, Workspace } from '../../../model/workspace.js';
import { messageOf } from '../../../util/thrown.js';
import { LANGUAGES, languageOf } from '../language/index.js';
import type { Tally } from '../tally.js';
import { addImporters, addImports, type CodeScan, withoutTests } from './beside.js';
import type { CodeFile, Lost } from './code-file.js';
import type { LookingAt, SideList } from './session.js';
import { textsBefore } from './texts-before.js';
import type { EngineThread } from './thread.js';

/** Files that say where modules are, nearest to the root first. */
const MOST_SETTINGS = 300;
const MAX_SETTINGS_BYTES = 200_000;
/** Files that programs read their settings from. */
const MOST_TABLES = 100;
/** Files of a whole tree that are looked at together. */
const BATCH = 250;

/** What there is of one side for the engine; settings that could not be read are told: without them imports lead nowhere. */
export async function sideList(
  workspace: Workspace,
  side: Side,
  own: Pick<SideList, 'models' | 'semgrep'>,
  tally: Pick<Tally, 'general'>,
): Promise<SideList> {
  const names = new Set(LANGUAGES.flatMap(({ flow }) => flow.modules.settings));
  const endings = [...new Set(LANGUAGES.flatMap(({ flow }) => flow.modules.tables))];
  const all = (await workspace.files(side)).map(({ path }) => path);
  const isSettings = (path: string) => names.has(path.slice(path.lastIndexOf('/') + 1));
  const depth = (path: string) => path.split('/').length;
  const isTable = (path: string) =>
    !isSettings(path) && endings.some((each) => path.endsWith(each)) && !isTranslation(path);
  const nearFirst = (paths: readonly string[]) => [...paths].sort((a, b) => depth(a) - depth(b));
  const wanted = nearFirst(all.filter(isSettings));
  const settings = new Map<string, string>();
  const tables = nearFirst(all.filter(isTable)).slice(0, MOST_TABLES);
  let read = 0;
  for await (const result of workspace.read(side, [...wanted.slice(0, MOST_SETTINGS), ...tables], MAX_SETTINGS_BYTES)) {
    if (result.status !== 'read') continue;
    settings.set(result.path, result.bytes.toString('utf8'));
    if (isSettings(result.path)) read++;
  }
  const count = wanted.length - read;
  if (count > 0)
    tally.general.push({
      kind: 'budget',
      subject: 'settings',
      count,
      reason: 'they say where modules are, and could not be read',
    });
  return {
    paths: all.filter((path) => languageOf(path) !== null || settings.has(path) || isSettings(path)),
    settings,
    ...own,
  };
}

/** Texts for people, in the language that the name ends with. */
function isTranslation(path: string): boolean {
  return /_[a-z]{2,3}(?:_[A-Z]{2})?\.\w+$|\/(?:i18n|l10n|lang|locales?)\//.test(path);
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
      const { paths, tests } = await apart(scan, batch);
      const ofTests = await look(scan, thread, tests, { before: new Map(), alone: true });
      await addImports(scan, thread, paths);
      const before = await textsBefore(scan, paths);
      const callers = await addImporters(scan, thread, paths, before);
      return [...(await look(scan, thread, [...paths, ...callers], { before, alone: false })), ...ofTests];
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
      const { paths, tests } = await apart(scan, next);
      const ofTests = await look(scan, thread, tests, { before: new Map(), alone: true });
      await addImports(scan, thread, paths);
      return [...(await look(scan, thread, paths, { before: new Map(), alone: false })), ...ofTests];
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

/** Tests among some files: their findings weigh next to nothing, and what they call is no test. */
async function apart(
  scan: CodeScan,
  files: readonly CodeFile[],
): Promise<{ readonly paths: readonly string[]; readonly tests: readonly string[] }> {
  const all = files.map(({ path }) => path);
  const paths = await withoutTests(scan, all);
  const product = new Set(paths);
  return { paths, tests: all.filter((path) => !product.has(path)) };
}

async function look(
  scan: CodeScan,
  thread: EngineThread,
  through: readonly string[],
  how: Omit<LookingAt, 'at'>,
): Promise<readonly Observation[]> {
  if (through.length === 0) return [];
  const { found, lost, elements, parts } = await thread.look(through, { at: scan.at, ...how });
  scan.tally.elements.push(...elements);
  for (const { path, lines } of parts) scan.tally.beside.set(path, lines);
  tell(scan, lost);
  return found;
}

function tell({ tally, at }: CodeScan, lost: readonly Lost[]): void {
  const counts = new Set(at);
  // What no encoding gives is what the grammar does not understand: it is told once.
  const garbled = new Set(tally.gaps.filter(({ kind }) => kind === 'encoding').map(({ path }) => path));
  for (const { path, kind, reason } of lost) {
    tally.partly.add(path);
    if (counts.has(path) && !(kind === 'syntax' && garbled.has(path)))
      tally.gap(kind, path, languageOf(path) ?? 'code', reason);
  }
}
