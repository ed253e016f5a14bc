import type { Finding } from '../model/finding.js';
import { isPullRequestPage } from './pull-request-page.js';

/**
 * Whether a finding is a secret that no file of the head, and no text of the pull request, holds any more. Only
 * revoking it helps then, and only somebody can say that it was done.
 */
export function isSecretOfHistory(finding: Finding): boolean {
  if (finding.category !== 'secret' || finding.location === null) return false;
  if (finding.references.some(isPullRequestPage)) return false;
  return [finding.location, ...(finding.otherLocations ?? [])].every((place) => place.commit !== undefined);
}
