import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parseCommandLine } from '../../../src/config/command-line.js';
import { databaseCommand } from '../../../src/entry/commands/database.js';
import { ConfigurationError } from '../../../src/model/errors.js';
import { PRODUCT } from '../../../src/product.js';
import { snapshotText } from '../../../src/scan/database/snapshot/snapshot.js';
import { catalogue } from '../../helpers/catalogue.js';
import { makeRepository, type TestRepository } from '../../helpers/repository.js';
import { recordingLog } from '../../helpers/silent-log.js';

const FIRST = `create role web login; create schema billing;
create function billing.wipe() returns void language sql security definer set search_path = billing as 'select 1';
`;

describe('gatehouse database', () => {
  let repository: TestRepository;

  beforeEach(() => {
    repository = makeRepository();
    repository.write('db/migrations/V1__billing.sql', FIRST);
    repository.write('docs/a.md', '# A\n');
    repository.commit();
  });
  afterEach(() => repository.destroy());

  async function run(...args: readonly string[]) {
    const log = recordingLog();
    const output = join(repository.root, 'out.txt');
    const command = parseCommandLine(['database', ...args, '--output', output], repository.root, PRODUCT);
    if (command.name !== 'database') throw new Error('another command');
    const code = await databaseCommand(command, log);
    return { code, text: readFileSync(output, 'utf8'), lines: log.lines };
  }

  test('a migration that opens a schema is told with what stands behind it, against a revision', async () => {
    repository.write('db/migrations/V2__open.sql', 'grant usage on schema billing to web;\n');
    const { code, text } = await run('--migrations', 'db', '--base', 'HEAD', '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(text).opened).toMatchObject([{ role: 'web', right: 'EXECUTE', on: 'billing.wipe()' }]);
  });

  test('a snapshot of the base says the same as the base', async () => {
    const snapshot = join(repository.root, 'base.json');
    await run('--migrations', 'db', '--write-snapshot', 'base.json');
    repository.write('db/migrations/V2__open.sql', 'grant usage on schema billing to web;\n');
    const { text } = await run('--migrations', 'db', '--base', snapshot, '--format', 'json');
    expect(JSON.parse(text).opened).toMatchObject([{ role: 'web', right: 'EXECUTE', on: 'billing.wipe()' }]);
    const back = await run('--snapshot', snapshot, '--base', snapshot);
    expect(back.text).toContain('nothing can be done that could not before');
  });

  test('what could not be read ends with 3, and is told on the page and on the log', async () => {
    repository.write('db/migrations/V2__dark.sql', "do $$ begin execute 'grant ' || version(); end $$;\n");
    const { code, text, lines } = await run('--migrations', 'db');
    expect(code).toBe(3);
    expect(text).toContain('(partial)');
    expect(lines.join('\n')).toContain('dynamic-sql');
  });

  test('that nobody but a superuser sees how passwords are kept makes no audit incomplete', async () => {
    const gap = { kind: 'permission', subject: 'pg_authid', reason: 'no', location: null } as const;
    writeFileSync(join(repository.root, 'a.json'), snapshotText(catalogue({ origin: 'live', gaps: [gap] })));
    expect(await run('--snapshot', 'a.json')).toMatchObject({ code: 0, text: expect.stringContaining('(partial)') });
  });

  test.each<[string, readonly string[], string]>([
    ['a file that is not there', ['--snapshot', 'none.json'], 'none.json'],
    ['a folder', ['--snapshot', 'db'], 'it is no file'],
    ['a file that is no snapshot', ['--snapshot', 'db/migrations/V1__billing.sql'], 'no snapshot of a database'],
    ['a base that is no snapshot', ['--snapshot', 'db', '--base', 'HEAD'], 'cannot be read'],
    ['a folder without migrations', ['--migrations', 'docs/'], 'no SQL migrations'],
    ['a variable that is not set', ['--url', 'env:GATEHOUSE_NO_SUCH_URL'], 'GATEHOUSE_NO_SUCH_URL is not set'],
  ])('%s is one line that says which', async (_, args, words) => {
    const from = args.map((arg) =>
      arg.includes('/') || arg === 'db' || arg.endsWith('.json') ? join(repository.root, arg) : arg,
    );
    const said = await run(...from).catch((error: unknown) => error);
    expect(said).toBeInstanceOf(ConfigurationError);
    expect(String(said)).toContain(words);
  });
});
