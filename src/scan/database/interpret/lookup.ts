import type { RangeVar, RoleSpec } from 'libpg-query';
import type { RelationKind } from '../../../model/catalogue.js';
import type { Location } from '../../../model/location.js';
import type { Grantee } from '../state/acl.js';
import { type DatabaseState, newSchema, startAcl } from '../state/database-state.js';
import type { RelationState, SchemaState, TypeState } from '../state/objects.js';
import { newRole, type RoleState } from '../state/role.js';

/** Holds what lives as long as a session; no catalogue has it. */
export const TEMPORARY = 'pg_temp';

/** The role of a name; one that no statement creates is there all the same, and nobody knows its attributes. */
export function roleNamed(state: DatabaseState, name: string): RoleState {
  const known = state.roles.get(name);
  if (known !== undefined) return known;
  const made = newRole(name, null, false);
  state.roles.set(name, made);
  return made;
}

/** Who is meant by `web`, `CURRENT_USER` or `PUBLIC` (null). */
export function granteeOf(state: DatabaseState, spec: RoleSpec | undefined): Grantee {
  switch (spec?.roletype) {
    case 'ROLESPEC_PUBLIC':
      return null;
    case 'ROLESPEC_CURRENT_ROLE':
    case 'ROLESPEC_CURRENT_USER':
      return state.current;
    case 'ROLESPEC_SESSION_USER':
      return state.runner;
    default:
      return roleNamed(state, spec?.rolename ?? '');
  }
}

export function roleOf(state: DatabaseState, spec: RoleSpec | undefined): RoleState {
  return granteeOf(state, spec) ?? roleNamed(state, 'public');
}

/** The schema of a name; one that no statement creates is there all the same. */
export function schemaNamed(state: DatabaseState, name: string): SchemaState {
  const known = state.schemas.get(name);
  if (known !== undefined) return known;
  const made = newSchema(name, state.runner, null, false);
  state.schemas.set(name, made);
  return made;
}

/** Where a name without a schema is created: the first schema of the search path that is there. */
export function creationSchema(state: DatabaseState, named: string | undefined): SchemaState {
  if (named !== undefined && named !== '') return schemaNamed(state, named);
  const first = state.searchPath.find((name) => state.schemas.has(name));
  return schemaNamed(state, first ?? state.searchPath[0] ?? 'public');
}

/** Schemas in which a name is looked for, in order. */
export function pathOf(state: DatabaseState, named: string | undefined): SchemaState[] {
  if (named !== undefined && named !== '') return [schemaNamed(state, named)];
  return [TEMPORARY, ...state.searchPath].flatMap((name) => state.schemas.get(name) ?? []);
}

export function findRelation(state: DatabaseState, name: RangeVar | undefined): RelationState | undefined {
  for (const schema of pathOf(state, name?.schemaname)) {
    const found = schema.relations.get(name?.relname ?? '');
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The relation of a name; one that no statement creates is there all the same, undeclared and without columns. */
export function relationNamed(
  state: DatabaseState,
  name: RangeVar | undefined,
  kind: RelationKind = 'table',
): RelationState {
  const found = findRelation(state, name);
  if (found !== undefined) return found;
  const schema = creationSchema(state, name?.schemaname);
  const made = newRelation(state, schema, name?.relname ?? '', kind, null);
  made.declared = false;
  made.acl.delete(null);
  schema.relations.set(made.name, made);
  return made;
}

export function newRelation(
  state: DatabaseState,
  schema: SchemaState,
  name: string,
  kind: RelationKind,
  location: Location | null,
): RelationState {
  const owner = state.current;
  return {
    schema,
    name,
    kind,
    owner,
    acl: startAcl(kind === 'sequence' ? 'sequence' : 'relation', owner, location, state.serverVersion),
    rowSecurity: false,
    forceRowSecurity: false,
    securityInvoker: false,
    declared: true,
    location,
    columns: new Map(),
    policies: new Map(),
    triggers: new Map(),
    reads: null,
    sequences: new Set(),
    ofColumn: null,
  };
}

/** `{catalog, schema, name}` as lists of names have it. */
export function rangeOf(names: readonly string[]): RangeVar {
  const schemaname = names.at(-2);
  return { relname: names.at(-1) ?? '', ...(schemaname !== undefined && { schemaname }) };
}

export function findType(state: DatabaseState, names: readonly string[]): TypeState | undefined {
  for (const schema of pathOf(state, names.at(-2))) {
    const found = schema.types.get(names.at(-1) ?? '');
    if (found !== undefined) return found;
  }
  return undefined;
}
