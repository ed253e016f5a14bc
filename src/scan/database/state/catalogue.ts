import type {
  Catalogue,
  DefaultPrivilege,
  Grant,
  GrantObject,
  Membership,
  Relation,
} from '../../../model/catalogue.js';
import { qualified, signature } from '../name.js';
import type { Acl, Grantee } from './acl.js';
import { type DatabaseState, PUBLIC_RIGHTS } from './database-state.js';
import type { FunctionState, RelationState, SchemaState } from './objects.js';
import type { RoleState } from './role.js';

/** Not of the migrations: a session's own, and the server's. */
const SERVER_SCHEMAS = new Set(['pg_temp', 'pg_catalog', 'information_schema', 'pg_toast']);

/** What a database came to, as a catalogue. Objects that no statement creates are in it only where rights on them are. */
export function catalogueOf(state: DatabaseState): Catalogue {
  const schemas = [...state.schemas.values()];
  const own = schemas.filter(({ name }) => !SERVER_SCHEMAS.has(name));
  const relations = own.flatMap((schema) => [...schema.relations.values()]);
  const functions = own.flatMap((schema) =>
    [...schema.functions.values()].flatMap((overloads) => [...overloads.values()]),
  );
  const roles = [...state.roles.values()].filter(({ isRunner }) => !isRunner);
  return {
    dialect: 'postgresql',
    origin: 'migrations',
    serverVersion: state.serverVersion,
    database: { owner: nameOf(state.databaseOwner) },
    roles: roles.map(({ isRunner: _runner, memberOf: _of, ...role }) => role),
    memberships: roles.flatMap(membershipsOf),
    schemas: own
      .filter(({ declared, name }) => declared || name === 'public')
      .map(({ name, owner, location }) => ({ name, owner: nameOf(owner), location })),
    relations: relations.filter(({ declared }) => declared).map(relationOf),
    functions: functions.filter(({ declared }) => declared).map(functionOf),
    grants: grantsOf(state, schemas),
    defaultPrivileges: defaultPrivilegesOf(state),
    policies: relations.flatMap((relation) =>
      [...relation.policies.values()].map((policy) => ({
        ...policy,
        schema: relation.schema.name,
        relation: relation.name,
        roles: policy.roles.map(nameOf),
      })),
    ),
    triggers: relations.flatMap((relation) =>
      [...relation.triggers.values()].map(({ called: _called, ...trigger }) => ({
        ...trigger,
        schema: relation.schema.name,
        relation: relation.name,
      })),
    ),
    extensions: [...state.extensions].map(([name, extension]) => ({ name, ...extension })),
    settings: [...state.settings.values()].map(({ setting, role }) => ({ ...setting, role: nameOf(role) })),
    gaps: state.gaps,
  };
}

/** null: nobody knows the name of the one who runs the migrations. */
function nameOf(role: RoleState | null): string | null {
  return role === null || role.isRunner ? null : role.name;
}

function membershipsOf(member: RoleState): Membership[] {
  return [...member.memberOf].map(([role, { admin, inherit, set, location }]) => {
    return { role: role.name, member: member.name, admin, inherit, set, location };
  });
}

function relationOf({ schema, name, kind, owner, columns, reads, location, ...rest }: RelationState): Relation {
  const { rowSecurity, forceRowSecurity, securityInvoker } = rest;
  return {
    schema: schema.name,
    name,
    kind,
    owner: nameOf(owner),
    columns: [...columns.values()].map(({ name: column, type, location: at }) => ({
      name: column,
      type,
      location: at,
    })),
    rowSecurity,
    forceRowSecurity,
    securityInvoker,
    ...((kind === 'view' || kind === 'materialized-view') && {
      reads: reads?.map((read) => qualified(read.schema.name, read.name)) ?? null,
    }),
    location,
  };
}

function functionOf(found: FunctionState): Catalogue['functions'][number] {
  const {
    schema,
    name,
    arguments: types,
    kind,
    owner,
    language,
    securityDefiner,
    searchPath,
    returnsTrigger,
    location,
  } = found;
  return {
    schema: schema.name,
    name,
    arguments: types,
    kind,
    owner: nameOf(owner),
    language,
    securityDefiner,
    searchPath,
    returnsTrigger,
    location,
  };
}

function grantsOf(state: DatabaseState, schemas: readonly SchemaState[]): Grant[] {
  const grants: Grant[] = [];
  const add = (object: GrantObject, on: string, acl: Acl) => {
    for (const [grantee, held] of acl) {
      // Rights of somebody without a name say nothing of anybody.
      if (grantee?.isRunner === true) continue;
      for (const [privilege, { grantable, grantor, location }] of held)
        grants.push({ object, on, privilege, grantee: nameOf(grantee), grantor: nameOf(grantor), grantable, location });
    }
  };
  for (const schema of schemas) {
    if (schema.name === 'pg_temp') continue;
    // What the server's own schemas grant is the server's; only what was granted since is told.
    add('schema', qualified(schema.name), SERVER_SCHEMAS.has(schema.name) ? ofOthers(schema) : schema.acl);
    for (const { name, acl, columns } of schema.relations.values()) {
      add('relation', qualified(schema.name, name), acl);
      for (const column of columns.values()) add('column', qualified(schema.name, name, column.name), column.acl);
    }
    for (const overloads of schema.functions.values())
      for (const { name, arguments: types, acl } of overloads.values())
        add('function', signature(schema.name, name, types), acl);
    for (const { name, acl } of schema.types.values()) add('type', qualified(schema.name, name), acl);
  }
  for (const [object, named] of state.others) for (const [name, { acl }] of named) add(object, qualified(name), acl);
  return grants;
}

function ofOthers({ owner, acl }: SchemaState): Acl {
  return new Map([...acl].filter(([grantee]) => grantee !== owner));
}

function defaultPrivilegesOf(state: DatabaseState): DefaultPrivilege[] {
  const entries: DefaultPrivilege[] = [];
  for (const [role, ofRole] of state.defaults) {
    for (const [schema, ofSchema] of ofRole) {
      for (const [object, acl] of ofSchema) {
        const common = { role: nameOf(role), schema: schema?.name ?? null, object };
        entries.push(...grantedBy(acl, role, schema === null).map((entry) => ({ ...common, ...entry })));
        if (schema === null) entries.push(...withheldBy(acl, object).map((entry) => ({ ...common, ...entry })));
      }
    }
  }
  return entries;
}

type DefaultEntry = Omit<DefaultPrivilege, 'role' | 'schema' | 'object'>;

/** @param isGlobal what holds in every schema has in it what the server gives anyway */
function grantedBy(acl: Acl, role: RoleState, isGlobal: boolean): DefaultEntry[] {
  return [...acl].flatMap(([grantee, held]) =>
    [...held].flatMap(([privilege, { grantable, location }]): DefaultEntry[] => {
      const isGiven = isGlobal && (grantee === role || (grantee === null && location === null));
      if (isGiven || grantee?.isRunner === true) return [];
      return [{ privilege, grantee: nameOf(grantee), grantable, granted: true, location }];
    }),
  );
}

function withheldBy(acl: Acl, object: DefaultPrivilege['object']): DefaultEntry[] {
  const everybody: Grantee = null;
  return (
    PUBLIC_RIGHTS[object === 'relation' || object === 'sequence' || object === 'schema' ? 'relation' : object] ?? []
  )
    .filter((privilege) => acl.get(everybody)?.has(privilege) !== true)
    .map((privilege) => ({ privilege, grantee: null, grantable: false, granted: false, location: null }));
}
