import type { JudgedEntry } from '../model/coverage.js';
import type { RunResult } from '../model/run-result.js';
import { codeSpan, escapeText } from '../util/markdown.js';
import { unseenName, unseenOf, unseenReason } from './coverage.js';

const MAX = { path: 120, subject: 60, reason: 160, blocking: 10 } as const;

/**
 * What was not looked at: a line for each thing that blocks, one sentence for the rest, as a paragraph of its own.
 * @param limit most things named in the sentence
 */
export function unseenLines(result: RunResult, limit: number): readonly string[] {
  const { blocking, touched, standing } = unseenOf(result);
  const shown = blocking
    .slice(0, MAX.blocking)
    .map((entry) => `- 🛑 **Not looked at:** ${nameOf(entry)}: ${escapeText(unseenReason(entry), MAX.reason)}`);
  const more = blocking.length - shown.length;
  const rest = sentence([...touched, ...standing], limit);
  const list = [...shown, ...(more > 0 ? [`- and ${more} more`] : [])];
  // Without a blank line the sentence would be the end of the list's last item (CommonMark § 5.2, lazy continuation).
  return [...list, ...(list.length > 0 && rest !== '' ? [''] : []), ...(rest === '' ? [] : [rest])];
}

/** The sentence alone: `Not looked at: build.gradle (no lockfile, versions not resolved), 113 × Ruby (no rules)`. */
export function unseenSentence(result: RunResult, limit: number): string {
  const { blocking, touched, standing } = unseenOf(result);
  return sentence([...blocking, ...touched, ...standing], limit);
}

function sentence(entries: readonly JudgedEntry[], limit: number): string {
  if (entries.length === 0) return '';
  const shown = entries
    .slice(0, limit)
    .map((entry) => `${nameOf(entry)} (${escapeText(unseenReason(entry), MAX.reason)})`);
  const more = entries.length - shown.length;
  return `Not looked at: ${[...shown, ...(more > 0 ? [`${more} more in the full report`] : [])].join(', ')}`;
}

function nameOf(entry: JudgedEntry): string {
  const name = unseenName(entry);
  return entry.path === null ? escapeText(name, MAX.subject) : codeSpan(name, MAX.path);
}
