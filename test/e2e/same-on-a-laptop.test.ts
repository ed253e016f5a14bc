import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { RunResult } from '../../src/model/run-result.js';
import { runCli } from '../helpers/dist.js';
import { type ActionScene, type Checkout, makeCheckout, OFFLINE, openExampleScene } from './action-scene.js';

let checkout: Checkout;
let scene: ActionScene;

beforeAll(() => {
  checkout = makeCheckout();
});
afterAll(() => checkout.destroy());
afterEach(() => scene.close());

/**
 * The report without what `docs/usage.md` names: the event and its repository, how long it took, and the bytes of the pull
 * request's own texts.
 */
function comparable({ subject, scans, ...rest }: RunResult): string {
  const { repository: _repository, event: _event, ...commits } = subject;
  const looked = scans.map(({ durationMs: _, stats, ...scan }) => {
    const { bytes, ...counted } = stats;
    return { ...scan, stats: scan.scanner === 'secrets' ? counted : { ...counted, bytes } };
  });
  return JSON.stringify({ subject: commits, scans: looked, ...rest }, null, 1);
}

/** The same two commits judged by the action, and at a desk that holds the repository in another folder. */
async function bothOn(base: string, head: string): Promise<readonly [action: RunResult, desk: RunResult]> {
  scene = await openExampleScene(checkout, { base, head });
  const ran = await scene.gate(checkout);
  const folder = join(checkout.folder, '..', `desk-${head.slice(0, 7)}`);
  cpSync(checkout.folder, folder, { recursive: true });
  const range = ['--base', base, '--head', head];
  const desk = runCli(['check', folder, ...range, '--offline', '--osv-db', OFFLINE['osv-db'], '--format', 'json']);
  expect(desk.code).toBe(ran.code);
  return [ran.result(), JSON.parse(desk.stdout)];
}

test('a desk is told byte for byte what the pull request is told, for the same commits and data', async () => {
  const [action, desk] = await bothOn(checkout.base, checkout.head);

  expect([action.verdict.outcome, action.findings.length > 5]).toEqual(['fail', true]);
  expect(comparable(desk)).toBe(comparable(action));
});

test('so it is under a policy of the base, its rules and exceptions', async () => {
  checkout.git('switch', '--quiet', '--detach', checkout.base);
  mkdirSync(join(checkout.folder, '.github'), { recursive: true });
  writeFileSync(
    join(checkout.folder, '.github/gatehouse.yml'),
    [
      'version: 1',
      'gate:',
      '  fail-on: { secret: low, others: critical }',
      '  levels: { pwd-fast-hash: block }',
      "  rules: [{ id: code-warns, when: \"finding.category == 'code' && finding.rule.startsWith('jwt')\", then: warn }]",
      'exceptions:',
      '  - { id: sqli-string-built, reason: reviewed, owner: "@acme/team", expires: 2999-12-31 }',
      '  - { id: never-met, reason: reviewed, owner: "@acme/team", expires: 2020-01-01 }',
      '',
    ].join('\n'),
  );
  checkout.git('add', '--all');
  checkout.git('commit', '--quiet', '--message', 'Policy');
  const base = checkout.git('rev-parse', 'HEAD');
  checkout.git('checkout', '--quiet', checkout.head, '--', 'src', 'package.json', 'package-lock.json');
  checkout.git('commit', '--quiet', '--message', 'Change');
  const [action, desk] = await bothOn(base, checkout.git('rev-parse', 'HEAD'));

  expect(action.policy).toBe(`${base.slice(0, 12)}:.github/gatehouse.yml`);
  expect(action.findings.some(({ suppression }) => suppression?.kind === 'exception')).toBe(true);
  expect(comparable(desk)).toBe(comparable(action));
});
