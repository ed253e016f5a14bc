import type { Observation } from '../model/observation.js';
import type { Workspace } from '../model/workspace.js';
import { stripControl } from '../util/control-characters.js';
import type { FilesOfResults } from './both-sides.js';
import type { ForeignResult, ForeignRun } from './foreign-run.js';
import type { ImportedScan } from './imported-scan.js';
import { wasBefore } from './known-before.js';
import { manifestWords, NOTHING_SEEN, nothingWords, type ScannedTree } from './looked-at.js';
import { observationOf } from './observation.js';
import { notesOf, shortfallsOf, type Told } from './told.js';
import { unreadEntries } from './unread-entries.js';

/** Words of a scan's reason; each is a sentence. */
const MAX_REASONS = 10;

interface ToolRuns {
  readonly id: string;
  readonly runs: readonly ForeignRun[];
  /** Commits that are what is judged, beside the one that was read. */
  readonly commits?: readonly string[];
}

/** All runs of one tool as one scan: what any of them could not do, the tool has not done. */
export function scanOf(
  { id, runs, commits = [] }: ToolRuns,
  workspace: Workspace,
  files: FilesOfResults,
  durationMs: number,
  tree: ScannedTree = NOTHING_SEEN,
): ImportedScan {
  const told: Told = { outside: 0, elsewhere: 0, suppressed: 0, byTool: 0, byLines: 0, unplaced: 0 };
  const [head, base]: [Observation[], Observation[]] = [[], []];
  for (const run of runs) {
    for (const result of run.results) {
      if (isElsewhere(result, workspace)) {
        told.elsewhere++;
        continue;
      }
      count(result, told);
      const observation = observationOf(result, run, files);
      if (result.state === 'gone') {
        if (workspace.changes !== null) base.push({ ...observation, imported: { before: true } });
        continue;
      }
      head.push({ ...observation, imported: { before: wasBefore(result, workspace, files, told) } });
    }
  }
  const failures = [...new Set([...runs.flatMap(({ failure }) => failure ?? []), ...nothingWords(runs, tree)])];
  const judged = workspace.headSha === null ? [] : [workspace.headSha, ...commits];
  const shortfalls = [...shortfallsOf(runs, told, judged), ...manifestWords(runs, tree)];
  const status = failures.length > 0 ? 'failed' : shortfalls.length > 0 ? 'partial' : 'complete';
  const reasons = [...failures, ...shortfalls].slice(0, MAX_REASONS);
  return {
    scanner: { id },
    outcome: {
      engine: engineOf(id, runs),
      status,
      reason: reasons.length === 0 ? null : reasons.join('; '),
      problems: [],
      head,
      base,
      stats: { files: runs.length, bytes: 0, packages: 0 },
      notes: notesOf(runs, told),
      coverage: unreadEntries(id, runs, workspace),
    },
    durationMs,
  };
}

/**
 * Whether it is of a part of the repository that this run does not read. Of several runs that share a repository the first
 * one tells what is of no file.
 */
function isElsewhere({ places: [place] }: ForeignResult, { covers, part }: Workspace): boolean {
  const path = place?.path ?? null;
  return path === null ? part !== null && part.index > 1 : !covers(path);
}

function count({ places, isSuppressed }: ForeignResult, told: Told): void {
  if (places[0]?.path === null) told.outside++;
  if (isSuppressed) told.suppressed++;
}

/** The tool with its version, where the report tells it. */
function engineOf(id: string, [first]: readonly ForeignRun[]): string {
  const version = first === undefined || first.version === 'unknown' ? '' : ` ${first.version}`;
  return stripControl(`${first?.tool ?? id}${version}`.trim().slice(0, 200));
}
