import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Exec, type ExecResult, runCommand } from '../../src/io/exec.js';
import { ScanError } from '../../src/model/errors.js';
import { openWorkspace } from '../../src/workspace/open.js';
import { makeFolder, makeRepository, type TestRepository } from '../helpers/repository.js';

let repository: TestRepository;
let base = '';
let head = '';

beforeAll(() => {
  repository = makeRepository();
  for (const path of ['a.txt', 'src/b.ts', 'src/deep/c.ts', 'z.txt']) repository.write(path, path.repeat(9));
  base = repository.commit();
  repository.write('src/b.ts', 'changed');
  repository.write('src/new.ts', 'new');
  repository.git('mv', 'a.txt', 'moved.txt');
  head = repository.commit();
});
afterAll(() => repository.destroy());

type Break = (result: ExecResult) => ExecResult;

const FAULTS: Readonly<Record<string, Break>> = {
  'cut in the middle': (result) => ({ ...result, stdout: result.stdout.subarray(0, result.stdout.length >> 1) }),
  'cut behind a whole record': (result) => ({ ...result, stdout: firstRecords(result.stdout) }),
  'nothing at all': (result) => ({ ...result, stdout: Buffer.alloc(0) }),
  'a failure': (result) => ({ ...result, exitCode: 128, stdout: Buffer.alloc(0) }),
  'no end in time': (result) => ({ ...result, exitCode: null, ended: 'timeout', stdout: Buffer.alloc(0) }),
};

/** What ends with a NUL or a line end, and not where it ended. */
function firstRecords(output: Buffer): Buffer {
  const end = Math.max(output.lastIndexOf(0, -2), output.lastIndexOf(10, -2));
  return output.subarray(0, end + 1);
}

function gitThat(command: string, broken: Break): Exec {
  return async (program, args, options) => {
    const result = await runCommand(program, args, options);
    return args.includes(command) ? broken(result) : result;
  };
}

async function everything(exec: Exec, to: string | null): Promise<unknown> {
  const workspace = await openWorkspace({ dir: repository.root, base, head: to }, exec);
  const read: string[] = [];
  for (const side of ['base', 'head'] as const) {
    const paths = (await workspace.files(side)).map(({ path }) => path);
    for await (const result of workspace.read(side, paths, 1_000)) read.push(`${side} ${result.path} ${result.status}`);
  }
  return { changes: workspace.changes, read, odd: await workspace.oddities('head') };
}

describe.each(['ls-tree', 'diff', 'cat-file', 'merge-base'])('git %s that gives', (command) => {
  test.each(Object.entries(FAULTS))(
    '%s is an error or changes nothing, and never a smaller tree or change',
    async (_name, broken) => {
      const whole = await everything(runCommand, head);
      const given = await everything(gitThat(command, broken), head).catch((error: unknown) => error);
      if (given instanceof ScanError) expect(given.message).not.toContain('\n');
      else if (command === 'cat-file') expect(JSON.stringify(given)).toContain('unreadable');
      else expect(given).toEqual(whole);
    },
  );
});

describe.each(['ls-files', 'diff'])('against the working tree, git %s that gives', (command) => {
  test.each(['cut in the middle', 'a failure', 'no end in time'])('%s is an error', async (name) => {
    const broken = FAULTS[name] ?? ((result) => result);
    await expect(everything(gitThat(command, broken), null)).rejects.toThrow(ScanError);
  });
});

test.each(['cut behind a whole record', 'nothing at all'])(
  'a list of the tracked files that gives %s is an error: the index says how many there are',
  async (name) => {
    const broken = FAULTS[name] ?? ((result) => result);
    const workspace = await openWorkspace({ dir: repository.root, base: null, head: null }, gitThat('--stage', broken));
    await expect(workspace.files('head')).rejects.toThrow(/cannot list the files/);
  },
);

test.each(['cut behind a whole record', 'nothing at all'])(
  'a list that gives %s loses no file that nobody has added yet: what git tracks stands behind those',
  async (name) => {
    repository.write('not-added.txt', 'new');
    const broken = FAULTS[name] ?? ((result) => result);
    await expect(everything(gitThat('--others', broken), null)).rejects.toThrow(/cannot list the files/);
    repository.git('clean', '--force', '--quiet', 'not-added.txt');
  },
);

test('a difference that git diff does not list is an error against the working tree too', async () => {
  repository.write('z.txt', 'edited');
  await expect(
    everything(
      gitThat('--raw', (result) => ({ ...result, stdout: Buffer.alloc(0) })),
      null,
    ),
  ).rejects.toThrow(/does not list all that differs/);
  repository.git('checkout', '--quiet', 'z.txt');
});

test('nothing of the change is lost while git is well', async () => {
  const { changes, read } = (await everything(runCommand, head)) as { changes: unknown[]; read: unknown[] };
  expect([changes.length, read.length]).toEqual([3, 9]);
});

describe('without git', () => {
  const missing: Exec = async () => ({
    exitCode: null,
    stdout: Buffer.alloc(0),
    stderr: '',
    ended: 'not-found',
    signal: null,
  });

  test('a repository is not taken for a plain folder: its history would go unread without a word', async () => {
    await expect(openWorkspace({ dir: repository.root, base: null, head: null }, missing)).rejects.toThrow(
      /is a git repository and git cannot be started: install git/,
    );
  });

  test('a plain folder is read all the same', async () => {
    const workspace = await openWorkspace({ dir: makeFolder(), base: null, head: null }, missing);
    expect(workspace.isGit).toBe(false);
  });
});

test('an object that a replacement stands for is read as it was pushed', async () => {
  repository.write('z.txt', 'harmless');
  const harmless = repository.git('hash-object', '-w', 'z.txt');
  repository.git('checkout', '--quiet', 'z.txt');
  const real = repository.git('rev-parse', `${head}:z.txt`);
  repository.git('replace', real, harmless);
  const workspace = await openWorkspace({ dir: repository.root, base, head }, runCommand);
  for await (const read of workspace.read('head', ['z.txt'], 1_000))
    expect(read.status === 'read' && read.bytes.toString()).toBe('z.txt'.repeat(9));
  repository.git('replace', '--delete', real);
});
