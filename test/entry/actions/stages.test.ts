import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { gatehouse } from '../../../src/entry/actions/gatehouse.js';
import { stage } from '../../../src/entry/actions/stages.js';
import type { GitHubEvent } from '../../../src/forge/event.js';
import { aHost, type TestHost } from '../../helpers/action-host.js';
import { pullEvent, pushEvent } from '../../helpers/events.js';
import { makeFolder, makeRepository, type TestRepository } from '../../helpers/repository.js';

const WEAK = "import crypto from 'node:crypto';\nexport const c = crypto.createCipheriv('des-ede3-cbc', k, iv);\n";

let repository: TestRepository;
let temp: string;
let base: string;
let head: string;

beforeEach(() => {
  repository = makeRepository();
  temp = makeFolder();
  repository.write('a.txt', 'a');
  base = repository.commit();
  repository.write('src/cipher.ts', WEAK);
  head = repository.commit();
});
afterEach(() => {
  repository.destroy();
  rmSync(temp, { recursive: true, force: true });
});

function hostOf(inputs: Readonly<Record<string, string>> = {}, event: GitHubEvent = pushed()): TestHost {
  const env = { GITHUB_WORKSPACE: repository.root, RUNNER_TEMP: temp };
  return aHost({ event, env, inputs: { dir: repository.root, offline: 'true', ...inputs } });
}

const pushed = () => pushEvent({ before: base, after: head });

describe('one scanner alone', () => {
  test('says no by the policy, and leaves its reports to later steps', async () => {
    const host = hostOf();
    expect(await stage(host, 'static')).toBe(1);
    expect([host.actions.outputs.get('verdict'), host.actions.outputs.get('blocking')]).toEqual(['fail', '1']);
    expect(host.actions.commands).toEqual([expect.stringContaining('src/cipher.ts')]);
    expect(host.actions.outputs.get('result')).toBe(join(temp, 'gatehouse-static.json'));
    expect(existsSync(join(temp, 'gatehouse-static.sarif'))).toBe(true);
  });

  test('tells nothing twice where a later gate judges, and is green', async () => {
    const host = hostOf({ gate: 'false' });
    expect(await stage(host, 'static')).toBe(0);
    expect(host.actions.outputs.get('verdict')).toBe('fail');
    expect([host.actions.commands, host.actions.summary]).toEqual([[], []]);
  });

  test('looks at no checkout that is another commit than the event’s', async () => {
    const other = pullEvent({ baseSha: base, headSha: 'e'.repeat(40) });
    await expect(stage(hostOf({}, other), 'static')).rejects.toThrow('nothing was scanned');
  });
});

test('the whole gate needs no token for its verdict', async () => {
  const host = hostOf({ only: 'static' });
  // The policy requires the scanners that `only` leaves out: on a runner an option never loosens.
  expect(await gatehouse(host)).not.toBe(0);
  expect(host.actions.outputs.get('verdict')).not.toBe('pass');
});
