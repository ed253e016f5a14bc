import type { Finding } from '../model/finding.js';
import type { OwnRules } from '../model/own-rule.js';
import { type Code, codeSpan } from '../util/markdown.js';
import { mixedProse } from '../util/own-markdown.js';
import { isSecretOfHistory } from '../util/secret-of-history.js';
import { ownParts } from './own-rules.js';

const QUOTED = /`([^`\r\n]{1,200})`/g;
const MAX_QUOTED = 8;

/**
 * The step that clears a finding, in prose: our own words as they are written, and the page on which the provider of a
 * leaked key lets it be revoked as a link.
 * @param limit most code points of what is not ours
 */
export function fixText(finding: Finding, limit: number, rules?: OwnRules, code: Code = codeSpan): string {
  const command = commandIn(finding);
  const ran = command === null ? [] : [{ text: command.quoted, shown: code(command.text, limit) }];
  const description = finding.fix?.description ?? '';
  return mixedProse(description, [...ran, ...ownParts(finding, rules, code), ...quotedParts(description, code)], limit);
}

/** What a description quotes as code: a package, a line to write. It stays code, whoever wrote it, and nothing but code. */
function quotedParts(description: string, code: Code): readonly { readonly text: string; readonly shown: string }[] {
  return [...description.matchAll(QUOTED)]
    .slice(0, MAX_QUOTED)
    .map(([text, quoted = '']) => ({ text, shown: code(quoted, quoted.length) }));
}

/** The command of the fix where its description already says to run it. */
export function commandIn({ fix }: Finding): { readonly text: string; readonly quoted: string } | null {
  const text = fix?.command ?? '';
  const quoted = `\`${text}\``;
  return text !== '' && fix?.description.includes(quoted) === true ? { text, quoted } : null;
}

/** What to say once a secret of the history is revoked: no new commit can show it. Empty for any other finding. */
export function revokedHint(finding: Finding): string {
  if (!isSecretOfHistory(finding) || finding.state !== 'new' || !/^[0-9a-f]{8,64}$/.test(finding.id)) return '';
  return ` · once revoked, comment ${codeSpan(`/gatehouse revoked ${finding.id}`, 100)}`;
}
