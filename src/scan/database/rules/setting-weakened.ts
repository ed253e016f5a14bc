import type { DatabaseRule } from './rule.js';
import { plain } from './words.js';

/** Settings whose value leaves something open or unseen (CIS PostgreSQL Benchmark, sections 3 and 6). */
const WEAK: Readonly<Record<string, { readonly value: RegExp; readonly means: string; readonly severity?: 'high' }>> = {
  ssl: { value: /^(?:off|false|no|0)$/i, means: 'connections are not encrypted', severity: 'high' },
  password_encryption: { value: /^md5$/i, means: 'passwords are kept as md5, which is quickly guessed' },
  row_security: { value: /^(?:off|false|no|0)$/i, means: 'policies end in an error instead of filtering' },
  log_connections: { value: /^(?:off|false|no|0)$/i, means: 'nobody sees who came' },
  log_disconnections: { value: /^(?:off|false|no|0)$/i, means: 'nobody sees who left, and when' },
  log_statement: { value: /^none$/i, means: 'changes of the schema are not written down' },
  logging_collector: { value: /^(?:off|false|no|0)$/i, means: 'the log is lost when the server stops' },
  'pgaudit.log': { value: /^(?:none|)$/i, means: 'nothing is audited', severity: 'high' },
  listen_addresses: { value: /(?:^|,)\s*(?:\*|0\.0\.0\.0|::)\s*(?:,|$)/, means: 'the server answers on every network' },
  fsync: { value: /^(?:off|false|no|0)$/i, means: 'a crash may cost the database' },
  ssl_min_protocol_version: { value: /^TLSv1(?:\.1)?$/i, means: 'connections may be of a TLS that is broken' },
  session_replication_role: { value: /^replica$/i, means: 'triggers and foreign keys do not hold', severity: 'high' },
  allow_system_table_mods: {
    value: /^(?:on|true|yes|1)$/i,
    means: 'the catalogues of the server may be written to',
    severity: 'high',
  },
  // MySQL manual, "Server System Variables"; SQL Server, "Server configuration options".
  require_secure_transport: {
    value: /^(?:off|false|0)$/i,
    means: 'connections need not be encrypted',
    severity: 'high',
  },
  local_infile: { value: /^(?:on|true|1)$/i, means: 'a client can be made to send its files' },
  xp_cmdshell: { value: /^1$/, means: 'a query can run programs on the machine of the server', severity: 'high' },
  'ole automation procedures': { value: /^1$/, means: 'a query can reach what is outside of the server' },
  'cross db ownership chaining': { value: /^1$/, means: 'an owner reaches from one database into others' },
  jit_debugging_support: { value: /^(?:on|true|yes|1)$/i, means: 'compiled queries can be looked into' },
};

export const settingWeakened: DatabaseRule = {
  id: 'database-setting-weakened',
  title: 'A setting leaves the database open or unseen',
  message: 'It holds for every connection from now on, and no test notices.',
  remedy: 'Leave the setting as it is, or set the value that holds.',
  severity: 'medium',
  cwe: ['CWE-1188', 'CWE-778'],
  asvs: ['13.1.1', '16.2.1'],
  references: ['https://www.postgresql.org/docs/current/runtime-config.html'],
  docs: {
    why: 'Settings in a migration are in no inventory of the server.',
    fix: '`ssl = on`, `password_encryption = scram-sha-256`, `log_connections = on`, `log_statement = ddl`.',
    bad: "ALTER SYSTEM SET password_encryption = 'md5';",
    good: "ALTER SYSTEM SET password_encryption = 'scram-sha-256';",
  },
  level: 'block',
  inState: ({ settings }) =>
    settings.flatMap(({ name, value, role, location }) => {
      const weak = Object.hasOwn(WEAK, name) ? WEAK[name] : undefined;
      if (weak === undefined || !weak.value.test(value)) return [];
      const whose = role === null ? '' : ` for role \`${plain(role)}\``;
      const note = `\`${plain(name)}\` is \`${plain(value)}\`${whose}: ${weak.means}.`;
      return [
        {
          note,
          location,
          subject: [name, role ?? ''],
          ...(weak.severity !== undefined && { severity: weak.severity }),
        },
      ];
    }),
};
