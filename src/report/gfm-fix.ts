import type { Finding } from '../model/finding.js';
import { codeSpan, escapeText } from '../util/markdown.js';
import { markdownLink, revokeUrl } from '../util/markdown-link.js';
import { isSecretOfHistory } from '../util/secret-of-history.js';

const MAX_PAGE = 60;

/**
 * The step that clears a finding, in prose. Where it names the page on which the provider of a leaked key lets it be
 * revoked, the name becomes a link: that page has to be one click away.
 * @param limit most code points of the prose
 */
export function fixText(finding: Finding, limit: number): string {
  const description = finding.fix?.description ?? '';
  const command = commandIn(finding);
  if (command !== null) {
    const at = description.indexOf(command.quoted);
    const [before, after] = [description.slice(0, at), description.slice(at + command.quoted.length)];
    return `${escapeText(before, limit)} ${codeSpan(command.text, limit)}${following(after, limit)}`;
  }
  const page = finding.references.find((reference) => revokeUrl(reference) !== null && description.includes(reference));
  if (page === undefined) return escapeText(description, limit);
  const at = description.indexOf(page);
  const side = Math.floor(limit / 2);
  const [before, after] = [description.slice(0, at), description.slice(at + page.length)];
  const link = markdownLink(escapeText(page.replace('https://', ''), MAX_PAGE), revokeUrl(page));
  return `${before.trim() === '' ? '' : `${escapeText(before, side)} `}${link}${following(after, side)}`;
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

function following(text: string, limit: number): string {
  if (text.trim() === '') return '';
  return `${/^\s/.test(text) ? ' ' : ''}${escapeText(text, limit)}`;
}
