import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/model/finding.js';
import { pullRequestPayload } from '../helpers/github/event-payload.js';
import { diffOf } from '../helpers/github/patch.js';
import { cyclonedxSchema } from '../report/official-schema.js';
import {
  type ActionRun,
  type ActionScene,
  type Checkout,
  makeCheckout,
  OFFLINE,
  openActionScene,
} from './action-scene.js';

/** 40 projects; the change plants the same mistake in three of them, at the root, and in a nested project. */
const TOUCHED = ['services/s1', 'services/s17', 'services/s39', '.', 'services/s17/worker'];
const MISTAKE =
  "import { createHash } from 'node:crypto';\nexport const h = (password) => createHash('md5').update(password).digest('hex');\n";

function lockfileOf(project: number): string {
  const packages = {
    '': { name: `s${project}`, dependencies: { shared: '1.0.0', [`only-${project}`]: '1.0.0' } },
    'node_modules/shared': { version: '1.0.0', license: 'MIT' },
    [`node_modules/only-${project}`]: { version: '1.0.0' },
  };
  return `${JSON.stringify({ name: `s${project}`, lockfileVersion: 3, requires: true, packages }, null, 2)}\n`;
}

let checkout: Checkout;
let base: string;
let head: string;
let scene: ActionScene;

beforeAll(() => {
  checkout = makeCheckout();
  checkout.git('switch', '--quiet', '--orphan', 'mono');
  const write = (path: string, text: string) => {
    mkdirSync(join(checkout.folder, path, '..'), { recursive: true });
    writeFileSync(join(checkout.folder, path), text);
  };
  for (let i = 0; i < 40; i++) {
    write(`services/s${i}/package.json`, `{ "name": "s${i}", "private": true }\n`);
    // Every project holds one package of its own and one that all have.
    write(`services/s${i}/package-lock.json`, lockfileOf(i));
    // Large enough that several shards are worth it.
    write(`services/s${i}/data.txt`, `${'x'.repeat(99)}\n`.repeat(30_000));
  }
  write('services/s17/worker/package.json', '{ "name": "worker", "private": true }\n');
  write('README.md', 'A monorepo\n');
  checkout.git('add', '--all');
  checkout.git('commit', '--quiet', '--message', 'Base');
  base = checkout.git('rev-parse', 'HEAD');
  for (const folder of TOUCHED) write(join(folder, 'src/hash.js'), MISTAKE);
  checkout.git('add', '--all');
  checkout.git('commit', '--quiet', '--message', 'Change');
  head = checkout.git('rev-parse', 'HEAD');
}, 60_000);
afterAll(() => checkout.destroy());
beforeEach(async () => {
  const files = TOUCHED.map((folder) => diffOf(join(folder, 'src/hash.js'), null, MISTAKE));
  scene = await openActionScene({ base, head, ref: 'mono', files });
});
afterEach(() => scene.close());

function on(
  action: string,
  inputs: Readonly<Record<string, string>>,
  event = 'pull_request',
  built = false,
): Promise<ActionRun> {
  const payload = event === 'pull_request' ? pullRequestPayload(scene.repository, scene.pull) : {};
  return scene.run({ action, event, payload, inputs, workspace: checkout.folder, built });
}

const places = (findings: readonly Finding[]) =>
  findings
    .filter((one) => one.rule === 'pwd-fast-hash')
    .map((one) => one.location?.path)
    .sort();
const PLANTED = TOUCHED.map((folder) => join(folder, 'src/hash.js')).sort();

