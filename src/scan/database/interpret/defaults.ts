import type { AlterDefaultPrivilegesStmt } from 'libpg-query';
import { type Acl, grantTo, revokeFrom } from '../state/acl.js';
import { allPrivileges, type DatabaseState, type DefaultKind, startAcl } from '../state/database-state.js';
import type { SchemaState } from '../state/objects.js';
import type { RoleState } from '../state/role.js';
import { type Context, work } from './context.js';
import { granteeOf, roleOf, schemaNamed } from './lookup.js';
import { privilegesIn } from './privileges.js';
import { rolesIn } from './roles.js';
import { itemsIn, namesIn, optionsIn } from './tree.js';

const KINDS: Readonly<Record<string, DefaultKind>> = {
  OBJECT_TABLE: 'relation',
  OBJECT_SEQUENCE: 'sequence',
  OBJECT_FUNCTION: 'function',
  OBJECT_TYPE: 'type',
  OBJECT_SCHEMA: 'schema',
};

/** `ALTER DEFAULT PRIVILEGES`: what a role's new objects grant from now on. */
export function alterDefaultPrivileges(context: Context, { options, action = {} }: AlterDefaultPrivilegesStmt): void {
  const { state, at } = context;
  const kind = Object.hasOwn(KINDS, action.objtype ?? '') ? KINDS[action.objtype ?? ''] : undefined;
  if (kind === undefined) return;
  const named = new Map(optionsIn(options).map(({ defname, arg }) => [defname, itemsIn(arg)]));
  const roles = rolesIn(named.get('roles') ?? []).map((spec) => roleOf(state, spec));
  const schemas: (SchemaState | null)[] = namesIn(named.get('schemas')).map((name) => schemaNamed(state, name));
  const privileges = privilegesIn(action.privileges, allPrivileges(kind, state.serverVersion));
  for (const role of roles.length === 0 ? [state.current] : roles) {
    for (const schema of schemas.length === 0 ? [null] : schemas) {
      const acl = defaultAcl(state, role, schema, kind);
      for (const spec of rolesIn(action.grantees ?? [])) {
        work(context);
        const change = { grantee: granteeOf(state, spec), privileges, grantor: role, location: at };
        if (action.is_grant === true) grantTo(acl, change, action.grant_option === true);
        else revokeFrom(acl, change, action.grant_option === true);
      }
    }
  }
}

function defaultAcl(state: DatabaseState, role: RoleState, schema: SchemaState | null, kind: DefaultKind): Acl {
  const ofRole = state.defaults.get(role) ?? new Map<SchemaState | null, Map<DefaultKind, Acl>>();
  state.defaults.set(role, ofRole);
  const ofSchema = ofRole.get(schema) ?? new Map<DefaultKind, Acl>();
  ofRole.set(schema, ofSchema);
  // What holds everywhere takes the place of what the server would give; what holds in a schema comes on top of it.
  const acl = ofSchema.get(kind) ?? (schema === null ? startAcl(kind, role, null, state.serverVersion) : new Map());
  ofSchema.set(kind, acl);
  return acl;
}

/** The rights that a new object of the current role begins with. */
export function aclOfNew({ state, at }: Context, kind: DefaultKind, schema: SchemaState | null): Acl {
  const owner = state.current;
  const ofRole = state.defaults.get(owner);
  const everywhere = ofRole?.get(null)?.get(kind);
  const acl = everywhere === undefined ? startAcl(kind, owner, at, state.serverVersion) : new Map();
  const inSchema = schema === null ? undefined : ofRole?.get(schema)?.get(kind);
  for (const source of [everywhere, inSchema]) {
    for (const [grantee, held] of source ?? []) {
      for (const [privilege, { grantable }] of held)
        grantTo(acl, { grantee, privileges: [privilege], grantor: owner, location: at }, grantable);
    }
  }
  return acl;
}
