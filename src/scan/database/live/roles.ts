import type { DatabaseRole, Membership } from '../../../model/catalogue.js';
import { gap, type Reading, rowsOf } from './reading.js';
import { flagIn, textIn, textOrNullIn } from './row.js';

/** Roles that every server has (PostgreSQL manual, 22.5) are listed where somebody is a member of one. */
const ROLES = `select r.rolname::text as name, r.rolcanlogin as login, r.rolsuper as super, r.rolinherit as inherit,
    r.rolcreaterole as create_role, r.rolcreatedb as create_database, r.rolreplication as replication,
    r.rolbypassrls as bypass
  from pg_catalog.pg_roles r
  where r.rolname not like 'pg\\_%' or exists (select 1 from pg_catalog.pg_auth_members m where m.roleid = r.oid
    and pg_catalog.pg_get_userbyid(m.member) not like 'pg\\_%')`;

/** Of the password the way it is kept alone: the hash stays where it is. */
const PASSWORDS = `select a.rolname::text as name, case when a.rolpassword is null then null
    when a.rolpassword like 'SCRAM-SHA-256$%' then 'scram-sha-256'
    when a.rolpassword ~ '^md5[0-9a-f]{32}$' then 'md5' else 'plain' end as kept
  from pg_catalog.pg_authid a`;

/** `inherit_option` and `set_option` are columns since PostgreSQL 16; before, the member decided for all its roles. */
const MEMBERSHIPS = `select pg_catalog.pg_get_userbyid(m.roleid)::text as role,
    pg_catalog.pg_get_userbyid(m.member)::text as member, pg_catalog.bool_or(m.admin_option) as admin,
    pg_catalog.bool_or(coalesce((pg_catalog.to_jsonb(m) ->> 'inherit_option')::bool, r.rolinherit)) as inherit,
    pg_catalog.bool_or(coalesce((pg_catalog.to_jsonb(m) ->> 'set_option')::bool, true)) as set
  from pg_catalog.pg_auth_members m join pg_catalog.pg_roles r on r.oid = m.member
  where r.rolname not like 'pg\\_%' group by 1, 2`;

const KEPT = ['scram-sha-256', 'md5', 'plain'] as const;

/** Who there is, and who may act as whom. */
export async function readRoles(
  reading: Reading,
): Promise<{ readonly roles: readonly DatabaseRole[]; readonly memberships: readonly Membership[] }> {
  const passwords = await passwordsOf(reading);
  const roles = (await rowsOf(reading, 'roles', ROLES)).map((row): DatabaseRole => {
    const name = textIn(row, 'name');
    return {
      name,
      login: flagIn(row, 'login'),
      superuser: flagIn(row, 'super'),
      inherit: flagIn(row, 'inherit'),
      createRole: flagIn(row, 'create_role'),
      createDatabase: flagIn(row, 'create_database'),
      replication: flagIn(row, 'replication'),
      bypassRls: flagIn(row, 'bypass'),
      password: passwords.get(name) ?? null,
      declared: true,
      location: null,
    };
  });
  const memberships = (await rowsOf(reading, 'memberships', MEMBERSHIPS)).map((row): Membership => {
    return {
      role: textIn(row, 'role'),
      member: textIn(row, 'member'),
      admin: flagIn(row, 'admin'),
      inherit: flagIn(row, 'inherit'),
      set: flagIn(row, 'set'),
      location: null,
    };
  });
  return { roles, memberships };
}

async function passwordsOf(reading: Reading): Promise<ReadonlyMap<string, DatabaseRole['password']>> {
  const [may] = await reading.query(
    "select pg_catalog.has_column_privilege('pg_catalog.pg_authid', 'rolpassword', 'select') as may",
  );
  if (may === undefined || !flagIn(may, 'may')) {
    reading.gaps.push(gap('permission', 'how passwords are kept is shown to superusers alone', 'pg_authid'));
    return new Map();
  }
  const rows = await rowsOf(reading, 'passwords', PASSWORDS);
  return new Map(
    rows.map((row) => {
      const kept = textOrNullIn(row, 'kept');
      return [textIn(row, 'name'), KEPT.find((way) => way === kept) ?? null];
    }),
  );
}
