import type { Catalogue } from '../../../model/catalogue.js';
import type { MonitoringRow } from '../../../model/database-report.js';

/** Settings by name as the server runs with; what is not known is undefined. */
export type Known = (name: string) => string | undefined;

/** A check of one thing; `state` looks at what is known and never guesses. */
export interface MonitoringCheck extends Omit<MonitoringRow, 'state' | 'value'> {
  state(known: Known, catalogue: Catalogue): { readonly state: MonitoringRow['state']; readonly value: string | null };
}

const LEVELS = ['debug5', 'debug4', 'debug3', 'debug2', 'debug1', 'info', 'notice', 'warning', 'error'];
const STATEMENTS = ['none', 'ddl', 'mod', 'all'];

/** On when the setting has a value that `isOn` takes; unknown when nobody says. */
function setting(name: string, isOn: (value: string) => boolean): MonitoringCheck['state'] {
  return (known) => {
    const value = known(name);
    if (value === undefined) return { state: 'unknown', value: null };
    return { state: isOn(value) ? 'on' : 'off', value };
  };
}

function isTrue(value: string): boolean {
  return /^(?:on|true|yes|1|all|receipt.*)$/i.test(value);
}

function loads(library: string): MonitoringCheck['state'] {
  return setting('shared_preload_libraries', (value) =>
    value.split(',').some((one) => one.trim().replace(/^.*\//, '') === library),
  );
}

/** pgaudit is on when it is loaded and told what to log; Cloud SQL loads it by a flag of its own. */
const audit: MonitoringCheck['state'] = (known, catalogue) => {
  const loaded = loads('pgaudit')(known, catalogue).state;
  const flag = known('cloudsql.enable_pgaudit');
  const logs = known('pgaudit.log');
  if (loaded === 'unknown' && flag === undefined && logs === undefined) return { state: 'unknown', value: null };
  if (loaded === 'off' && !(flag !== undefined && isTrue(flag))) return { state: 'off', value: 'not loaded' };
  if (logs === undefined) return { state: 'unknown', value: 'loaded' };
  return { state: /^\s*(?:none)?\s*$/i.test(logs) ? 'off' : 'on', value: logs };
};

/** Whether statements are counted: without that nobody can say which right was used. */
const statistics: MonitoringCheck['state'] = (known, catalogue) => {
  const loaded = loads('pg_stat_statements')(known, catalogue);
  if (loaded.state !== 'on') return loaded;
  const made = catalogue.extensions.some(({ name }) => name === 'pg_stat_statements');
  return { state: made ? 'on' : 'off', value: made ? 'loaded, extension made' : 'loaded, extension not made' };
};

/** How long a log lives is the business of whoever takes it: rotation that overwrites is seen, the rest is not. */
const retention: MonitoringCheck['state'] = (known) => {
  const managed = known('rds.log_retention_period');
  if (managed !== undefined) return { state: Number(managed) >= 10_080 ? 'on' : 'off', value: `${managed} minutes` };
  const [name, overwrites, age] = ['log_filename', 'log_truncate_on_rotation', 'log_rotation_age'].map(known);
  if (name === undefined || overwrites === undefined) return { state: 'unknown', value: null };
  const dated = /%[YGsF]|%[DcD]/.test(name) || (name.includes('%y') && name.includes('%m'));
  if (isTrue(overwrites) && !dated) return { state: 'off', value: `${name} is overwritten after ${age ?? 'a while'}` };
  return { state: 'unknown', value: `${name}; how long files are kept is not the server's word` };
};

/** Sections of the CIS PostgreSQL 16 Benchmark 1.0.0 and requirements of OWASP ASVS 5.0.0. */
export const MONITORING: readonly MonitoringCheck[] = [
  {
    id: 'audit',
    title: 'Audit log (pgaudit)',
    cis: '3.2',
    asvs: '16.3.3',
    advice: "load pgaudit, pgaudit.log = 'ddl, role, write'",
    state: audit,
  },
  {
    id: 'connections',
    title: 'Connections logged',
    cis: '3.1.20',
    asvs: '16.3.1',
    advice: 'log_connections = on',
    state: setting('log_connections', (value) => isTrue(value) || /authentication|authorization/.test(value)),
  },
  {
    id: 'disconnections',
    title: 'Ends of sessions logged',
    cis: '3.1.21',
    asvs: '16.3.1',
    advice: 'log_disconnections = on',
    state: setting('log_disconnections', isTrue),
  },
  {
    id: 'statements',
    title: 'Changes of objects logged',
    cis: '3.1.25',
    asvs: '16.3.3',
    advice: 'log_statement = ddl',
    state: setting('log_statement', (value) => STATEMENTS.indexOf(value) >= 1),
  },
  {
    id: 'errors',
    title: 'Refused statements logged',
    cis: '3.1.15',
    asvs: '16.3.2',
    advice: 'log_min_error_statement = error',
    state: setting('log_min_error_statement', (value) => LEVELS.includes(value)),
  },
  {
    id: 'prefix',
    title: 'Who, when and from where in each line',
    cis: '3.1.24',
    asvs: '16.2.1',
    advice: "log_line_prefix = '%m [%p] %u@%d %h '",
    state: setting(
      'log_line_prefix',
      (value) => ['%u', '%d'].every((sign) => value.includes(sign)) && /%[mtns]/.test(value) && /%[hr]/.test(value),
    ),
  },
  {
    id: 'time-zone',
    title: 'Time of the log in UTC',
    cis: '3.1.26',
    asvs: '16.2.2',
    advice: 'log_timezone = UTC',
    state: setting('log_timezone', (value) => /^(?:Etc\/)?(?:UTC|GMT|Universal|Zulu)$/i.test(value)),
  },
  {
    id: 'collected',
    title: 'Log kept at all',
    cis: '3.1.3',
    asvs: '16.4.3',
    advice: 'logging_collector = on, or syslog',
    state: collected,
  },
  {
    id: 'retention',
    title: 'Log kept long enough',
    cis: '3.1.8',
    asvs: '16.1.1',
    advice: 'ship the log to a system of its own',
    state: retention,
  },
  {
    id: 'replication',
    title: 'Copies of the database logged',
    cis: '7.2',
    asvs: '16.3.3',
    advice: 'log_replication_commands = on',
    state: setting('log_replication_commands', isTrue),
  },
  {
    id: 'statistics',
    title: 'Statements counted by role (pg_stat_statements)',
    cis: null,
    asvs: '13.2.2',
    advice: 'load pg_stat_statements and make its extension',
    state: statistics,
  },
  { id: 'tls', title: 'TLS', cis: '6.8', asvs: '12.3.1', advice: 'ssl = on', state: setting('ssl', isTrue) },
  {
    id: 'passwords',
    title: 'Passwords kept as SCRAM',
    cis: null,
    asvs: '11.4.2',
    advice: 'password_encryption = scram-sha-256',
    state: setting('password_encryption', (value) => value === 'scram-sha-256'),
  },
];

function collected(known: Known): ReturnType<MonitoringCheck['state']> {
  const [collector, destination] = [known('logging_collector'), known('log_destination')];
  if (destination !== undefined && /syslog|eventlog/.test(destination)) return { state: 'on', value: destination };
  if (collector === undefined) return { state: 'unknown', value: null };
  if (isTrue(collector)) return { state: 'on', value: `logging_collector = on, ${destination ?? ''}` };
  // In a container standard error is what is kept, or not: the server cannot know.
  return { state: 'unknown', value: 'written to standard error' };
}
