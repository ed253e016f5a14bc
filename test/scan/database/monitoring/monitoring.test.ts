import { describe, expect, test } from '@jest/globals';
import { monitoringTable } from '../../../../src/scan/database/monitoring/monitoring.js';
import { catalogue } from '../../../helpers/catalogue.js';

function states(settings: Readonly<Record<string, string>>, extensions: readonly string[] = []) {
  const rows = monitoringTable(
    catalogue({
      settings: Object.entries(settings).map(([name, value]) => ({ name, value, role: null, location: null })),
      extensions: extensions.map((name) => ({ name, schema: 'public', location: null })),
    }),
  );
  return Object.fromEntries(rows.map(({ id, state }) => [id, state]));
}

describe('whether a database is watched', () => {
  test('what nobody tells is unknown, never on and never off', () => {
    expect(new Set(Object.values(states({})))).toEqual(new Set(['unknown']));
  });

  test('a setting of one role says nothing of the server', () => {
    const [row] = monitoringTable(
      catalogue({ settings: [{ name: 'log_connections', value: 'on', role: 'web', location: null }] }),
    ).filter(({ id }) => id === 'connections');
    expect(row?.state).toBe('unknown');
  });

  test.each<[string, Readonly<Record<string, string>>, string, string]>([
    [
      'pgaudit that is loaded and told to log nothing',
      { shared_preload_libraries: 'pgaudit', 'pgaudit.log': 'none' },
      'audit',
      'off',
    ],
    [
      'pgaudit that is loaded and logs',
      { shared_preload_libraries: 'a, pgaudit', 'pgaudit.log': 'ddl, role' },
      'audit',
      'on',
    ],
    ['a library whose name only holds pgaudit', { shared_preload_libraries: 'pgauditlogtofile' }, 'audit', 'off'],
    [
      'Cloud SQL, which loads it by a flag',
      { shared_preload_libraries: 'x', 'cloudsql.enable_pgaudit': 'on', 'pgaudit.log': 'all' },
      'audit',
      'on',
    ],
    [
      'connections of PostgreSQL 18, by word',
      { log_connections: 'receipt,authentication,authorization' },
      'connections',
      'on',
    ],
    ['statements: none', { log_statement: 'none' }, 'statements', 'off'],
    ['statements: ddl', { log_statement: 'ddl' }, 'statements', 'on'],
    ['a prefix without the user', { log_line_prefix: '%m [%p] ' }, 'prefix', 'off'],
    ['a prefix with all', { log_line_prefix: '%m [%p] %q%u@%d %h ' }, 'prefix', 'on'],
    ['errors alone from fatal on', { log_min_error_statement: 'fatal' }, 'errors', 'off'],
    [
      'a log that overwrites itself each week',
      { log_filename: 'pg-%a.log', log_truncate_on_rotation: 'on' },
      'retention',
      'off',
    ],
    [
      'a log with a date in its name, kept by nobody knows whom',
      { log_filename: 'pg-%Y-%m-%d.log', log_truncate_on_rotation: 'on' },
      'retention',
      'unknown',
    ],
    ['RDS, which keeps a log for three days', { 'rds.log_retention_period': '4320' }, 'retention', 'off'],
    [
      'standard error, which somebody may keep',
      { logging_collector: 'off', log_destination: 'stderr' },
      'collected',
      'unknown',
    ],
    ['passwords as MD5', { password_encryption: 'md5' }, 'passwords', 'off'],
  ])('%s', (_, settings, id, state) => {
    expect(states(settings)[id]).toBe(state);
  });

  test('counts of statements need the library and the extension', () => {
    const loaded = { shared_preload_libraries: 'pg_stat_statements' };
    expect(states(loaded)['statistics']).toBe('off');
    expect(states(loaded, ['pg_stat_statements'])['statistics']).toBe('on');
  });
});
