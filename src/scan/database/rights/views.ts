import { partsOf, qualified } from '../name.js';
import type { GrantIndex } from './index-of-grants.js';
import { viewKey } from './keys.js';
import type { Ground, Right } from './right.js';

/** Views on views on views: no honest ones are deeper. */
const MAX_DEPTH = 16;

/** What somebody reads as the owner of a view, through it: everything that the view reads. */
export function readThrough({ relations }: GrantIndex, holder: string | null, rights: readonly Right[]): Right[] {
  const found: Right[] = [];
  for (const right of rights) {
    if (right.action !== 'SELECT' || right.passesOn || (right.object !== 'relation' && right.object !== 'column'))
      continue;
    const name = right.object === 'column' ? qualified(...partsOf(right.on).slice(0, -1)) : right.on;
    const pending = [{ name, grounds: right.grounds, depth: 0 }];
    const seen = new Set<string>();
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const view = relations.get(next.name);
      if (seen.has(next.name) || view?.kind !== 'view' || view.securityInvoker || next.depth > MAX_DEPTH) continue;
      seen.add(next.name);
      for (const read of view.reads ?? []) {
        const ground: Ground = {
          key: viewKey(next.name, read, view.owner),
          label: `view ${next.name} reads ${read} as its owner, ${view.owner ?? 'who runs the migrations'}`,
          location: view.location,
        };
        const grounds = [...next.grounds, ground];
        const source = relations.get(read);
        if (source?.kind === 'view') pending.push({ name: read, grounds, depth: next.depth + 1 });
        else if (view.owner !== holder || holder === null)
          found.push({ ...right, object: 'relation', on: read, as: view.owner, through: `view ${name}`, grounds });
      }
    }
  }
  return found;
}
