import type { Catalogue, DatabaseRole, Privilege } from '../../../model/catalogue.js';
import type { RoleRights, SchemaRights } from '../../../model/database-report.js';
import { compareText } from '../../../util/text-order.js';
import { partsOf, qualified } from '../name.js';
import type { UsableRight, UsableRights } from './usable.js';

/** Every role with what it may do in each schema, PUBLIC first. */
export function roleMatrix({ roles, memberships }: Catalogue, rights: UsableRights): readonly RoleRights[] {
  const known = new Map(roles.map((role) => [role.name, role]));
  const names = [null, ...roles.map(({ name }) => name).sort(compareText)];
  return names.map((role) => {
    const facts = role === null ? undefined : known.get(role);
    return {
      role,
      attributes: facts === undefined ? [] : attributesOf(facts),
      memberOf: memberships.filter(({ member }) => member === role).map((one) => one.role),
      schemas: schemasOf([...(rights.get(role)?.values() ?? [])]),
    };
  });
}

function attributesOf(role: DatabaseRole): readonly string[] {
  const { superuser, bypassRls, createRole, createDatabase, replication, login, declared } = role;
  if (!declared) return ['made elsewhere'];
  return [
    ...(superuser ? ['superuser'] : []),
    ...(bypassRls ? ['BYPASSRLS'] : []),
    ...(createRole ? ['CREATEROLE'] : []),
    ...(createDatabase ? ['CREATEDB'] : []),
    ...(replication ? ['REPLICATION'] : []),
    ...(login ? ['login'] : []),
  ];
}

/** Everybody may enter them. */
const SYSTEM = new Set(['pg_catalog', 'information_schema']);

function schemasOf(rights: readonly UsableRight[]): readonly SchemaRights[] {
  const found = new Map<
    string,
    { on: Map<Privilege, Set<string>>; functions: number; asOwner: number; own: Set<Privilege> }
  >();
  for (const { object, on, privilege, runsAs } of rights) {
    if (object !== 'schema' && object !== 'relation' && object !== 'column' && object !== 'function') continue;
    const schema = partsOf(on)[0] ?? '';
    const entry = found.get(schema) ?? { on: new Map(), functions: 0, asOwner: 0, own: new Set() };
    found.set(schema, entry);
    if (object === 'schema') entry.own.add(privilege);
    else if (object === 'function') {
      entry.functions++;
      if (runsAs !== null) entry.asOwner++;
    } else {
      const relation = object === 'column' ? qualified(...partsOf(on).slice(0, -1)) : on;
      entry.on.set(privilege, (entry.on.get(privilege) ?? new Set()).add(relation));
    }
  }
  return [...found]
    .sort(([a], [b]) => compareText(a, b))
    .map(([schema, { on, functions, asOwner, own }]) => ({
      schema,
      usage: own.has('USAGE') || SYSTEM.has(schema),
      create: own.has('CREATE'),
      relations: Object.fromEntries([...on].map(([privilege, names]) => [privilege, names.size])),
      functions,
      asOwner,
    }));
}
