import type { Catalogue, Grant } from '../../../model/catalogue.js';

/** What two sides hold of one kind of object. */
export interface Changed<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  /** Of both sides, and not the same. */
  readonly altered: readonly { readonly before: T; readonly after: T }[];
}

/** The lists of a catalogue that are compared, and what makes two of their entries the same object. */
const KEYS = {
  roles: ({ name }) => [name],
  memberships: ({ role, member }) => [role, member],
  schemas: ({ name }) => [name],
  relations: ({ schema, name }) => [schema, name],
  functions: ({ schema, name, arguments: types }) => [schema, name, types],
  grants: ({ object, on, privilege, grantee }) => [object, on, privilege, grantee],
  defaultPrivileges: ({ role, schema, object, privilege, grantee }) => [role, schema, object, privilege, grantee],
  policies: ({ schema, relation, name }) => [schema, relation, name],
  triggers: ({ schema, relation, name }) => [schema, relation, name],
  extensions: ({ name }) => [name],
  settings: ({ name, role }) => [name, role],
} satisfies { [K in Compared]: (entry: Catalogue[K][number]) => readonly (string | null)[] };

type Compared = Exclude<
  {
    [K in keyof Catalogue]: Catalogue[K] extends readonly unknown[] ? K : never;
  }[keyof Catalogue],
  'gaps'
>;

export type CatalogueChange = { readonly [K in Compared]: Changed<Catalogue[K][number]> };

/** What of each kind of object the head has and the base has not, and the other way round; places are not compared. */
export function changedObjects(base: Catalogue, head: Catalogue): CatalogueChange {
  return {
    roles: changed(base.roles, head.roles, KEYS.roles),
    memberships: changed(base.memberships, head.memberships, KEYS.memberships),
    schemas: changed(base.schemas, head.schemas, KEYS.schemas),
    relations: changed(base.relations, head.relations, KEYS.relations),
    functions: changed(base.functions, head.functions, KEYS.functions),
    // Two grantors of one right are one right.
    grants: changed(base.grants, head.grants.map(ofAnyone), KEYS.grants, ofAnyone),
    defaultPrivileges: changed(base.defaultPrivileges, head.defaultPrivileges, KEYS.defaultPrivileges),
    policies: changed(base.policies, head.policies, KEYS.policies),
    triggers: changed(base.triggers, head.triggers, KEYS.triggers),
    extensions: changed(base.extensions, head.extensions, KEYS.extensions),
    settings: changed(base.settings, head.settings, KEYS.settings),
  };
}

function ofAnyone(grant: Grant): Grant {
  return { ...grant, grantor: null };
}

function changed<T extends object>(
  base: readonly T[],
  head: readonly T[],
  keyOf: (entry: T) => readonly (string | null)[],
  seen: (entry: T) => T = (entry) => entry,
): Changed<T> {
  const before = new Map(base.map((entry) => [JSON.stringify(keyOf(entry)), seen(entry)]));
  const added: T[] = [];
  const altered: { before: T; after: T }[] = [];
  const met = new Set<string>();
  for (const after of head) {
    const key = JSON.stringify(keyOf(after));
    if (met.has(key)) continue;
    met.add(key);
    const old = before.get(key);
    if (old === undefined) added.push(after);
    else if (!isSame(old, after)) altered.push({ before: old, after });
  }
  return { added, removed: [...before].filter(([key]) => !met.has(key)).map(([, entry]) => entry), altered };
}

/** Whether two values say the same, apart from where they stand. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  if (!isPlain(a) || !isPlain(b)) return false;
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    if (key !== 'location' && !isSame(Reflect.get(a, key), Reflect.get(b, key))) return false;
  }
  return true;
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
