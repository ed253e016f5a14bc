import type { Catalogue } from '../../../model/catalogue.js';
import { closureOf, rightsOf } from './effective.js';
import { type GrantIndex, indexOf } from './index-of-grants.js';
import { type Right, rightKey } from './right.js';

/** More holders say nothing to anybody. */
const MAX_HOLDERS = 2000;

/**
 * The rights of the head that nobody had before in any way: each told of the one who has it by himself, not of all who are
 * members of him. Superusers have every right, which is told of the role.
 */
export function gainedRights(base: Catalogue, head: Catalogue): Right[] {
  return missingFrom(indexOf(base), indexOf(head));
}

function missingFrom(before: GrantIndex, after: GrantIndex): Right[] {
  const gained: Right[] = [];
  const everybody = rightsOf(after, null);
  const everybodyBefore = rightsOf(before, null);
  const isNew = (right: Right, had: ReadonlyMap<string, Right>) =>
    !isCovered(right, had) && !isCovered(right, everybodyBefore) && !isGivenAnyway(before, right);
  gained.push(...[...everybody.values()].filter((right) => isNew(right, everybodyBefore)));
  const fresh = new Map(gained.map((right) => [rightKey(right), right]));
  const cache = new Map<string, ReadonlyMap<string, Right>>();
  const rightsAfter = (name: string) => {
    const known = cache.get(name) ?? rightsOf(after, name);
    cache.set(name, known);
    return known;
  };
  for (const holder of holdersOf(after)) {
    const had = rightsOf(before, holder);
    const others = [...closureOf(after, holder).keys()].filter((name) => name !== holder && name !== null);
    for (const right of rightsAfter(holder).values()) {
      if (!isNew(right, had) || isCovered(right, fresh)) continue;
      // A member has what his role has; that is told once, of the role.
      if (others.some((name) => name !== null && isCovered(right, rightsAfter(name)))) continue;
      gained.push(right);
    }
  }
  return withoutEntrances(gained);
}

function holdersOf({ roles, memberships, catalogue }: GrantIndex): string[] {
  const named = new Set([...memberships.keys()]);
  for (const { grantee } of catalogue.grants) if (grantee !== null) named.add(grantee);
  for (const { grantee } of catalogue.defaultPrivileges) if (grantee !== null) named.add(grantee);
  return [...named].filter((name) => roles.get(name)?.superuser !== true).slice(0, MAX_HOLDERS);
}

/** Whether a right is among those of somebody, or one that is more: on all rows. */
function isCovered(right: Right, rights: ReadonlyMap<string, Right>): boolean {
  return rights.has(rightKey(right)) || (right.through !== undefined && rights.has(rightKey(asWhole(right))));
}

/** The same right on all rows, by nobody's leave. */
function asWhole({ through: _through, as: _as, ...right }: Right): Right {
  return right;
}

/** USAGE of a schema is told only where it opens nothing else: what is behind it says more. */
function withoutEntrances(rights: readonly Right[]): Right[] {
  const causes = new Set(
    rights.filter(({ object }) => object !== 'schema').flatMap(({ grounds }) => grounds.map(({ key }) => key)),
  );
  return rights.filter(
    ({ object, action, grounds, passesOn }) =>
      object !== 'schema' || action !== 'USAGE' || passesOn || !grounds.some(({ key }) => causes.has(key)),
  );
}

/** What PUBLIC has by nobody's word of something that the base does not name: it was so before. */
function isGivenAnyway({ catalogue }: GrantIndex, { holder, object, action, on }: Right): boolean {
  if (holder !== null || (object !== 'database' && object !== 'language') || action === 'CREATE') return false;
  return !catalogue.grants.some((grant) => grant.object === object && grant.on === on);
}
