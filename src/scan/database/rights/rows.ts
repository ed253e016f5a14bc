import type { Privilege, Relation, RowPolicy } from '../../../model/catalogue.js';
import { qualified } from '../name.js';
import type { GrantIndex } from './index-of-grants.js';
import { bypassKey, policyKey } from './keys.js';
import type { Ground, Right } from './right.js';

type Holders = ReadonlyMap<string | null, readonly Ground[]>;

/** What row level security looks at; TRUNCATE, REFERENCES and the like it does not. */
const FILTERED: ReadonlySet<Privilege> = new Set(['SELECT', 'INSERT', 'UPDATE', 'DELETE']);

/** Why a right on a relation is on all of its rows (PostgreSQL manual, 5.9); null: policies decide. */
export function openBy(
  { roles }: GrantIndex,
  { rowSecurity, forceRowSecurity, owner }: Relation,
  holder: string | null,
  holders: Holders,
  privilege: Privilege,
): readonly Ground[] | null {
  if (!rowSecurity || !FILTERED.has(privilege)) return [];
  const role = holder === null ? undefined : roles.get(holder);
  if (role?.bypassRls === true) {
    const label = `${role.name} is held back by no policy (BYPASSRLS)`;
    return [{ key: bypassKey(role.name), label, location: role.location }];
  }
  return role?.superuser === true || (owner !== null && holders.has(owner) && !forceRowSecurity) ? [] : null;
}

/** The rights that policies let through: one for each that permits, and one on all rows where its condition is no condition. */
export function rowsOf({ policies }: GrantIndex, relation: Relation, holders: Holders, right: Right): Right[] {
  const name = qualified(relation.schema, relation.name);
  const fitting = (policies.get(name) ?? []).filter(
    ({ command, roles }) =>
      (command === 'ALL' || command === right.action) && roles.some((role) => role === null || holders.has(role)),
  );
  const isNarrowed = fitting.some(({ permissive, always }) => !permissive && !always);
  return fitting
    .filter(({ permissive }) => permissive)
    .map((policy) => {
      const grounds = [...right.grounds, policyGround(name, policy)];
      return policy.always && !isNarrowed
        ? { ...right, grounds }
        : { ...right, grounds, through: `policy ${policy.name}` };
    });
}

function policyGround(relation: string, policy: RowPolicy): Ground {
  const { name, always, location } = policy;
  return {
    key: policyKey(policy),
    label: `policy ${name} on ${relation} lets ${always ? 'every row' : 'rows'} through`,
    location,
  };
}
