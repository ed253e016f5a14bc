import type { MergeGroupEvent } from '../../forge/event.js';
import type { RunResult } from '../../model/run-result.js';
import { isJudged } from '../../policy/decide.js';
import { type Git, nameIn, nulRecords } from '../../workspace/git.js';

const MAX_NAMED = 5;

/**
 * Says which new findings of a merge group lie in files that only the entries before it change: they block as well, but
 * the author of this entry need not look for them.
 */
export async function withQueueShare(result: RunResult, event: MergeGroupEvent, git: Git): Promise<RunResult> {
  if (result.subject.base === event.baseSha) return result;
  const output = await git.ask(['diff', '--name-only', '-z', '--no-ext-diff', event.baseSha, event.headSha, '--']);
  if (output === null) return result;
  const own = new Set(nulRecords(output, 'diff').map(nameIn));
  const places = result.findings.filter(isJudged).flatMap(({ location }) => location?.path ?? []);
  const others = places.filter((path) => !own.has(path));
  if (others.length === 0) return result;
  const names = [...new Set(others)];
  const more = names.length > MAX_NAMED ? `, and ${names.length - MAX_NAMED} more` : '';
  const share = `${others.length} of ${places.length} new findings are of entries before this one`;
  const message = `${share}: ${names.slice(0, MAX_NAMED).join(', ')}${more}`;
  return { ...result, notices: [...result.notices, { kind: 'queue', message }] };
}
