import type { CatalogueGap, DatabaseSetting, GrantObject, Privilege } from '../../../model/catalogue.js';
import type { Location } from '../../../model/location.js';
import type { Acl } from './acl.js';
import { grantTo } from './acl.js';
import type { SchemaState } from './objects.js';
import { newRole, type RoleState } from './role.js';

/** What a role's new objects of one kind grant: in every schema (null), or in one. */
export type DefaultKind = 'relation' | 'sequence' | 'function' | 'type' | 'schema';
export type Defaults = Map<RoleState, Map<SchemaState | null, Map<DefaultKind, Acl>>>;

/** A database as far as the statements went. Plain data, so that it can be cloned. */
export interface DatabaseState {
  readonly roles: Map<string, RoleState>;
  /** Who runs the migrations. */
  readonly runner: RoleState;
  /** Who acts now: `SET ROLE`. */
  current: RoleState;
  readonly schemas: Map<string, SchemaState>;
  searchPath: readonly string[];
  readonly startPath: readonly string[];
  readonly defaults: Defaults;
  /** Databases, languages, servers, parameters: what grants may name and nothing here describes. */
  readonly others: Map<GrantObject, Map<string, { owner: RoleState; acl: Acl }>>;
  readonly extensions: Map<string, { schema: string | null; location: Location | null }>;
  readonly settings: Map<string, { setting: Omit<DatabaseSetting, 'role'>; role: RoleState | null }>;
  readonly gaps: CatalogueGap[];
  databaseOwner: RoleState | null;
  readonly serverVersion: number | null;
  /** Objects touched so far. */
  spent: number;
}

/** More work than any honest history of migrations makes. */
const MAX_STEPS = 4_000_000;
/** Beyond this, further gaps say nothing new. */
const MAX_GAPS = 1000;

/** Thrown where the work is over the budget; whoever reads the migrations tells it and goes no further. */
export class BudgetSpent extends Error {}

/** Counts objects that a statement touches. @throws BudgetSpent */
export function spend(state: DatabaseState, steps = 1): void {
  state.spent += steps;
  if (state.spent > MAX_STEPS) throw new BudgetSpent('more work than reading migrations may take');
}

export function addGap(state: DatabaseState, gap: CatalogueGap): void {
  if (state.gaps.length < MAX_GAPS) state.gaps.push(gap);
}

/** All rights that there are on a kind of object; MAINTAIN is of PostgreSQL 17. */
export function allPrivileges(kind: GrantObject | 'sequence', serverVersion: number | null): readonly Privilege[] {
  const rights = ALL[kind];
  return kind === 'relation' && (serverVersion ?? 0) >= 17 ? [...rights, 'MAINTAIN'] : rights;
}

/** PostgreSQL manual, table 5.2. */
const ALL: Readonly<Record<GrantObject | 'sequence', readonly Privilege[]>> = {
  relation: ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER'],
  sequence: ['USAGE', 'SELECT', 'UPDATE'],
  column: ['SELECT', 'INSERT', 'UPDATE', 'REFERENCES'],
  function: ['EXECUTE'],
  type: ['USAGE'],
  schema: ['USAGE', 'CREATE'],
  database: ['CREATE', 'CONNECT', 'TEMPORARY'],
  language: ['USAGE'],
  'foreign-server': ['USAGE'],
  parameter: ['SET', 'ALTER SYSTEM'],
};

/** What PUBLIC has of a new object (same table). */
export const PUBLIC_RIGHTS: Readonly<Partial<Record<GrantObject | 'sequence', readonly Privilege[]>>> = {
  function: ['EXECUTE'],
  type: ['USAGE'],
  language: ['USAGE'],
  database: ['CONNECT', 'TEMPORARY'],
};

/** The rights of an object of which nothing has been said: its owner's, and PUBLIC's. */
export function startAcl(
  kind: GrantObject | 'sequence',
  owner: RoleState,
  location: Location | null,
  serverVersion: number | null,
): Acl {
  const acl: Acl = new Map();
  const privileges = allPrivileges(kind, serverVersion);
  grantTo(acl, { grantee: owner, privileges, grantor: owner, location }, false);
  const open = PUBLIC_RIGHTS[kind] ?? [];
  if (open.length > 0) grantTo(acl, { grantee: null, privileges: open, grantor: owner, location }, false);
  return acl;
}

export function newSchema(name: string, owner: RoleState, location: Location | null, declared: boolean): SchemaState {
  return {
    name,
    owner,
    acl: startAcl('schema', owner, location, null),
    location,
    declared,
    relations: new Map(),
    functions: new Map(),
    types: new Map(),
  };
}

/**
 * A new database: schema `public`, owned by `pg_database_owner`, which everybody may use and, since PostgreSQL 15, nobody
 * else may create in.
 * @param runner name of the role that runs the migrations; null: nobody says
 */
export function newDatabase(runner: string | null, serverVersion: number | null): DatabaseState {
  const self = newRole(runner ?? '', null, runner !== null, runner === null);
  const owner = newRole('pg_database_owner', null, false);
  const open = newSchema('public', owner, null, false);
  const everybody =
    serverVersion !== null && serverVersion < 15 ? (['USAGE', 'CREATE'] as const) : (['USAGE'] as const);
  grantTo(open.acl, { grantee: null, privileges: everybody, grantor: owner, location: null }, false);
  const roles = new Map([[owner.name, owner]]);
  if (runner !== null) roles.set(runner, self);
  return {
    roles,
    runner: self,
    current: self,
    schemas: new Map([['public', open]]),
    searchPath: ['public'],
    startPath: ['public'],
    defaults: new Map(),
    others: new Map(),
    extensions: new Map(),
    settings: new Map(),
    gaps: [],
    databaseOwner: null,
    serverVersion,
    spent: 0,
  };
}
