import { managerOf, type PackageManager } from '../ecosystem/index.js';
import { admits } from '../sync/admits.js';

const MAX_RANGE_LENGTH = 256;

/**
 * Whether every range under which others ask for a package admits a version; one that is too long to be read admits
 * nothing. Null where the syntax is not one we read, or where no range is known.
 */
export async function rangesAdmit(
  manager: PackageManager,
  ranges: readonly string[] | undefined,
  version: string,
): Promise<boolean | null> {
  const ecosystem = managerOf(manager).ecosystem?.name;
  if (ecosystem === undefined || ranges === undefined || ranges.length === 0) return null;
  const answers = await Promise.all(
    ranges.map((range) => (range.length > MAX_RANGE_LENGTH ? false : admits(ecosystem, range, version))),
  );
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
}
