import { ServiceError } from '../../../../io/retry.js';
import type { Advisory } from '../advisory.js';
import type { OsvClient } from './client.js';
import type { ParseAdvisory } from './hydrate.js';

const MAX_PAGES = 50;

/**
 * Every advisory that names a package, whatever the version: POST /v1/query with all pages.
 * @throws ServiceError when the list cannot be had whole: a part of it would let an affected version look good.
 */
export async function queryPackage(
  client: OsvClient,
  parse: ParseAdvisory,
  ecosystem: string,
  name: string,
): Promise<readonly Advisory[]> {
  const advisories: Advisory[] = [];
  let token: string | null = null;
  for (let page = 0; page < MAX_PAGES; page++) {
    const body: Record<string, unknown> = { package: { ecosystem, name } };
    if (token !== null) body.page_token = token;
    const { status, json } = await client.post('/v1/query', body);
    if (status !== 200) throw new ServiceError('refused', `answered ${status}`);
    const answer: { vulns?: unknown; next_page_token?: unknown } =
      typeof json === 'object' && json !== null ? json : {};
    for (const record of Array.isArray(answer.vulns) ? answer.vulns : []) {
      const advisory = parse(record);
      if (advisory === null) throw new ServiceError('malformed', 'answered something that is no OSV record');
      advisories.push(advisory);
    }
    if (typeof answer.next_page_token !== 'string' || answer.next_page_token === '') {
      return advisories.filter((advisory) => !advisory.withdrawn);
    }
    token = answer.next_page_token;
  }
  throw new ServiceError('refused', `page tokens did not end after ${MAX_PAGES} pages`);
}
