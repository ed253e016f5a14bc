import type { Finding } from '../model/finding.js';
import type { Subject } from '../model/run-result.js';
import { serverPage } from '../util/markdown-link.js';
import { pagePart } from '../util/pull-request-page.js';

/** A text on the pull request's page that holds a finding. */
export interface PagePlace {
  /** Our own word. */
  readonly label: string;
  /** As the result has it: data, of the form that `isPullRequestPage` asks for. */
  readonly reference: string;
}

/** The texts of a pull request that a finding stands in: a place that is no file. Empty for most findings. */
export function pagePlaces(finding: Finding): readonly PagePlace[] {
  if (finding.category !== 'secret') return [];
  return finding.references.flatMap((reference) => {
    const label = pagePart(reference);
    return label === null ? [] : [{ label, reference }];
  });
}

/** The address of a page place, if it is of this run's server and repository; null for any other. */
export function pageUrl({ reference }: PagePlace, serverUrl: string | null, { repository }: Subject): string | null {
  const url = serverPage(serverUrl, reference);
  if (url === null || serverUrl === null || repository === null) return null;
  return url.startsWith(`${serverUrl.replace(/\/+$/, '')}/${repository}/pull/`) ? url : null;
}
