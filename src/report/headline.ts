import type { Outcome, RunResult } from '../model/run-result.js';
import { escapeText } from '../util/markdown.js';
import { incompleteScans, statusWords } from './checks.js';
import type { Selection } from './selection.js';
import { count } from './words.js';

const SIGNS = { pass: '✅', warn: '⚠️', fail: '❌', error: '🛑' } satisfies Record<Outcome, string>;
const MAX_NAMED = 4;

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
    case 'warn':
      return [...warnings, 'nothing blocks'].join(', ');
    case 'pass':
      return [...(warnings.length > 0 ? warnings : ['nothing to fix'])].join(', ');
  }
}

function incompleteWords(result: RunResult): string {
  const scans = incompleteScans(result);
  if (scans.length === 0) return 'no verdict';
  const names = [...new Set(scans.map((scan) => `${statusWords(scan.status)}: ${escapeText(scan.scanner, 40)}`))];
  const more = names.length > MAX_NAMED ? [`${names.length - MAX_NAMED} more`] : [];
  return [...names.slice(0, MAX_NAMED), ...more].join(', ');
}
