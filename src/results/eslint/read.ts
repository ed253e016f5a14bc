import type { Severity } from '../../model/severity.js';
import { itemsAt, objectAt, type UnknownObject, wordAt } from '../../util/json-value.js';
import type { ForeignResult, ForeignRun, UnreadFile } from '../foreign-run.js';
import { joinItems, type ReadItems, readItems, wholeBudget } from '../read/items.js';
import { pathAt, placesAt } from '../read/place.js';
import { foreignResult } from '../read/result.js';
import { foreignRun } from '../read/run.js';
import type { RepositoryPlace } from '../report-format.js';
import { WEAKNESSES } from './weaknesses.js';

/** Rules that are about security: plug-ins for it, and those of ESLint itself that keep text from being run. */
const SECURITY =
  /^(?:(?:@microsoft\/sdl|@?[\w-]*security[\w-]*|no-unsanitized|no-secrets|xss|scanjs-rules|no-wildcard-postmessage)\/|no-(?:eval|implied-eval|new-func|script-url)$|@typescript-eslint\/no-implied-eval$|react\/no-danger|react\/jsx-no-(?:target-blank|script-url)$|sonarjs\/.*(?:secret|password|credential|injection|sql|crypt|hash|cipher|eval))/;

/** Reads a report of ESLint: one entry for each file with its `messages`. */
export function readEslint(files: readonly unknown[], place: RepositoryPlace): ForeignRun {
  const unread: UnreadFile[] = [];
  const lists: ReadItems[] = [];
  const budget = wholeBudget();
  let broken = 0;
  for (const entry of files) {
    const file = objectAt(entry);
    if (!Array.isArray(file.messages)) broken++;
    const path = pathAt(file.filePath, place);
    if (path !== null && itemsAt(file.messages).some((message) => isFatal(objectAt(message))))
      unread.push({ path, kind: 'syntax' });
    for (const [list, isSuppressed] of [
      [file.messages, false],
      [file.suppressedMessages, true],
    ] as const) {
      lists.push(readItems(itemsAt(list), (message) => readMessage(message, file, isSuppressed, place), budget));
    }
  }
  const all = joinItems(lists);
  return foreignRun({
    tool: 'ESLint',
    unread,
    lookedAtNothing: files.length === 0 ? /\.[cm]?[jt]sx?$/ : null,
    ...all,
    unreadable: all.unreadable + broken,
  });
}

/** Of a file that could not be parsed nothing was judged; the message is no finding. */
function isFatal({ fatal }: UnknownObject): boolean {
  return fatal === true;
}

function readMessage(
  message: UnknownObject,
  { filePath }: UnknownObject,
  isSuppressed: boolean,
  place: RepositoryPlace,
): ForeignResult | null {
  const rule = wordAt(message.ruleId);
  if (isFatal(message) || rule === null) return null;
  const { line: startLine, column: startColumn, endLine, endColumn } = message;
  const isSecurity = SECURITY.test(rule.slice(0, 200));
  const text = wordAt(message.message) ?? rule;
  return foreignResult({
    rule,
    title: text,
    message: text,
    severity: severityOf(isSecurity, message.severity),
    confidence: isSecurity ? 'medium' : 'low',
    cwe: WEAKNESSES.get(rule) ?? [],
    places: placesAt(filePath, { startLine, startColumn, endLine, endColumn }, place),
    isSuppressed,
  });
}

function severityOf(isSecurity: boolean, level: unknown): Severity {
  if (isSecurity) return level === 1 ? 'medium' : 'high';
  return level === 1 ? 'info' : 'low';
}
