import { type Table, tableField, textField } from '../../file/value.js';
import type { Origin } from '../../package/package.js';
import { claimsOf, type Release } from '../read/claims.js';
import { npmSpecifier } from '../read/npm-specifier.js';
import { npmTarball } from '../read/npm-tarball.js';

export interface Identity {
  readonly name: string;
  readonly version: string;
  readonly origin: Origin;
  readonly commit?: string;
  readonly claims?: Release;
}

/** A key without its peer suffix: `a@1.0.0(b@2.0.0)` is one install of `a@1.0.0`. */
export function withoutPeers(key: string): string {
  const open = key.indexOf('(');
  return open === -1 ? key : key.slice(0, open);
}

/**
 * Name, version and origin of a `packages` key (pnpm's dependency path):
 * `/@s/a/1.0.0_peer` (5), `/@s/a@1.0.0(peer)` (6), `@s/a@1.0.0(peer)` and `a@https://…` (9), `github.com/o/r/<sha>`,
 * `file:…`. What the entry's own `name` and `version` say counts for the latter only: the key is what pnpm installs.
 */
export function identityOf(key: string, entry: Table): Identity | null {
  const path = withoutPeers(key);
  const parts = split(path);
  const { origin, commit } = sourceOf(path, parts?.version ?? '', entry);
  if (origin === 'registry') {
    if (parts === null) return fromTarball(entry);
    // `a@https://registry.npmjs.org/b/-/b-1.0.0.tgz` is the registry's b, and so is `a@1.0.0` with that tarball.
    const asked = npmSpecifier(parts.version);
    const named = { name: asked.name ?? parts.name, version: asked.version ?? parts.version };
    const tarball = npmTarball(textField(tableField(entry, 'resolution'), 'tarball') ?? '');
    const { name = named.name, version = named.version } = tarball ?? {};
    return { name, version, origin, ...claimsOf(named, tarball) };
  }
  const name = textField(entry, 'name') ?? parts?.name ?? null;
  if (name === null) return null;
  const version = textField(entry, 'version') ?? '';
  return { name, version, origin, ...(commit !== undefined && { commit }) };
}

/** `@host/path.tgz` (5): only the entry tells what the tarball holds. */
function fromTarball(entry: Table): Identity | null {
  const name = textField(entry, 'name');
  const version = textField(entry, 'version');
  const tarball = textField(tableField(entry, 'resolution'), 'tarball');
  return name === undefined || version === undefined || tarball === undefined ? null : { name, version, origin: 'url' };
}

function split(path: string): { name: string; version: string } | null {
  const plain = path.startsWith('/') ? path.slice(1) : path;
  const at = plain.indexOf('@', 1);
  const scoped = plain.startsWith('@');
  const slash = plain.indexOf('/', scoped ? plain.indexOf('/') + 1 : 0);
  // In version 5 the version follows a slash, and a later `@` belongs to the peer suffix.
  const old = slash !== -1 && (at === -1 || slash < at) && (path.startsWith('/') || !scoped);
  if (old && path.startsWith('/')) {
    const version = plain.slice(slash + 1).replace(/_.*$/s, '');
    return /^\d/.test(version) ? pair(plain.slice(0, slash), version) : null;
  }
  if (old) return fromRegistryHost(plain);
  return at === -1 ? null : pair(plain.slice(0, at), plain.slice(at + 1));
}

/** `registry.example.org/@s/a/1.0.0`: version 5 with a second registry. */
function fromRegistryHost(path: string): { name: string; version: string } | null {
  const match = /^[^/]+\/((?:@[^/]+\/)?[^/@]+)[/@](\d[^/_]*)(?:_.*)?$/s.exec(path);
  return match === null ? null : pair(match[1] ?? '', match[2] ?? '');
}

function pair(name: string, version: string): { name: string; version: string } | null {
  return name === '' || version === '' || name.endsWith('/') ? null : { name, version };
}

function sourceOf(path: string, version: string, entry: Table): { origin: Origin; commit?: string } {
  const resolution = tableField(entry, 'resolution');
  const commit = textField(resolution, 'commit');
  if (textField(resolution, 'repo') !== undefined || textField(resolution, 'type') === 'git') {
    return { origin: 'git', ...(commit !== undefined && { commit }) };
  }
  if (textField(resolution, 'directory') !== undefined) return { origin: 'file' };
  const tarball = textField(resolution, 'tarball') ?? '';
  const fromTarball = tarball === '' ? null : npmSpecifier(tarball);
  if (fromTarball?.origin === 'git' || fromTarball?.origin === 'file') return found(fromTarball);
  if (/^file:/.test(path)) return { origin: 'file' };
  if (/^(?:[a-z+]+:|@[^/]*\.)/.test(version) || /^@?https?:/.test(path)) return found(npmSpecifier(version || path));
  // Version 5 and 6 name a hosted Git dependency by its host: `github.com/owner/repo/<commit>`.
  const hosted = /^[\w.-]+\.[a-z]+(?:\+[\w.-]+)?\/.*\/([0-9a-f]{40})$/.exec(path);
  if (hosted !== null) return { origin: 'git', ...(hosted[1] !== undefined && { commit: hosted[1] }) };
  return { origin: 'registry' };
}

function found(specifier: { origin: Origin; commit?: string }): { origin: Origin; commit?: string } {
  const { origin, commit } = specifier;
  return { origin, ...(commit !== undefined && { commit }) };
}
