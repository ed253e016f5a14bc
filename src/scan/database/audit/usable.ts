import type { Catalogue, Grant } from '../../../model/catalogue.js';
import { partsOf, qualified, signature } from '../name.js';

/** A privilege that a role can use: granted, and no schema in between keeps it out. */
export interface UsableRight extends Pick<Grant, 'object' | 'on' | 'privilege'> {
  /** Who was granted it: the role itself, one whose rights it inherits, PUBLIC (null). */
  readonly of: string | null;
  /** Of a function that runs as its owner: that owner. */
  readonly runsAs: string | null;
}

/** What is granted, by who has it; null is PUBLIC. */
type GrantsOf = ReadonlyMap<string | null, readonly Grant[]>;

/** Keys of rights by role: what it can use without becoming another. */
export type UsableRights = ReadonlyMap<string | null, ReadonlyMap<string, UsableRight>>;

/** What makes two rights the same right. */
export function rightKey({ object, on, privilege }: Pick<Grant, 'object' | 'on' | 'privilege'>): string {
  return JSON.stringify([object, on, privilege]);
}

/**
 * What each role, and PUBLIC, can use: what is granted to it, to roles whose rights it inherits and to PUBLIC, as far as it
 * may enter the schema. Superusers are left out: to them nothing is granted, and nothing is kept from them.
 */
export function usableRights(catalogue: Catalogue): UsableRights {
  const grants = grantsByGrantee(catalogue);
  const schemas = schemaOf(catalogue);
  const definers = new Map(
    catalogue.functions
      .filter(({ securityDefiner }) => securityDefiner)
      .map((one) => [signature(one.schema, one.name, one.arguments), one.owner]),
  );
  const parents = new Map<string, string[]>();
  for (const { role, member, inherit } of catalogue.memberships) {
    if (inherit) parents.set(member, [...(parents.get(member) ?? []), role]);
  }
  const roles = catalogue.roles.filter(({ superuser }) => !superuser).map(({ name }) => name);
  return new Map(
    [null, ...roles].map((role) => {
      const chains = rolesOf(role, parents);
      const found = new Map<string, UsableRight>();
      for (const of of chains) {
        for (const { object, on, privilege } of grants.get(of) ?? []) {
          const key = rightKey({ object, on, privilege });
          if (found.has(key)) continue;
          const runsAs = object === 'function' ? (definers.get(on) ?? null) : null;
          found.set(key, { object, on, privilege, of, runsAs });
        }
      }
      return [role, new Map([...found].filter(([, right]) => isReachable(right, found, schemas)))];
    }),
  );
}

function grantsByGrantee({ grants }: Catalogue): GrantsOf {
  const found = new Map<string | null, Grant[]>();
  for (const grant of grants) {
    const list = found.get(grant.grantee);
    if (list === undefined) found.set(grant.grantee, [grant]);
    else list.push(grant);
  }
  return found;
}

/** Whose rights a role has: its own, those of roles that it inherits, PUBLIC's last. */
function rolesOf(role: string | null, parents: ReadonlyMap<string, readonly string[]>): ReadonlySet<string | null> {
  const found = new Set<string | null>(role === null ? [] : [role]);
  for (const one of found) if (one !== null) for (const parent of parents.get(one) ?? []) found.add(parent);
  return found.add(null);
}

/** From the text that names an object to the schema that it stands in; what is not there needs none. */
function schemaOf({ relations, functions, schemas }: Catalogue): (right: UsableRight) => string | null {
  const byFunction = new Map(functions.map((one) => [signature(one.schema, one.name, one.arguments), one.schema]));
  const names = new Set([...schemas.map(({ name }) => name), ...relations.map(({ schema }) => schema)]);
  return ({ object, on }) => {
    if (object === 'function') return byFunction.get(on) ?? null;
    if (object !== 'relation' && object !== 'column' && object !== 'type') return null;
    const schema = partsOf(on)[0] ?? '';
    return names.has(schema) ? schema : null;
  };
}

function isReachable(
  right: UsableRight,
  found: ReadonlyMap<string, UsableRight>,
  schemas: (right: UsableRight) => string | null,
): boolean {
  const schema = schemas(right);
  return schema === null || found.has(rightKey({ object: 'schema', on: qualified(schema), privilege: 'USAGE' }));
}
