import { comparePep440 } from '../version/pep440.js';
import type { Release } from './claims.js';
import { normalizedName } from './pep508.js';

const WHEEL = /^([^-]+)-([^-]+)(?:-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/;
const SOURCE = /^(.+)-(\d[^-]*)\.(?:tar\.(?:gz|bz2|xz|Z)|tgz|zip)$/;
const MAX_LENGTH = 1_000;

/**
 * Name and version as a wheel's or a source archive's file name tells them
 * (packaging.python.org/en/latest/specifications/binary-distribution-format); null for another file.
 */
export function releaseOfFile(address: string): Release | null {
  if (address.length > MAX_LENGTH) return null;
  const path = address.replace(/[?#].*$/, '');
  const file = decoded(path.slice(path.lastIndexOf('/') + 1));
  const [, name, version] = WHEEL.exec(file) ?? SOURCE.exec(file) ?? [];
  return name === undefined || version === undefined ? null : { name: normalizedName(name), version };
}

/** The release that one of the files is of, where it is another one than the entry's; null: all files are its own. */
export function otherRelease(entry: Release, files: readonly string[]): Release | null {
  for (const file of files) {
    const release = releaseOfFile(file);
    if (release === null || (release.name === entry.name && isSame(release.version, entry.version))) continue;
    // `a-1.0-1.tar.gz` is 1.0-1 of a, not 1 of a-1.0.
    if (normalizedName(file).includes(`${entry.name}-${normalizedName(entry.version)}`)) continue;
    return release;
  }
  return null;
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
