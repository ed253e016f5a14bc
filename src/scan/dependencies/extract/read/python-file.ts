import { comparePep440 } from '../../version/pep440.js';
import type { Release } from './claims.js';
import { normalizedName } from './pep508.js';

const WHEEL = /^([^-]+)-([^-]+)(?:-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/;
const SOURCE = /^(.+)-(\d[^-]*)\.(?:tar\.(?:gz|bz2|xz|Z)|tgz|zip)$/;
const MAX_LENGTH = 1_000;

/**
 * Name and version as a wheel's or a source archive's file name tells them
 * (packaging.python.org/en/latest/specifications/binary-distribution-format); null for another file.
 */
function releaseOfFile(address: string): Release | null {
  if (address.length > MAX_LENGTH) return null;
  const path = address.replace(/[?#].*$/, '');
  const file = decoded(path.slice(path.lastIndexOf('/') + 1));
  const [, name, version] = WHEEL.exec(file) ?? SOURCE.exec(file) ?? [];
  return name === undefined || version === undefined ? null : { name: normalizedName(name), version };
}

/** The release that one of the files is of, where it is another one than the entry's; null: all files are its own. */
export function otherRelease(entry: Release, files: readonly string[]): Release | null {
  const usual = `${entry.name.replaceAll('-', '_')}-${entry.version}`;
  for (const file of files) {
    if (isUsual(file, usual)) continue;
    const release = releaseOfFile(file);
    if (release === null || (release.name === entry.name && isSame(release.version, entry.version))) continue;
    // `a-1.0-1.tar.gz` is 1.0-1 of a, not 1 of a-1.0.
    if (normalizedName(file).includes(`${entry.name}-${normalizedName(entry.version)}`)) continue;
    return release;
  }
  return null;
}

/** Nearly all are called so, and there are twenty for a package; where a fragment may hold a slash, nothing is usual. */
function isUsual(file: string, usual: string): boolean {
  const start = file.lastIndexOf('/') + 1;
  const behind = file[start + usual.length];
  return (
    file.startsWith(usual, start) &&
    (behind === '-' || file.startsWith('.tar.gz', start + usual.length)) &&
    !/[?#%]/.test(file)
  );
}

function isSame(one: string, other: string): boolean {
  return one === other || other === '' || comparePep440(one, other) === 0;
}

function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
