import { mkdirSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { pinnedTools } from '../../src/app/tools/tool-table.js';
import { patientServer } from '../helpers/patient-server.js';
import { makeFolder } from '../helpers/repository.js';
import { type ActionRun, type ActionScene, openActionScene } from './action-scene.js';

let scene: ActionScene;
let server: Server;
let mirror: string;
let asked: string[];

beforeEach(async () => {
  scene = await openActionScene();
  asked = [];
  server = patientServer((request, response) => {
    asked.push(request.url ?? '');
    response.end('not the tool');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  mirror = typeof address === 'object' ? `http://127.0.0.1:${address?.port}/{repository}/{version}/{file}` : '';
});
afterEach(async () => {
  await new Promise((done) => server.close(done));
  await scene.close();
});

function setup(inputs: Readonly<Record<string, string>>, cache = makeFolder()): Promise<ActionRun> {
  return scene.run({
    action: 'setup',
    event: 'push',
    payload: {},
    inputs,
    env: { RUNNER_TOOL_CACHE: cache },
    workspace: '/nonexistent',
  });
}

describe('actions/setup', () => {
  test('a mirror that serves something else gets nothing onto the PATH', async () => {
    const ran = await setup({ tools: 'gitleaks', mirror });
    expect([ran.code, ran.errors.length, asked.length]).toEqual([3, 1, 1]);
    expect(ran.errors[0]).toContain('pinned is');
    expect(ran.stdout).not.toContain('is on the PATH');
  });

  test('a cache that another job has poisoned is not used, not even offline', async () => {
    const cache = makeFolder();
    const asset = (await pinnedTools()).get('gitleaks')?.assets[`${process.platform}-${process.arch}`];
    const place = join(cache, 'gatehouse-tools', asset?.sha256 ?? '');
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, asset?.file ?? ''), 'evil');
    const ran = await setup({ tools: 'gitleaks', offline: 'true' }, cache);
    expect([ran.code, ran.warnings.length]).toEqual([3, 1]);
  });

  test.each([
    [{ tools: 'gitleak' }, "did you mean 'gitleaks'?"],
    [{ tools: ' , ' }, 'name at least one'],
    [{ tools: 'gitleaks', offline: 'maybe' }, 'neither true nor false'],
    [{ tools: 'gitleaks', mirror: 'http://evil.example/{file}' }, 'gives no https address'],
  ])('wrong inputs %j are one line', async (inputs, said) => {
    const ran = await setup(inputs);
    expect([ran.code, ran.errors.length]).toEqual([2, 1]);
    expect(ran.errors[0]).toContain(said);
  });
});
