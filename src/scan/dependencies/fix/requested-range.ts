import { managerOf, type PackageManager } from '../ecosystem/index.js';

const MAX_RANGE_LENGTH = 256;

/**
 * Whether every range under which others ask for a package admits a version. Null where the syntax is not one we read,
 * or where no range is known.
 */
export async function rangesAdmit(
  manager: PackageManager,
  ranges: readonly string[] | undefined,
  version: string,
): Promise<boolean | null> {
  const syntax = managerOf(manager).ecosystem?.versions.ranges;
  if ((syntax !== 'npm' && syntax !== 'cargo') || ranges === undefined || ranges.length === 0) return null;
  const { default: satisfies } = await import('semver/functions/satisfies.js');
  return ranges.every((range) => {
    if (range.length > MAX_RANGE_LENGTH) return false;
    const plain = range.replace(/^npm:(?:@?[^@]+@)?/, '').trim();
    return satisfies(version, syntax === 'cargo' ? cargoRange(plain) : plain);
  });
}

function cargoRange(range: string): string {
  return range
    .split(',')
    .map((part) => part.trim())
    .map((part) => (/^\d/.test(part) ? `^${part}` : part))
    .join(' ');
}
