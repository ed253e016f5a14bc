import { itemsAt, objectAt, type UnknownObject, wordAt } from '../../util/json-value.js';
import type { ForeignRun } from '../foreign-run.js';
import { readItems } from '../read/items.js';
import { foreignRun } from '../read/run.js';
import { many } from '../read/tally.js';
import type { RepositoryPlace } from '../report-format.js';
import { baseAddresses } from './address.js';
import { factReader } from './facts.js';
import { levelOverrides } from './override.js';
import { type RunContext, readResult } from './result.js';
import { ruleBook } from './rule.js';

/** One run (§ 3.14): whose it is, whether it came to its end, and what it found. */
export function readRun(given: unknown, place: RepositoryPlace): ForeignRun {
  const run = objectAt(given);
  const { driver } = objectAt(run.tool);
  const { name, semanticVersion, version } = objectAt(driver);
  const tool = wordAt(name) ?? '';
  const context: RunContext = {
    tool,
    rules: ruleBook(run.tool),
    facts: factReader(),
    overrides: levelOverrides(run.invocations),
    addresses: baseAddresses(run.originalUriBaseIds, place),
    artifacts: itemsAt(run.artifacts),
  };
  return foreignRun({
    tool,
    version: wordAt(semanticVersion) ?? wordAt(version) ?? 'unknown',
    failure: failureOf(run),
    shortfalls: shortfallsOf(run),
    revision: revisionOf(run),
    countsPoints: run.columnKind === 'unicodeCodePoints',
    ...readItems(itemsAt(run.results), (result) => (isFinding(result) ? readResult(result, context) : null)),
  });
}

/** A run whose results are absent or null did not scan (§ 3.14.23): that is no clean run, which has an empty list. */
function failureOf({ results, invocations, externalPropertyFileReferences }: UnknownObject): string | null {
  if (itemsAt(invocations).some((one) => objectAt(one).executionSuccessful === false))
    return 'the tool says that its run was not successful';
  if (Array.isArray(results)) return null;
  const { results: elsewhere } = objectAt(externalPropertyFileReferences);
  return itemsAt(elsewhere).length > 0
    ? 'its results are in another file, which is not read'
    : 'the report has no results: the tool did not scan';
}

function revisionOf({ versionControlProvenance }: UnknownObject): string | null {
  const revisions = new Set(itemsAt(versionControlProvenance).map((one) => wordAt(objectAt(one).revisionId)));
  const [only = null] = revisions;
  return revisions.size === 1 && only !== null && /^[0-9a-f]{40,64}$/i.test(only) ? only.toLowerCase() : null;
}

/** A notification of level error: what was found may be wrong or not all (§ 3.58.6). */
function shortfallsOf({ invocations }: UnknownObject): string[] {
  const errors = itemsAt(invocations)
    .map(objectAt)
    .flatMap((one) => [one.toolExecutionNotifications, one.toolConfigurationNotifications].flatMap(itemsAt))
    .filter((notification) => objectAt(notification).level === 'error').length;
  return errors === 0 ? [] : [`the tool tells of ${many(errors, 'error')} while it ran`];
}

/** Kinds that say that nothing is wrong (§ 3.27.9). What nobody knows, and what the tool leaves to people, is a finding. */
const NO_FINDINGS: ReadonlySet<unknown> = new Set(['pass', 'notApplicable', 'informational']);

function isFinding({ kind }: UnknownObject): boolean {
  return !NO_FINDINGS.has(kind);
}