describe('a monorepo in shards', () => {
  test('as it is built: only the projects that the change touches are planned', async () => {
    const ran = await on('plan', {}, 'pull_request', true);
    expect([ran.code, ran.outputs.get('affected'), ran.outputs.get('projects'), ran.outputs.get('shards')]).toEqual([
      0,
      '4',
      '41',
      '1',
    ]);
    expect(JSON.parse(ran.outputs.get('matrix') ?? '')).toEqual({ include: [{ shard: 1, of: 1, projects: '' }] });
  });

  test('without a base all are planned, in several shards', async () => {
    const ran = await on('plan', { 'max-shards': '3' }, 'schedule');
    expect([ran.outputs.get('affected'), ran.outputs.get('shards')]).toEqual(['41', '3']);
  });

  test('three shards find together what one run finds, and the gate says it once', async () => {
    const folder = mkdtempSync(join(checkout.folder, '..', 'shards-'));
    const found: string[][] = [];
    for (const shard of ['1/3', '2/3', '3/3']) {
      const ran = await on('gatehouse', { ...OFFLINE, shard, gate: 'false' });
      expect([ran.code, ran.stdout.includes('::error')]).toEqual([0, false]);
      found.push(places(ran.result().findings).flatMap((path) => path ?? []));
      cpSync(ran.outputs.get('result') ?? '', join(folder, `gatehouse-shard-${shard[0]}`, 'gatehouse.json'));
    }
    expect(found.flat().sort()).toEqual(PLANTED);
    expect(found.filter((paths) => paths.length > 0).length).toBeGreaterThan(1);
    // The pull request's texts are no shard's: the first one reads them.
    expect(scene.github.log.operations()).toEqual(['graphql/PullRequestTexts']);

    const gate = await on('gate', { results: folder, shards: '3' });
    expect(gate.code).toBe(1);
    expect(places(gate.result().findings)).toEqual(PLANTED);
    expect([scene.pull.comments.length, scene.pull.reviews.length]).toEqual([1, 1]);

    const whole = await on('gatehouse', { ...OFFLINE, comment: 'false', review: 'false' });
    const ids = (ran: ActionRun) =>
      ran
        .result()
        .findings.map((one) => `${one.id} ${one.state}`)
        .sort();
    expect(ids(gate)).toEqual(ids(whole));
  });

  test('a shard that left no result is an error, never clean', async () => {
    const folder = mkdtempSync(join(checkout.folder, '..', 'shards-'));
    const ran = await on('gatehouse', { ...OFFLINE, shard: '2/2', projects: 'services/s0', gate: 'false' });
    cpSync(ran.outputs.get('result') ?? '', join(folder, 'gatehouse.json'));
    const gate = await on('gate', { results: folder, shards: '2' });
    expect([gate.code, gate.outputs.get('verdict')]).toEqual([3, 'error']);
    expect(scene.pull.comments[0]?.body).toContain('1 of 2 shards');
  });

  describe('the bill of materials', () => {
    let left: string;
    let folder: string;
    let whole: string;
    const part = (shard: number, file: string) => join(folder, `gatehouse-shard-${shard}`, file);
    const sbomOf = (ran: ActionRun) => readFileSync(ran.outputs.get('sbom') ?? '', 'utf8');
    const reasons = (text: string) =>
      JSON.parse(text).metadata.properties?.map((one: { value: string }) => one.value) ?? [];
    const gate = (shards = '3') => on('gate', { results: folder, shards }, 'schedule');

    // The scans are the same for all: each test spoils a copy of what they left.
    beforeAll(async () => {
      left = mkdtempSync(join(checkout.folder, '..', 'shards-'));
      scene = await openActionScene({ base, head, ref: 'mono' });
      for (const shard of [1, 2, 3]) {
        const ran = await on('gatehouse', { ...OFFLINE, shard: `${shard}/3`, gate: 'false' }, 'schedule');
        cpSync(ran.outputs.get('result') ?? '', join(left, `gatehouse-shard-${shard}`, 'gatehouse.json'));
        cpSync(ran.outputs.get('sbom') ?? '', join(left, `gatehouse-shard-${shard}`, 'gatehouse.cdx.json'));
      }
      whole = sbomOf(await on('gatehouse', OFFLINE, 'schedule'));
      await scene.close();
    }, 120_000);
    beforeEach(() => {
      folder = mkdtempSync(join(checkout.folder, '..', 'shards-'));
      cpSync(left, folder, { recursive: true });
    });

    test('of three shards is that of one run: every package once, every place of it, no shard missing', async () => {
      const ran = await gate();
      const bom = JSON.parse(sbomOf(ran));
      expect(JSON.parse(whole).components).toHaveLength(41);
      expect(bom.components).toEqual(JSON.parse(whole).components);
      const shared = bom.components.find((one: { name: string }) => one.name === 'shared');
      expect(shared.evidence.occurrences).toHaveLength(40);
      expect([reasons(sbomOf(ran)), bom.compositions, ran.warnings]).toEqual([[], undefined, []]);
      const fits = cyclonedxSchema();
      fits(bom);
      expect(fits.errors ?? []).toEqual([]);
      expect(sbomOf(await gate())).toBe(sbomOf(ran));
    });

    test.each<[string, (path: string) => void, string]>([
      ['is missing', (path) => rmSync(path), 'it is missing'],
      ['is no JSON', (path) => writeFileSync(path, '{'), 'not JSON'],
      ['is of another form', (path) => writeFileSync(path, '{"bomFormat":"CycloneDX"}'), 'schema'],
      [
        'is of another commit',
        (path) =>
          writeFileSync(path, readFileSync(path, 'utf8').replace(/"version": "[0-9a-f]{40}"/, '"version": "x"')),
        'another commit',
      ],
      [
        'is a folder',
        (path) => {
          rmSync(path);
          mkdirSync(path);
        },
        'not a file',
      ],
      ['is too large', (path) => writeFileSync(path, ' '.repeat(64 * 1024 * 1024 + 1)), 'more than'],
    ])('of a shard that %s: one warning, and the joined one says that it lacks it', async (_name, spoil, said) => {
      spoil(part(2, 'gatehouse.cdx.json'));
      const ran = await gate();
      const bom = JSON.parse(sbomOf(ran));
      expect([ran.code, ran.outputs.get('verdict'), ran.warnings.length]).toEqual([1, 'fail', 1]);
      expect(ran.warnings[0]).toContain('gatehouse-shard-2/gatehouse.cdx.json');
      expect(ran.warnings[0]).toContain(said);
      expect(reasons(sbomOf(ran)).join()).toContain(said);
      expect(bom.compositions).toEqual([{ aggregate: 'incomplete', assemblies: ['subject'] }]);
      expect(bom.components.length).toBeLessThan(41);
      expect(bom.components.length).toBeGreaterThan(0);
    });

    test('of a change says that the projects it does not touch are not in it, which is no warning', async () => {
      const ran = await on('gatehouse', { ...OFFLINE, shard: '1/1', gate: 'false' });
      expect(reasons(sbomOf(ran))).toEqual(['the change does not touch 37 projects: their packages were not read']);
      expect(ran.warnings).toEqual([]);
    });

    test('of a shard that left nothing at all is told as missing too', async () => {
      rmSync(part(3, ''), { recursive: true });
      const ran = await gate();
      expect([ran.code, ran.outputs.get('verdict')]).toEqual([3, 'error']);
      expect(reasons(sbomOf(ran))).toEqual([expect.stringContaining('1 of 3 shards: failed')]);
    });

    test('that no shard has kept is none, and nobody is warned', async () => {
      for (const shard of [1, 2, 3]) rmSync(part(shard, 'gatehouse.cdx.json'));
      const ran = await gate();
      expect([ran.outputs.get('sbom'), ran.warnings]).toEqual(['', []]);
      expect(ran.stdout).toContain('there is no bill of materials');
    });
  });

  test.each([
    ['gatehouse', 'shard', '4/3'],
    ['gatehouse', 'shard', '1/300'],
    ['gatehouse', 'shard', 'x'],
    ['plan', 'max-shards', '257'],
    ['plan', 'projects', 'nowhere/*'],
    ['plan', 'projects', '../up'],
  ])('%s: a wrong input %s (%s) is one line', async (action, name, value) => {
    const ran = await on(action, { ...OFFLINE, [name]: value });
    expect([ran.code, ran.errors.length]).toEqual([2, 1]);
    expect(ran.errors[0]).toContain(`input ${name}`);
  });
});
