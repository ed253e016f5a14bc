import type { Workspace } from '../model/workspace.js';
import { THREATS_PATH } from '../util/gate-paths.js';
import type { Fresh } from './difference.js';

/** Names that are looked for in the rest of the base, so that a second use of a host or a setting is none that is new. */
const MOST_ASKED = 40;
const NAMED: ReadonlySet<Fresh['kind']> = new Set(['host', 'env', 'action']);

/**
 * Without the elements that the base has in files that nobody looked through: those are reached by name alone, so the name
 * somewhere else in the base says enough. Where nothing can be asked, all stay.
 */
export async function withoutKnown(
  opened: readonly Fresh[],
  workspace: Pick<Workspace, 'mentions'>,
): Promise<readonly Fresh[]> {
  const named = opened.filter(({ kind }) => NAMED.has(kind)).slice(0, MOST_ASKED);
  const known = new Set<Fresh>();
  for (const element of named) {
    const name = element.key.slice(element.kind.length + 1);
    const files = await workspace.mentions?.('base', [name], 'anywhere');
    // An answer speaks of what is to come as well.
    if (files?.some((path) => path !== THREATS_PATH)) known.add(element);
  }
  return known.size === 0 ? opened : opened.filter((element) => !known.has(element));
}
