import type { Grant, Membership } from '../../../model/catalogue.js';
import { partsOf, qualified } from '../name.js';
import type { GrantIndex } from './index-of-grants.js';
import { defaultKey, definerKey, grantKey, memberKey, optionKey } from './keys.js';
import { type Ground, type Right, rightKey } from './right.js';
import { openBy, rowsOf } from './rows.js';
import { readThrough } from './views.js';

/** More rights of one holder say nothing to anybody. */
const MAX_RIGHTS = 200_000;

/** Whose rights somebody has: his own, those of roles that he inherits, and PUBLIC's; each with the way there. */
export type Closure = ReadonlyMap<string | null, readonly Ground[]>;

/** All rights of one holder by `rightKey`; null is PUBLIC. */
export type Rights = ReadonlyMap<string, Right>;

/** The roles whose rights a role has without doing anything, itself first and PUBLIC last. */
export function closureOf({ memberships }: GrantIndex, holder: string | null): Closure {
  const ways = new Map<string | null, readonly Ground[]>();
  if (holder !== null) ways.set(holder, []);
  const pending = holder === null ? [] : [holder];
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    for (const membership of memberships.get(next) ?? []) {
      if (!membership.inherit || ways.has(membership.role)) continue;
      ways.set(membership.role, [...(ways.get(next) ?? []), memberGround(membership)]);
      pending.push(membership.role);
    }
  }
  ways.set(null, []);
  return ways;
}

function memberGround(membership: Membership): Ground {
  const { role, member, location } = membership;
  return { key: memberKey(membership), label: `${member} is a member of ${role}`, location };
}

function grantGround(grant: Grant): Ground {
  const { object, on, privilege, grantee, location } = grant;
  return {
    key: grantKey(grant),
    label: `${grantee ?? 'PUBLIC'} has ${privilege} on ${object === 'relation' ? '' : `${object} `}${on}`,
    location,
  };
}

/** Everything that a holder can do. What PUBLIC can do is PUBLIC's alone. */
export function rightsOf(index: GrantIndex, holder: string | null): Rights {
  const rights = new Map<string, Right>();
  const closure = closureOf(index, holder);
  const add = (right: Right) => {
    const key = rightKey(right);
    if (rights.size < MAX_RIGHTS && !rights.has(key)) rights.set(key, right);
  };
  for (const right of memberRights(index, holder)) add(right);
  for (const [schema, byHolder] of index.inSchemas) {
    const use = useOf(index, closure, schema);
    if (use === null) continue;
    for (const [owner, way] of closure) {
      if (holder !== null && owner === null && use.isPublic) continue;
      for (const grant of byHolder.get(owner) ?? []) {
        const grounds = [...use.grounds, ...way, grantGround(grant)];
        for (const right of rightsBy(index, closure, holder, grant, grounds)) add(right);
      }
    }
  }
  for (const right of otherRights(index, closure, holder)) add(right);
  for (const right of readThrough(index, holder, [...rights.values()])) add(right);
  return rights;
}

/** Who may act as another role, by SET ROLE or without it. */
function memberRights({ memberships }: GrantIndex, holder: string | null): Right[] {
  return (holder === null ? [] : (memberships.get(holder) ?? []))
    .filter(({ inherit, set }) => inherit || set)
    .map((membership) => ({
      holder,
      action: 'ACT AS',
      object: 'role',
      on: membership.role,
      passesOn: membership.admin,
      grounds: [memberGround(membership)],
    }));
}

/** How a schema is entered; null: not at all. One that nobody creates is taken for open. */
function useOf(
  { schemas, onSchemas }: GrantIndex,
  closure: Closure,
  schema: string,
): { readonly grounds: readonly Ground[]; readonly isPublic: boolean } | null {
  const byHolder = onSchemas.get(schema);
  if (!schemas.has(schema)) return { grounds: [], isPublic: true };
  const open = byHolder?.get(null)?.find(({ privilege }) => privilege === 'USAGE');
  if (open !== undefined) return { grounds: [grantGround(open)], isPublic: true };
  for (const [owner, way] of closure) {
    const grant = byHolder?.get(owner)?.find(({ privilege }) => privilege === 'USAGE');
    if (grant !== undefined) return { grounds: [...way, grantGround(grant)], isPublic: false };
  }
  return null;
}

/** The same right, to pass on: that is a ground of its own. */
function passedOn(right: Right): Right {
  const last = right.grounds.at(-1);
  const grounds = last === undefined ? [] : [...right.grounds.slice(0, -1), { ...last, key: optionKey(last.key) }];
  return { ...right, passesOn: true, grounds };
}

/** What one grant on something in a schema that can be entered comes to. */
function rightsBy(
  index: GrantIndex,
  closure: Closure,
  holder: string | null,
  grant: Grant,
  grounds: readonly Ground[],
): Right[] {
  const { object, on, privilege, grantable } = grant;
  const right: Right = { holder, action: privilege, object, on, passesOn: false, grounds };
  const passed: Right[] = grantable ? [passedOn(right)] : [];
  if (object === 'function') return [...executeRights(index, right, grant), ...passed];
  if (object !== 'relation' && object !== 'column') return [];
  const relation = index.relations.get(object === 'column' ? qualified(...partsOf(on).slice(0, -1)) : on);
  if (relation === undefined) return [right, ...passed];
  const open = openBy(index, relation, holder, closure, privilege);
  if (open !== null) return [{ ...right, grounds: [...grounds, ...open] }, ...passed];
  return [...rowsOf(index, relation, closure, right), ...passed];
}

function executeRights({ functions }: GrantIndex, right: Right, { grantee }: Grant): Right[] {
  const called = functions.get(right.on);
  if (called?.returnsTrigger === true) return [];
  // With one's own rights, everybody may call what was not closed: that opens nothing.
  if (called?.securityDefiner !== true) return grantee === null ? [] : [right];
  const { owner, location } = called;
  const runs: Ground = {
    key: definerKey(right.on, owner),
    label: `${right.on} runs as its owner, ${owner ?? 'who runs the migrations'}`,
    location,
  };
  return owner !== null && owner === right.holder ? [] : [{ ...right, as: owner, grounds: [...right.grounds, runs] }];
}

/** Rights on schemas, databases and the like, and on what is to come. */
function otherRights({ others, onSchemas, catalogue }: GrantIndex, closure: Closure, holder: string | null): Right[] {
  const rights: Right[] = [];
  for (const [owner, way] of closure) {
    if (owner === null && holder !== null) continue;
    const own = [
      ...(others.get(owner) ?? []),
      ...[...onSchemas.values()].flatMap((byHolder) => byHolder.get(owner) ?? []),
    ];
    for (const grant of own) {
      const { object, on, privilege, grantable } = grant;
      const right: Right = {
        holder,
        action: privilege,
        object,
        on,
        passesOn: false,
        grounds: [...way, grantGround(grant)],
      };
      rights.push(right, ...(grantable ? [passedOn(right)] : []));
    }
  }
  for (const entry of catalogue.defaultPrivileges) {
    const { role, schema, object, privilege, grantee, granted, location } = entry;
    if (!granted || grantee !== holder || grantee === role) continue;
    const on = `${object}s of ${role ?? 'who runs the migrations'}${schema === null ? '' : ` in ${schema}`}`;
    const ground = {
      key: defaultKey(entry),
      label: `default privileges of ${on}`,
      location,
    };
    rights.push({ holder, action: privilege, object: 'future', on, passesOn: false, grounds: [ground] });
  }
  return rights;
}
