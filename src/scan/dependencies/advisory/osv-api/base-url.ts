import type { Environment } from '../../../../model/environment.js';
import { serviceUrl } from '../../service/service-url.js';

export const PUBLIC_OSV_API = 'https://api.osv.dev';

/**
 * Where the OSV API is: `GATEHOUSE_OSV_API`, or the public one. Without a trailing `/`.
 * @throws ConfigurationError for any other value.
 */
export function osvApiUrl(env: Environment): string {
  return serviceUrl('GATEHOUSE_OSV_API', env, PUBLIC_OSV_API);
}
