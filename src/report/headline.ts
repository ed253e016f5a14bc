import type { Outcome, RunResult } from '../model/run-result.js';
import { escapeText } from '../util/markdown.js';
import { incompleteScans, statusWords } from './checks.js';
import { amountWords, type Selection } from './selection.js';

const SIGNS = { pass: '✅', warn: '⚠️', fail: '❌', error: '🛑' } satisfies Record<Outcome, string>;
/** What a gate is called where a repository has one. */
const USUAL_KEY = 'default';
const MAX_KEY = 60;
const MAX_NAMED = 4;
const MAX_SHORTFALL = 160;

/** The verdict in one line of Markdown: a sign for the eye and the same in words. @param key of the gate */
export function headline(result: RunResult, selection: Selection, key: string): string {
  return `${SIGNS[result.verdict.outcome]} ${gateName(key)}: ${verdictWords(result, selection)}`;
}

/** `Security gate`, with the project's name where a repository has several gates. @param key as in the comment's marker */
export function gateName(key: string): string {
  return key === USUAL_KEY ? 'Security gate' : `Security gate of ${escapeText(key, MAX_KEY)}`;
}

function verdictWords(result: RunResult, selection: Selection): string {
  const { blocking, warnings } = amountWords(selection);
  switch (result.verdict.outcome) {
    case 'error':
      return [incompleteWords(result), ...blocking, ...warnings].join(', ');
    case 'fail':
      return [...(blocking.length > 0 ? blocking : ['the policy says no']), ...warnings].join(', ');
    case 'warn': {
      if (result.verdict.override !== undefined)
        return [`overridden by ${escapeText(`@${result.verdict.override.by}`, 60)}`, ...blocking, ...warnings].join(
          ', ',
        );
      const unseen = result.coverage.some(({ outcome }) => outcome === 'warn');
      return [...warnings, 'nothing blocks', ...(unseen ? ['not everything was looked at'] : [])].join(', ');
    }
    case 'pass':
      return [...(warnings.length > 0 ? warnings : ['nothing to fix'])].join(', ');
  }
}

/** Every scan is complete, and still something that had to be looked at was not. */
function shortfallWords({ verdict }: RunResult): string {
  const [first] = verdict.violations.filter(({ finding }) => finding === null);
  return first === undefined ? 'no verdict' : escapeText(first.message, MAX_SHORTFALL);
}

function incompleteWords(result: RunResult): string {
  const scans = incompleteScans(result);
  if (scans.length === 0) return shortfallWords(result);
  const names = [...new Set(scans.map((scan) => `${statusWords(scan.status)}: ${escapeText(scan.scanner, 40)}`))];
  const more = names.length > MAX_NAMED ? [`${names.length - MAX_NAMED} more`] : [];
  return [...names.slice(0, MAX_NAMED), ...more].join(', ');
}
