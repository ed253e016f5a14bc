import pages from '../../rules/revoke-pages.json' with { type: 'json' };

/**
 * The pages on which providers let a leaked key be revoked, exactly as the secret rules name them (`rules/secrets`):
 * links that a report may hold. Exact pages and not hosts, because many of these hosts carry what anybody writes.
 */
export const REVOKE_PAGES: ReadonlySet<string> = new Set(pages);
