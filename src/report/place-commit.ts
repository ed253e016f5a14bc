import type { Finding } from '../model/finding.js';
import type { Location } from '../model/location.js';
import type { Subject } from '../model/run-result.js';

/**
 * The commit at which a place of a finding can be read: the one that it names, else the head; of what the change has
 * fixed, the base, which alone has it.
 * @returns null where the run has no such side
 */
export function placeCommit({ state }: Pick<Finding, 'state'>, { commit }: Location, subject: Subject): string | null {
  return commit ?? (state === 'fixed' ? subject.base : subject.head);
}
