import type { PackageRef } from '../model/finding.js';

/** `pkg:type/namespace/name@version` as a package; null where the address has no name or no version. */
export function packageOf(purl: string): PackageRef | null {
  const [, type = '', path = ''] = /^pkg:\/{0,2}([a-z][a-z0-9.+-]{0,40})\/([^?#]{1,1000})/i.exec(purl) ?? [];
  const at = path.lastIndexOf('@');
  if (type === '' || at < 1) return null;
  const [name, version] = [plain(path.slice(0, at)), plain(path.slice(at + 1))];
  if (name === null || version === null || name === '' || version === '' || version.length > 200) return null;
  const ecosystem = type.toLowerCase();
  return { ecosystem, name, version, purl: `pkg:${ecosystem}/${path}`, scope: 'unknown' };
}

function plain(text: string): string | null {
  try {
    return decodeURIComponent(text).replace(/^\/+|\/+$/g, '');
  } catch {
    return null;
  }
}
