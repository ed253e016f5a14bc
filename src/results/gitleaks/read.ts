import { type UnknownObject, wordAt } from '../../util/json-value.js';
import type { ForeignResult, ForeignRun } from '../foreign-run.js';
import { readItems } from '../read/items.js';
import { placesAt } from '../read/place.js';
import { foreignResult } from '../read/result.js';
import { foreignRun } from '../read/run.js';
import type { RepositoryPlace } from '../report-format.js';

/** Whether an entry is one of version 8 (`RuleID`), or of those before it (`offender`). */
export function isLeak(entry: UnknownObject): boolean {
  return ('RuleID' in entry && 'Secret' in entry && 'File' in entry) || ('offender' in entry && 'rule' in entry);
}

/** Reads a report of gitleaks. The secret itself goes no further than to the search for its line. */
export function readGitleaks(document: readonly unknown[], place: RepositoryPlace): ForeignRun {
  return foreignRun({ tool: 'gitleaks', ...readItems(document, (leak) => readLeak(leak, place)) });
}

function readLeak(leak: UnknownObject, place: RepositoryPlace): ForeignResult {
  const rule = wordAt(leak.RuleID) ?? wordAt(leak.rule) ?? 'unnamed-rule';
  const title = wordAt(leak.Description) ?? rule;
  const commit = commitOf(leak.Commit ?? leak.commit);
  const region = { startLine: leak.StartLine ?? leak.lineNumber, endLine: leak.EndLine };
  const [at] = placesAt(leak.File ?? leak.file, region, place);
  return foreignResult({
    rule,
    title,
    message: title,
    severity: 'high',
    category: 'secret',
    cwe: ['CWE-798'],
    places: at === undefined ? [] : [commit === null ? at : { ...at, commit }],
    sought: commit === null ? null : secretOf(leak.Secret ?? leak.offender),
  });
}

function commitOf(value: unknown): string | null {
  const word = wordAt(value) ?? '';
  return /^[0-9a-f]{7,64}$/i.test(word) ? word.toLowerCase() : null;
}

/** null where the report was written without it. */
function secretOf(value: unknown): string | null {
  const word = wordAt(value);
  return word === null || /^(?:REDACTED|\*+)$/.test(word) || /\.\.\.$/.test(word) ? null : word;
}
