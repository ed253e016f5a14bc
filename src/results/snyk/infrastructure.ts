import { itemsAt, objectAt, type UnknownObject, wordAt } from '../../util/json-value.js';
import type { ForeignResult } from '../foreign-run.js';
import { wordsAt } from '../read/ids.js';
import { placeOf } from '../read/place.js';
import { foreignResult } from '../read/result.js';
import { severityAt } from '../read/severity.js';

/** An entry of `infrastructureAsCodeIssues`. */
export function readIssue(issue: UnknownObject, path: string | null): ForeignResult {
  const rule = wordAt(issue.publicId) ?? wordAt(issue.id) ?? 'unnamed-rule';
  const title = wordAt(issue.title) ?? rule;
  const { issue: what, impact, resolve } = objectAt(issue.iacDescription);
  const words = [what, impact, resolve].flatMap((part) => wordAt(part) ?? []);
  const within = wordsAt(itemsAt(issue.path));
  return foreignResult({
    rule,
    title,
    message: words.join('\n\n') || title,
    severity: severityAt(issue.severity),
    category: 'infrastructure',
    help: wordAt(issue.documentation),
    places: path === null ? [] : [placeOf(path, { startLine: issue.lineNumber })],
    identity: within.length === 0 ? null : within,
    isSuppressed: issue.isIgnored === true,
  });
}
