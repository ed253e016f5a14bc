import { expect, test } from '@jest/globals';
import { osvScanner } from '../../../../src/scan/dependencies/osv-scanner/osv-scanner.js';

const REQUEST = { folder: '/tmp/x/files', config: '/tmp/x/osv-scanner.toml', database: null, places: [] };

test('nothing of the change is run or resolved, and no configuration of the change is read', () => {
  const { args, env } = osvScanner.command(REQUEST);
  expect(args.slice(0, 2)).toEqual(['scan', 'source']);
  expect(args).toEqual(
    expect.arrayContaining(['--no-call-analysis=all', '--no-resolve', `--config=${REQUEST.config}`]),
  );
  expect(args.at(-1)).toBe(REQUEST.folder);
  expect([args.includes('--offline'), env]).toEqual([false, undefined]);
});

test('a database is found by every release that is taken, and no service is asked', () => {
  const { args, env } = osvScanner.command({ ...REQUEST, database: '/tmp/x/database' });
  expect(args).toEqual(expect.arrayContaining(['--offline', '--local-db-path=/tmp/x/database']));
  expect(new Set(Object.values(env ?? {}))).toEqual(new Set(['/tmp/x/database']));
});
