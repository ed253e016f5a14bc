import { posix } from 'node:path';
import type { Observation } from '../../../model/observation.js';
import type { ReadResult } from '../../../model/workspace.js';
import { groupBy } from '../../../util/group-by.js';
import { lineIndex } from '../../../util/line-index.js';
import { infrastructureElements } from '../elements/infrastructure.js';
import { placedElements } from '../elements/placed.js';
import { observe } from '../observe.js';
import type { SideReading } from '../side-reading.js';
import { sourceText } from '../source-text.js';
import { Budget, TooMuchWork } from './budget.js';
import type { Called, Format, FormatFile } from './format.js';
import { formatOf } from './index.js';
import { lookAt, type PlacedHit } from './look.js';
import type { Resource } from './resource.js';
import { withViews } from './view/index.js';

const MAX_FILE_BYTES = 1_000_000;

/** Files that mean something together: one file, or a module's folder. */
interface Unit {
  readonly format: Format;
  readonly files: readonly FormatFile[];
}

/**
 * Looks at the files of one side that are infrastructure. Files of a module's folder are read beside those that were
 * asked for: the change of a default shows in the file that uses it. What could not be read is told in the tally.
 * @param files those of them that are to be looked at, with their texts
 */
export async function scanInfrastructure(reading: SideReading, files: readonly FormatFile[]): Promise<Observation[]> {
  if (files.length === 0) return [];
  const found: Observation[] = [];
  const asked = new Set(files.map(({ path }) => path));
  for (const unit of await unitsOf(reading, files)) {
    reading.signal.throwIfAborted();
    const texts = new Map(unit.files.map(({ path, text }) => [path, text]));
    for (const [path, hits] of groupBy(await hitsOf(reading, unit, asked, texts), (hit) => hit.path)) {
      const text = texts.get(path) ?? '';
      const file = { path, text, lines: lineIndex(text), ...(await reading.classes.of(path)) };
      found.push(...hits.map((hit) => observe(file, hit)));
    }
  }
  return found;
}

async function hitsOf(
  reading: SideReading,
  { format, files }: Unit,
  asked: ReadonlySet<string>,
  texts: ReadonlyMap<string, string>,
): Promise<PlacedHit[]> {
  const { tally, infrastructureRules: rules } = reading;
  const budget = new Budget();
  try {
    const folder = (path: string) => filesBeside(reading, format, path, []);
    const { resources, gaps, called = [] } = await format.read(files, budget, folder);
    for (const { kind, path, subject, reason } of gaps) tally.gap(kind, path, subject, reason);
    // What neighbours open that nobody asked for was open before.
    const seen = infrastructureElements(withViews(resources, budget)).filter(({ at }) => asked.has(at.path));
    tally.elements.push(...placedElements(seen, (path) => texts.get(path)));
    const look = (of: readonly Resource[]) => lookAt(format.id, withViews(of, budget), rules, texts, budget);
    return [...look(resources), ...called.flatMap((each) => causedBy(each, look))];
  } catch (error) {
    if (!(error instanceof TooMuchWork)) throw error;
    for (const { path } of files) tally.gap('budget', path, format.title, 'takes more work than a file is worth');
    return [];
  }
}

/** What is found in a folder only with what a unit gives it. */
function causedBy({ given, alone }: Called, look: (of: readonly Resource[]) => PlacedHit[]): PlacedHit[] {
  const keyOf = ({ rule, symbol }: PlacedHit) => `${rule.id} ${symbol}`;
  const anyway = new Set(look(alone).map(keyOf));
  return look(given).filter((hit) => !anyway.has(keyOf(hit)));
}

async function unitsOf(reading: SideReading, files: readonly FormatFile[]): Promise<Unit[]> {
  const units: Unit[] = [];
  const folders = new Map<string, { format: Format; files: FormatFile[] }>();
  for (const file of files) {
    const format = formatOf(file.path, file.text);
    if (format === null) continue;
    if (format.beside === null) {
      units.push({ format, files: [file] });
      continue;
    }
    const key = `${format.id} ${posix.dirname(file.path)}`;
    const folder = folders.get(key) ?? { format, files: [] };
    folders.set(key, folder);
    folder.files.push(file);
  }
  for (const { format, files: own } of folders.values())
    units.push({ format, files: await withNeighbours(reading, format, own) });
  return units;
}

/** The files of a folder, with those that nobody asked for and that have a say in what these mean. */
async function withNeighbours(reading: SideReading, format: Format, own: readonly FormatFile[]): Promise<FormatFile[]> {
  return filesBeside(reading, format, posix.dirname(own[0]?.path ?? ''), own);
}

async function filesBeside(
  { workspace, side }: SideReading,
  format: Format,
  folder: string,
  own: readonly FormatFile[],
): Promise<FormatFile[]> {
  const known = new Set(own.map(({ path }) => path));
  const others = (await workspace.files(side))
    .map(({ path }) => path)
    .filter((path) => posix.dirname(path) === folder && !known.has(path) && format.beside?.(path) === true);
  const files = [...own];
  for await (const result of workspace.read(side, others, MAX_FILE_BYTES)) {
    const text = textOf(result);
    if (text !== null) files.push({ path: result.path, text });
  }
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function textOf(result: ReadResult): string | null {
  const source = result.status === 'read' ? sourceText(result.bytes) : null;
  return source?.kind === 'text' ? source.text : null;
}
