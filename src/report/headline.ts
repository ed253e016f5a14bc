import type { Outcome, RunResult } from '../model/run-result.js';
import { escapeText } from '../util/markdown.js';
import { incompleteScans, statusWords } from './checks.js';
import type { Selection } from './selection.js';
import { count } from './words.js';

const SIGNS = { pass: '✅', warn: '⚠️', fail: '❌', error: '🛑' } satisfies Record<Outcome, string>;
const MAX_NAMED = 4;
const MAX_SHORTFALL = 160;

/** The verdict in one line of Markdown: a sign for the eye and the same in words. */
export function headline(result: RunResult, selection: Selection): string {
  return `${SIGNS[result.verdict.outcome]} Security gate: ${verdictWords(result, selection)}`;
}

function verdictWords(result: RunResult, selection: Selection): string {
  const blocking = selection.blocking.length > 0 ? [`${selection.blocking.length} blocking`] : [];
  const warnings = selection.warnings.length > 0 ? [count(selection.warnings.length, 'warning')] : [];
  switch (result.verdict.outcome) {
    case 'error':
      return [incompleteWords(result), ...blocking, ...warnings].join(', ');
    case 'fail':
      return [...(blocking.length > 0 ? blocking : ['the policy says no']), ...warnings].join(', ');
    case 'warn': {
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
