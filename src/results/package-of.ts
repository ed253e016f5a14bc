import type { PackageRef } from '../model/finding.js';
import type { ForeignResult } from './foreign-run.js';

/** A package as a report names it. */
export interface NamedPackage {
  readonly ecosystem: string;
  readonly name: string;
  /** null: the report does not say. */
  readonly version: string | null;
  readonly purl: string;
}

/** `pkg:type/namespace/name@version` as a package; null where the address has no name, or no version where it says that it has one. */
export function namedPackage(purl: string | null): NamedPackage | null {
  const [, type = '', path = ''] = /^pkg:\/{0,2}([a-z][a-z0-9.+-]{0,40})\/([^?#]{1,1000})/i.exec(purl ?? '') ?? [];
  const found = path.lastIndexOf('@');
  const at = found < 1 ? path.length : found;
  const [name, version] = [plain(path.slice(0, at)), plain(path.slice(at + 1))];
  if (type === '' || name === null || name === '' || version === null || version.length > 200) return null;
  if (at < path.length && version === '') return null;
  const ecosystem = type.toLowerCase();
  return { ecosystem, name, version: at < path.length ? version : null, purl: `pkg:${ecosystem}/${path}` };
}

/** The package of a result; null where it names none, or does not say which version. */
export function packageOf({ purl, scope = 'unknown' }: Pick<ForeignResult, 'purl' | 'scope'>): PackageRef | null {
  const named = namedPackage(purl);
  return named === null || named.version === null ? null : { ...named, version: named.version, scope };
}

function plain(text: string): string | null {
  try {
    return decodeURIComponent(text).replace(/^\/+|\/+$/g, '');
  } catch {
    return null;
  }
}
