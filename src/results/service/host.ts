import type { SettingMistake } from '../../model/settings.js';

/** How a policy names the host of a service: the only one that its token is sent to. */
export const HOST = {
  type: 'string',
  maxLength: 500,
  pattern: '^https?://[^\\s?#@]+$',
} as const;

/** A token does not travel in the open, except within this machine. */
export function hostMistakes(host: string | undefined): SettingMistake[] {
  if (host === undefined) return [];
  const at = (message: string): SettingMistake[] => [{ key: ['host'], message }];
  if (!URL.canParse(host)) return at(`'${host}' is no address`);
  const { protocol, hostname } = new URL(host);
  if (protocol === 'https:' || LOOPBACK.has(hostname)) return [];
  return at(`'${host}' would send the token in the open: name an https address`);
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
