import type { Workspace } from '../model/workspace.js';
import { OWNERS_FILES } from '../util/gate-paths.js';
import { matchesOwned } from './owned-path.js';

/** GitHub reads no larger file (docs.github.com, "About code owners"). */
const MAX_BYTES = 3 * 1024 * 1024;
const NAMES = /\S*@\S+/g;

/** Whom the base's CODEOWNERS names anywhere, in lower case; nobody without one. */
export async function baseOwners(workspace: Workspace): Promise<ReadonlySet<string>> {
  const owners = ownersOf(await baseOwnersFile(workspace));
  return new Set([...owners.values()].flatMap((names) => names.toLowerCase().match(NAMES) ?? []));
}

/** Whom the base's CODEOWNERS names for a path, as it is written there; nobody without one. */
export async function baseOwnersOf(workspace: Workspace, path: string): Promise<readonly string[]> {
  const owners = [...ownersOf(await baseOwnersFile(workspace))].findLast(([pattern]) => matchesOwned(pattern, path));
  return owners?.[1].match(NAMES) ?? [];
}

/** The file that GitHub reads, from the base alone; one that cannot be read names nobody. */
async function baseOwnersFile(workspace: Workspace): Promise<string> {
  for await (const file of workspace.readBaseTip(OWNERS_FILES, MAX_BYTES)) {
    if (file.status !== 'missing') return file.status === 'read' ? file.bytes.toString('utf8') : '';
  }
  return '';
}

/** Owners by pattern, as CODEOWNERS has them (docs.github.com, "About code owners"). */
export function ownersOf(text: string): Map<string, string> {
  const owners = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const [pattern = '', ...names] = line
      .replace(/(?:^|\s)#.*$/, '')
      .trim()
      .split(/\s+/);
    if (pattern === '') continue;
    // Of two lines for one pattern the later one counts, and stands where it stands.
    owners.delete(pattern);
    owners.set(pattern, names.join(' ') || 'nobody');
  }
  return owners;
}
