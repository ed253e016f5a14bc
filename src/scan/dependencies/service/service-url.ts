import type { Environment } from '../../../model/environment.js';
import { ConfigurationError } from '../../../model/errors.js';

/**
 * The address of a service: what the environment names, or the public one. A mirror must be https; plain http is taken
 * for this machine only. Without a trailing `/`.
 * @throws ConfigurationError for any other value.
 */
export function serviceUrl(variable: string, env: Environment, publicUrl: string): string {
  const value = env[variable];
  if (value === undefined || value === '') return publicUrl;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !isSafe(url) || url.search !== '') {
    throw new ConfigurationError(`${variable} must be an https address, or http://127.0.0.1 or http://localhost`);
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

/** Whether what comes from an address cannot be changed on the way: https, or this machine; never with a password. */
export function isSafe(url: URL): boolean {
  const local = url.protocol === 'http:' && (url.hostname === '127.0.0.1' || url.hostname === 'localhost');
  return (local || url.protocol === 'https:') && url.username === '' && url.password === '';
}
