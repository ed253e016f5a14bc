import { isObject, itemsAt, objectAt, type UnknownObject, wordAt } from '../../util/json-value.js';
import type { ForeignResult, ForeignRun, RepositoryPlace } from '../foreign-run.js';
import { baseAddresses } from './address.js';
import { type RunContext, readResult } from './result.js';
import { ruleBook } from './rule.js';

/** One run (§ 3.14): whose it is, whether it came to its end, and what it found. */
export function readRun(given: unknown, place: RepositoryPlace): ForeignRun {
  const run = objectAt(given);
  const { driver } = objectAt(run.tool);
  const { name, semanticVersion, version } = objectAt(driver);
  const context: RunContext = {
    rules: ruleBook(run.tool),
    addresses: baseAddresses(run.originalUriBaseIds, place),
    artifacts: itemsAt(run.artifacts),
  };
  return {
    tool: wordAt(name) ?? '',
    version: wordAt(semanticVersion) ?? wordAt(version) ?? 'unknown',
    failure: failureOf(run),
    revision: revisionOf(run),
    countsPoints: run.columnKind === 'unicodeCodePoints',
    ...readResults(itemsAt(run.results), context),
  };
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

function readResults(given: readonly unknown[], context: RunContext) {
  const results: ForeignResult[] = [];
  let [leftOut, unreadable] = [0, 0];
  for (const one of given) {
    if (!isObject(one)) unreadable++;
    else if (one.kind !== undefined && one.kind !== 'fail') leftOut++;
    else results.push(readResult(one, context));
  }
  return { results, leftOut, unreadable };
}
