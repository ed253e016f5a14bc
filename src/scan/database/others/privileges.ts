import { PRIVILEGES, type Privilege } from '../../../model/catalogue.js';
import type { LooseDialect } from './tokens.js';

/** What ALL gives on tables; what stands above them is in `powerOf`. */
const WHOLE = ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'CREATE', 'EXECUTE'] as const satisfies readonly Privilege[];

/** Gives a look at what runs, or nothing at all: no right on what the database holds. */
const NOTHING: Readonly<Record<LooseDialect, RegExp>> = {
  mysql:
    /^(?:USAGE|PROCESS|SHOW DATABASES|SHOW VIEW|REPLICATION CLIENT|BINLOG MONITOR|LOCK TABLES|GRANT OPTION|PROXY|SHOW_ROUTINE|APPLICATION_PASSWORD_ADMIN|CREATE TEMPORARY TABLES)$/,
  sqlserver:
    /^(?:CONNECT(?: SQL)?|VIEW .*|SHOWPLAN|SUBSCRIBE QUERY NOTIFICATIONS|CHECKPOINT|AUTHENTICATE|SEND|RECEIVE)$/,
};
/** MySQL manual, "Privileges Provided by MySQL"; Transact-SQL, "Permissions (Database Engine)". */
const MEANT: Readonly<Record<LooseDialect, readonly (readonly [RegExp, readonly Privilege[]])[]>> = {
  mysql: [
    [/^ALL(?: PRIVILEGES)?$/, WHOLE],
    [/^(?:ALTER|DROP|INDEX|EVENT|DELETE HISTORY|(?:CREATE|ALTER) (?:VIEW|ROUTINE|TABLESPACE))$/, ['CREATE']],
    [/^(?:CREATE USER|(?:CREATE|DROP) ROLE|REPLICATION (?:SLAVE|REPLICA))$/, []],
    [/^(?:SUPER|FILE|RELOAD|SHUTDOWN|SYSTEM_USER|SET_USER_ID|SET_ANY_DEFINER|[A-Z_ ]+[_ ]ADMIN)$/, ['ALTER SYSTEM']],
  ],
  sqlserver: [
    [/^(?:ALL(?: PRIVILEGES)?|CONTROL)$/, WHOLE],
    [/^EXEC$/, ['EXECUTE']],
    [/^UNMASK$/, ['SELECT']],
    [/^(?:ALTER(?: ANY .*)?|TAKE OWNERSHIP|CREATE .*)$/, ['CREATE']],
    [
      /^(?:CONTROL SERVER|ADMINISTER .*|UNSAFE ASSEMBLY|EXTERNAL ACCESS ASSEMBLY|SHUTDOWN|IMPERSONATE.*|BACKUP .*)$/,
      ['ALTER SYSTEM'],
    ],
  ],
};

/** What a privilege of a server comes to in the words of the catalogue; null: nobody knows it. */
export function meantBy(dialect: LooseDialect, privilege: string): readonly Privilege[] | null {
  if (NOTHING[dialect].test(privilege)) return [];
  for (const [pattern, meant] of MEANT[dialect]) if (pattern.test(privilege)) return meant;
  const same = PRIVILEGES.find((known) => known === privilege);
  return same === undefined ? null : [same];
}

/** What stands above all grants. */
export function powerOf(privilege: string, on: string): 'superuser' | 'createRole' | 'replication' | null {
  if (/^(?:SUPER|SYSTEM_USER|SET_USER_ID|SET_ANY_DEFINER|CONTROL SERVER)$/.test(privilege)) return 'superuser';
  if (on === '*.*' && /^ALL(?: PRIVILEGES)?$/.test(privilege)) return 'superuser';
  if (/^(?:CREATE USER|CREATE ROLE|ALTER ANY (?:LOGIN|USER|ROLE|SERVER ROLE))$/.test(privilege)) return 'createRole';
  return /^REPLICATION (?:SLAVE|REPLICA)$/.test(privilege) ? 'replication' : null;
}
