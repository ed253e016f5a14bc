import type { Observation } from '../../../model/observation.js';
import type { Problem } from '../../../model/scan.js';
import type { Side, Workspace } from '../../../model/workspace.js';
import { groupBy } from '../../../util/group-by.js';
import { hashParts } from '../../../util/hash.js';
import { inlineIgnoreAt } from '../../../util/inline-ignore.js';
import { type LineIndex, lineIndex } from '../../../util/line-index.js';
import type { ToolFolder } from '../../tool/folder.js';
import type { Tally } from '../tally.js';
import type { Linted, Linter, LintReport } from './linter.js';

/** The file of the repository that a copy is. */
export interface Copy {
  readonly side: Side;
  readonly path: string;
}

/** Whose report it is, and how it names files. */
interface Reporter {
  readonly linter: Linter;
  readonly version: string;
  readonly folder: ToolFolder<Copy>;
  /** The copy's path below the folder of copies. */
  places(reported: string): string;
}

const LARGEST_FILE = 4 * 1024 * 1024;

/** Entries of a report, each at its place; files that the linter could not read go to the ledger. */
export async function placedObservations(
  report: LintReport,
  { linter, version, folder, places }: Reporter,
  workspace: Workspace,
  tallies: Readonly<Record<Side, Tally>>,
): Promise<{ head: Observation[]; base: Observation[]; problems: Problem[] }> {
  const ours = new Set([linter.planted.path, ...(linter.scaffold ?? []).map(({ path }) => path)]);
  for (const reported of new Set(report.unread.map(places))) {
    const copy = folder.copies.get(reported);
    if (copy !== undefined)
      tallies[copy.side].gap(
        'syntax',
        copy.path,
        linter.name,
        `${linter.name} cannot read it, and looked at none of it`,
      );
  }
  const missed = folder.copies.size + 1 - (report.looked ?? Number.POSITIVE_INFINITY);
  if (missed > 0) {
    const reason = `${linter.name} passed over ${missed} of ${folder.copies.size} files, such as those of other platforms`;
    tallies.head.general.push({ kind: 'scanner', subject: linter.name, reason });
  }
  let lost = report.broken;
  const found: Record<Side, Observation[]> = { head: [], base: [] };
  const byCopy = groupBy(
    report.entries.filter(({ path }) => !ours.has(places(path))),
    ({ path }) => places(path),
  );
  const byFile: Record<Side, Map<string, readonly Linted[]>> = { head: new Map(), base: new Map() };
  for (const [reported, entries] of byCopy) {
    const copy = folder.copies.get(reported);
    if (copy === undefined) lost += entries.length;
    else byFile[copy.side].set(copy.path, entries);
  }
  for (const side of ['head', 'base'] as const) {
    for await (const read of workspace.read(side, [...byFile[side].keys()], LARGEST_FILE)) {
      if (read.status !== 'read') continue;
      const lines = lineIndex(read.bytes.toString('utf8'));
      for (const entry of byFile[side].get(read.path) ?? [])
        found[side].push(observationOf(entry, read.path, lines, { linter, version }));
    }
  }
  const message = `${lost} ${lost === 1 ? 'entry' : 'entries'} of the report of ${linter.name} name no place in the files that it was given`;
  return { ...found, problems: lost === 0 ? [] : [{ message }] };
}

/** What a linter says of a line. Its identity is the rule, the path and the text of the line: it stays when lines move. */
function observationOf(
  { rule: own, line, column, endLine, endColumn, severity, confidence, message, cwe }: Linted,
  path: string,
  lines: LineIndex,
  { linter, version }: Pick<Reporter, 'linter' | 'version'>,
): Observation {
  const rule = `${linter.name}.${own}`;
  const text = hashParts([lines.lineText(line).replace(/\s+/g, '')]);
  const ignore = inlineIgnoreAt(lines.lineText, line, rule);
  const title = message.replace(/\s+/g, ' ').trim();
  return {
    category: linter.category,
    rule,
    severity,
    confidence,
    title: title.length <= MOST_OF_TITLE ? title : `${title.slice(0, MOST_OF_TITLE)}…`,
    message: `${linter.name} reports ${own}: ${title}`,
    location: {
      path,
      startLine: line,
      ...(column !== null && { startColumn: column }),
      ...(endLine !== null && { endLine }),
      ...(endColumn !== null && { endLine: endLine ?? line, endColumn }),
    },
    aliases: [],
    cwe,
    references: [],
    sources: [{ tool: linter.name, version, rule: own }],
    identity: ['static', rule, path, text],
    lineage: ['static', rule, text],
    ...(ignore !== undefined && { inlineIgnore: ignore }),
  };
}

const MOST_OF_TITLE = 200;
