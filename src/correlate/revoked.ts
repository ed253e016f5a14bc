import type { Finding } from '../model/finding.js';
import { isSecretOfHistory } from '../util/secret-of-history.js';

/** Whether a statement that the secret is revoked could settle this finding: nothing else has, and the head is clean of it. */
export function awaitsRevocation(finding: Finding): boolean {
  return isSecretOfHistory(finding) && finding.state === 'new' && finding.suppression === null;
}

/**
 * Suppresses the secrets of the history that somebody has stated to be revoked. A secret that a file of the head still
 * holds stays: taking it out is the author's to do.
 * @param statements login by finding id
 */
export function markRevoked(findings: readonly Finding[], statements: ReadonlyMap<string, string>): readonly Finding[] {
  return findings.map((finding) => {
    const login = awaitsRevocation(finding) ? statements.get(finding.id) : undefined;
    if (login === undefined) return finding;
    const reason = `revoked at its provider, as ${login} has stated on the pull request`;
    return { ...finding, suppression: { kind: 'revoked', reason, owner: `@${login}` } };
  });
}
