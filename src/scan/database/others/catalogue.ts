import type { Catalogue, DatabaseRole, Grant, Privilege } from '../../../model/catalogue.js';
import type { Location } from '../../../model/location.js';
import { newRole } from '../state/role.js';
import type { Accounts } from './accounts.js';
import { meantBy, powerOf } from './privileges.js';
import type { LooseDialect } from './tokens.js';

type Powers = Partial<Pick<DatabaseRole, 'superuser' | 'createRole' | 'replication'>>;
/** Roles of SQL Server that are there before the first migration ("Server-level roles", "Database-level roles"). */
const FIXED: Readonly<Record<string, Powers>> = {
  sysadmin: { superuser: true },
  securityadmin: { createRole: true },
  serveradmin: { createRole: true },
  db_owner: { createRole: true },
  db_securityadmin: { createRole: true },
  db_accessadmin: { createRole: true },
};

/** What accounts come to, in the words of every catalogue. */
export function catalogueOfAccounts(dialect: LooseDialect, accounts: Accounts): Catalogue {
  const { grants, gaps } = grantsOf(dialect, accounts);
  return {
    dialect,
    origin: 'migrations',
    serverVersion: null,
    database: { owner: null },
    roles: rolesOf(dialect, accounts),
    memberships: [...accounts.memberships.values()].map((one) => ({ ...one, inherit: true, set: true })),
    schemas: [],
    relations: [],
    functions: [],
    grants,
    defaultPrivileges: [],
    policies: [],
    triggers: [],
    extensions: [],
    settings: [...accounts.settings.values()].map((setting) => ({ ...setting, role: null })),
    gaps: [...accounts.gaps, ...gaps],
  };
}

function grantsOf(dialect: LooseDialect, accounts: Accounts): Pick<Catalogue, 'grants' | 'gaps'> {
  const grants = new Map<string, Grant>();
  const gaps: Catalogue['gaps'][number][] = [];
  for (const { on, privilege, grantee, grantable, location } of accounts.grants.values()) {
    const meant = meantBy(dialect, privilege);
    if (meant === null)
      gaps.push({ kind: 'statement', subject: grantee, reason: `privilege ${privilege.slice(0, 60)}`, location });
    for (const one of meant ?? []) {
      const key = JSON.stringify([on, one, grantee]);
      const isPassedOn = grantable || grants.get(key)?.grantable === true;
      const grant = { object: 'relation', on, privilege: one satisfies Privilege, grantee, grantor: null } as const;
      grants.set(key, { ...grant, grantable: isPassedOn, location });
    }
  }
  return { grants: [...grants.values()], gaps };
}

function rolesOf(dialect: LooseDialect, { users, grants, memberships }: Accounts): DatabaseRole[] {
  const roles = new Map<string, DatabaseRole>();
  const put = (name: string, location: Location | null, given: Partial<DatabaseRole>) => {
    const { isRunner: _runner, memberOf: _of, ...fresh } = newRole(name, location, users.has(name));
    roles.set(name, { ...fresh, ...roles.get(name), ...given, location });
  };
  for (const { name, login, hasPassword, location } of users.values())
    put(name, location, { login, ...(hasPassword && { password: 'plain' }) });
  for (const { grantee, privilege, on, location } of grants.values()) {
    const power = powerOf(privilege, on);
    if (grantee !== null && power !== null) put(grantee, location, { [power]: true });
  }
  for (const { role, member, location } of dialect === 'sqlserver' ? memberships.values() : []) {
    const name = role.toLowerCase();
    const powers = Object.hasOwn(FIXED, name) ? FIXED[name] : undefined;
    if (powers === undefined) continue;
    if (powers.superuser === true) put(member, location, powers);
    if (!users.has(role)) put(role, null, powers);
  }
  return [...roles.values()];
}
