import { LINK_HOSTS } from './link-hosts.js';
import { REVOKE_PAGES } from './revoke-pages.js';

const MAX_URL_LENGTH = 600;
const UNSAFE = /[()<>|`"\\[\]{}^$\s]/g;

/**
 * A Markdown link, or the label alone where the address is not one of ours to give out.
 * @param label already escaped
 * @param url null when there is nowhere to go
 */
export function markdownLink(label: string, url: string | null): string {
  return url === null ? label : `[${label}](${url})`;
}

/** An address on the allow-list (`LINK_HOSTS`), percent-encoded so that no Markdown is left in it; null for any other. */
export function allowedUrl(value: string): string | null {
  const url = parseUrl(value);
  if (url === null || url.protocol !== 'https:' || url.port !== '') return null;
  const prefixes = LINK_HOSTS.get(url.hostname);
  return prefixes?.some((prefix) => url.pathname.startsWith(prefix)) === true ? encodeUrl(url) : null;
}

/** A page on which a provider lets a leaked key be revoked, if our rules name it; null for any other. */
export function revokeUrl(value: string): string | null {
  const url = REVOKE_PAGES.has(value) ? parseUrl(value) : null;
  return url === null ? null : encodeUrl(url);
}

/** An address that our own texts hold, percent-encoded; null for what is none. */
export function ownUrl(value: string): string | null {
  const url = parseUrl(value);
  return url === null || url.protocol !== 'https:' ? null : encodeUrl(url);
}

/** An address on the GitHub server that the run belongs to; null for any other. */
export function serverPage(serverUrl: string | null, value: string | null): string | null {
  if (serverUrl === null || value === null) return null;
  const [server, url] = [parseUrl(serverUrl), parseUrl(value)];
  if (server === null || url === null || url.origin !== server.origin) return null;
  return encodeUrl(url);
}

/** One file at one commit on the server; null when repository, commit or path are not what they should be. */
export function blobUrl(
  serverUrl: string | null,
  repository: string | null,
  commit: string | null,
  path: string,
  line?: number,
): string | null {
  if (serverUrl === null || repository === null || commit === null) return null;
  if (!/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(repository) || !/^[0-9a-f]{40,64}$/.test(commit)) return null;
  const segments = path.split('/');
  if (segments.some((segment) => segment === '' || segment === '.' || segment === '..')) return null;
  const encoded = segments.map(encodeSegment).join('/');
  const anchor = line === undefined ? '' : `#L${line}`;
  return serverPage(serverUrl, `${serverUrl.replace(/\/+$/, '')}/${repository}/blob/${commit}/${encoded}${anchor}`);
}

/** One path segment, percent-encoded (RFC 3986 unreserved characters stay); never throws. */
export function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd')).replace(UNSAFE, percent);
}

function parseUrl(value: string): URL | null {
  if (value.length > MAX_URL_LENGTH) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  return url.username === '' && url.password === '' ? url : null;
}

function encodeUrl(url: URL): string | null {
  const encoded = url.href.replace(UNSAFE, percent);
  return encoded.length > MAX_URL_LENGTH ? null : encoded;
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
