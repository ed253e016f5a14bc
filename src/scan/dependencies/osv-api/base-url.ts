import { ConfigurationError } from '../../../model/errors.js';

export const PUBLIC_OSV_API = 'https://api.osv.dev';

/**
 * Where the OSV API is: `GATEHOUSE_OSV_API`, or the public one. A mirror must be https; plain http is taken for this
 * machine only. Without a trailing `/`.
 * @throws ConfigurationError for any other value.
 */
export function osvApiUrl(env: Readonly<Record<string, string | undefined>>): string {
  const value = env.GATEHOUSE_OSV_API;
  if (value === undefined || value === '') return PUBLIC_OSV_API;
  const url = URL.canParse(value) ? new URL(value) : null;
  const local = url?.protocol === 'http:' && (url.hostname === '127.0.0.1' || url.hostname === 'localhost');
  if (url === null || !(local || url.protocol === 'https:') || url.username !== '' || url.search !== '') {
    throw new ConfigurationError('GATEHOUSE_OSV_API must be an https address, or http://127.0.0.1 or http://localhost');
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
