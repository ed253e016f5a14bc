import type { Finding } from '../model/finding.js';
import type { Notice } from '../model/run-result.js';

/**
 * Accounts that keep packages up to date by pull requests of their own. The account of an App ends in `[bot]`, which no
 * person's can; a title or a branch says nothing, because everybody can write one.
 */
const UPDATERS: ReadonlyMap<string, string> = new Map([
  ['dependabot[bot]', 'Dependabot'],
  ['renovate[bot]', 'Renovate'],
]);

const MOST_NAMED = 5;

/** Who opened the change, as the code host says it. */
interface OfChange {
  readonly change?: { readonly author?: string; readonly bot?: boolean };
}

/** What a pull request of Dependabot or Renovate clears: that is why it is there, so it is said before all else. */
export function updateNotices({ change }: OfChange, findings: readonly Finding[]): readonly Notice[] {
  const updater = change?.bot === true ? UPDATERS.get(change.author ?? '') : undefined;
  const cleared = findings.filter(({ state, package: pkg }) => state === 'fixed' && pkg !== undefined);
  if (updater === undefined || cleared.length === 0) return [];
  const named = cleared.slice(0, MOST_NAMED).map(({ rule, package: pkg }) => `${rule} of ${pkg?.name} ${pkg?.version}`);
  const more = cleared.length - named.length;
  const what = `${cleared.length} ${cleared.length === 1 ? 'finding' : 'findings'}`;
  const list = `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return [{ kind: 'update', message: `This update by ${updater} clears ${what}: ${list}` }];
}
