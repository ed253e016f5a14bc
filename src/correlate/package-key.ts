import type { PackageRef } from '../model/finding.js';

/** Types whose registries know one package by several spellings (purl specification, "known types"). */
const FOLDED: ReadonlyMap<string, (name: string) => string> = new Map([
  ['pypi', (name) => name.toLowerCase().replace(/[-_.]+/g, '-')],
  ...['composer', 'github', 'bitbucket', 'nuget', 'hex', 'deb', 'apk', 'rpm', 'golang'].map(
    (type) => [type, (name: string) => name.toLowerCase()] as const,
  ),
]);
const PURL = /^pkg:\/{0,2}([a-z][a-z0-9.+-]{0,40})\/([^?#]{1,1000})/i;

/**
 * By what a package is known, whoever names it: type, name and version of its package URL in one spelling, without
 * qualifiers. Without such an address, as it is named.
 */
export function packageKey({ ecosystem, name, version, purl }: PackageRef): string {
  const [, type, path] = PURL.exec(purl ?? '') ?? [];
  const at = path?.lastIndexOf('@') ?? -1;
  if (type === undefined || path === undefined || at < 1) return JSON.stringify([ecosystem, name, version]);
  const kind = type.toLowerCase();
  const [written, release] = [plain(path.slice(0, at)), plain(path.slice(at + 1))];
  const fold = FOLDED.get(kind) ?? ((text: string) => text);
  // Modules bear a `v` that some tools leave out.
  return JSON.stringify([kind, fold(written), kind === 'golang' ? release.replace(/^v(?=\d)/, '') : release]);
}

function plain(text: string): string {
  try {
    return decodeURIComponent(text).replace(/^\/+|\/+$/g, '');
  } catch {
    return text;
  }
}
