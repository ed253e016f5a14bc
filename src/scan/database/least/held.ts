import type { Catalogue, Grant } from '../../../model/catalogue.js';
import { groupBy } from '../../../util/group-by.js';
import { partsOf, qualified, signature } from '../name.js';

/** Kinds of objects whose rights a statement shows to be needed or not. */
const JUDGED: ReadonlySet<Grant['object']> = new Set(['relation', 'column', 'function', 'schema']);

/** Grants by who has them, without what an owner has by owning: that a REVOKE does not take away for long. */
export function judgedGrants(catalogue: Catalogue): ReadonlyMap<string | null, readonly Grant[]> {
  const owners = ownersOf(catalogue);
  const own = catalogue.grants.filter(({ object, on, grantee }) => {
    if (!JUDGED.has(object) || !owners.has(keyOf(object, on))) return false;
    return grantee === null || owners.get(keyOf(object, on)) !== grantee;
  });
  return groupBy(own, ({ grantee }) => grantee);
}

/** Owner by object; what is not in it is the system's or an extension's. */
function ownersOf({ relations, functions, schemas }: Catalogue): ReadonlyMap<string, string | null> {
  return new Map([
    ...relations.map((one) => [keyOf('relation', qualified(one.schema, one.name)), one.owner] as const),
    ...functions.map((one) => [keyOf('function', signature(one.schema, one.name, one.arguments)), one.owner] as const),
    ...schemas.map(({ name, owner }) => [keyOf('schema', qualified(name)), owner] as const),
  ]);
}

/** A column's object is its relation. */
function keyOf(object: Grant['object'], on: string): string {
  return object === 'column' ? JSON.stringify(['relation', relationOf(on)]) : JSON.stringify([object, on]);
}

export function relationOf(column: string): string {
  return qualified(...partsOf(column).slice(0, -1));
}

/** Who has a role's rights: itself and all that inherit from it, near and far. */
export function holdersOf({ memberships }: Catalogue, role: string): ReadonlySet<string> {
  const members = groupBy(memberships, (one) => one.role);
  const found = new Set([role]);
  for (const one of found) for (const { member } of members.get(one) ?? []) found.add(member);
  return found;
}
