import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import type { Http } from '../../../../src/model/http.js';
import type { Observation } from '../../../../src/model/observation.js';
import { joinRisk } from '../../../../src/scan/dependencies/risk/join-risk.js';
import type { ScanContext } from '../../../../src/scan/scanner.js';
import { NO_SHARED_DATA, sharedData } from '../../../conformance/shared-data.js';
import { anObservation, someOptions } from '../../../helpers/builders.js';
import { memoryWorkspace, scanContext } from '../../../helpers/scan-context.js';

const KEV = JSON.stringify({ vulnerabilities: [{ cveID: 'CVE-2021-44228' }, { cveID: 'CVE-2020-0001' }] });
const EPSS = [
  '#model_version:v2026.01.01,score_date:2026-11-23T00:00:00+0000',
  'cve,epss,percentile',
  'CVE-2021-44228,0.94358,0.99957',
  'CVE-2021-45046,0.5,0.9',
  'CVE-2000-0001,not asked for,0',
].join('\n');
const DAY = 24 * 60 * 60 * 1000;

const LOG4J = anObservation({
  category: 'dependency',
  rule: 'GHSA-jfh8-c2jp-5v3q',
  aliases: ['CVE-2021-45046', 'CVE-2021-44228'],
  risk: { cvss: 10, kev: null, epss: null },
});
const NO_CVE = anObservation({ ...LOG4J, rule: 'GHSA-none', aliases: [] });

interface Ask {
  readonly kev?: string;
  readonly epss?: string;
  readonly head?: readonly Observation[];
  readonly base?: readonly Observation[];
  readonly context?: Partial<ScanContext>;
}

function joined({ kev, epss, head = [LOG4J], base = [], context = {} }: Ask) {
  return joinRisk({ head, base }, { kev: kev ?? null, epss: epss ?? null }, scanContext(context));
}

function file(content: string | Buffer): string {
  const path = join(mkdtempSync(join(tmpdir(), 'gatehouse-risk-')), 'feed');
  writeFileSync(path, content);
  return path;
}

describe('what is joined', () => {
  test('a finding learns through any of its CVE ids that it is exploited, and the highest probability', async () => {
    const { head, base, notes } = await joined({ kev: file(KEV), epss: file(EPSS), base: [LOG4J] });
    expect(head).toMatchObject([{ risk: { cvss: 10, kev: true, epss: 0.94358 } }]);
    expect(base).toEqual(head);
    expect(notes).toEqual([]);
  });

  test('not listed is false, never asked is null, and a finding without a score has none', async () => {
    const { head } = await joined({ kev: file(KEV), head: [NO_CVE] });
    expect(head).toMatchObject([{ risk: { kev: false, epss: null } }]);
    expect((await joined({ epss: file(EPSS) })).head).toMatchObject([{ risk: { kev: null, epss: 0.94358 } }]);
  });

  test('findings that are not about an advisory stay as they are', async () => {
    const code = anObservation();
    expect((await joined({ kev: file(KEV), head: [code, LOG4J] })).head[0]).toBe(code);
  });

  test('a gzipped list is read by its content', async () => {
    expect((await joined({ epss: file(gzipSync(EPSS)) })).head).toMatchObject([{ risk: { epss: 0.94358 } }]);
  });

  test('nothing is read when there is nothing to rate', async () => {
    const workspace = memoryWorkspace({ 'kev.json': 'broken' });
    expect((await joined({ kev: 'kev.json', head: [], context: { workspace } })).notes).toEqual([]);
    expect(workspace.reads).toEqual([]);
  });
});

test('a file of the repository is read from the base, whatever the change makes of it', async () => {
  const workspace = memoryWorkspace({ 'risk/kev.json': '{"vulnerabilities":[]}' }, { 'risk/kev.json': KEV });
  expect((await joined({ kev: './risk/kev.json', context: { workspace } })).head).toMatchObject([
    { risk: { kev: true } },
  ]);
});

describe('data that cannot be used is one note that names it, and changes no finding', () => {
  test.each([
    ['broken JSON', '{"vulnerabilities":', 'not valid JSON'],
    ['another JSON file', '{"name":"x"}', 'no "vulnerabilities"'],
    ['an empty catalogue, which would call everything safe', '{"vulnerabilities":[]}', 'empty'],
    ['an entry without an id', '{"vulnerabilities":[{"cveID":"CVE-2021-44228"},null]}', 'no CVE id'],
  ])('KEV: %s', async (_name, content, reason) => {
    const path = file(content);
    const { head, notes } = await joined({ kev: path });
    expect(head).toEqual([LOG4J]);
    expect(notes).toEqual([expect.stringContaining(`the KEV catalogue not used: ${path}: `)]);
    expect(notes[0]).toContain(reason);
  });

  test.each([
    ['no header', 'CVE-2021-44228,0.9,0.9', 'line 1: no header'],
    ['an empty file', '#only a comment\n', 'the list is empty'],
    ['a probability above 1', 'cve,epss\nCVE-2021-44228,94', 'line 2: no probability'],
    ['no probability', 'cve,epss\nCVE-2021-44228,', 'line 2: no probability'],
    ['a damaged gzip file', Buffer.from('1f8b0800ffff', 'hex'), 'damaged'],
    ['a gzip bomb', gzipSync(Buffer.alloc(129 * 1024 * 1024)), 'too long'],
  ])('EPSS: %s', async (_name, content, reason) => {
    const { head, notes } = await joined({ epss: file(content) });
    expect(head).toEqual([LOG4J]);
    expect(notes).toEqual([expect.stringContaining('EPSS not used: ')]);
    expect(notes[0]).toContain(reason);
  });

  test.each([
    ['/nowhere/kev.json', 'ENOENT'],
    ['kev.json', 'not in the base branch'],
    ['../kev.json', 'not in the base branch'],
    ['http://feeds.example/kev.json', 'must be an https address or a file'],
    ['ftp://feeds.example/kev.json', 'must be an https address or a file'],
  ])('%s', async (place, reason) => {
    const [note = ''] = (await joined({ kev: place })).notes;
    expect(note).toContain(`the KEV catalogue not used: ${place}: `);
    expect(note).toContain(reason);
  });
});

describe('a feed from an address', () => {
  const URL = 'https://feeds.example/kev.json';

  function feeds() {
    const asked: string[] = [];
    const state = { status: 200, body: KEV };
    const http: Http = async ({ headers }) => {
      asked.push(headers?.['if-none-match'] ?? 'whole');
      if (state.status === 0) throw new Error('no route');
      return { status: state.status, headers: { etag: '"1"' }, body: Buffer.from(state.body) };
    };
    const cacheDir = mkdtempSync(join(tmpdir(), 'gatehouse-feeds-'));
    const at = (days: number, offline = false) =>
      joined({
        kev: URL,
        context: {
          http,
          cacheDir,
          now: new Date(Date.parse('2026-11-24T00:00:00Z') + days * DAY),
          options: someOptions({ offline }),
        },
      });
    return { asked, state, cacheDir, at };
  }

  test('is downloaded once a day, and after that only when it changed', async () => {
    const { asked, state, at } = feeds();
    expect((await at(0)).head).toMatchObject([{ risk: { kev: true } }]);
    await at(0.9);
    expect(asked).toEqual(['whole']);
    state.status = 304;
    expect((await at(1.1)).head).toMatchObject([{ risk: { kev: true } }]);
    await at(2);
    expect(asked).toEqual(['whole', '"1"']);
  });

  test('that fails is a note, and the older copy is used with its age', async () => {
    const { state, at } = feeds();
    state.status = 404;
    expect((await at(0)).notes).toEqual([`the KEV catalogue not used: ${URL}: answered 404`]);
    state.status = 200;
    await at(0);
    state.status = 404;
    const { head, notes } = await at(5);
    expect(head).toMatchObject([{ risk: { kev: true } }]);
    expect(notes).toEqual([`the KEV catalogue is 5 days old: ${URL}: answered 404`]);
  });

  test('is never asked for offline', async () => {
    const { asked, at } = feeds();
    expect((await at(0, true)).notes).toEqual([`the KEV catalogue not used: ${URL}: offline`]);
    expect(asked).toEqual([]);
  });

  test('a copy that somebody changed on disk is not used', async () => {
    const { asked, cacheDir, at } = feeds();
    await at(0);
    const [name = ''] = readdirSync(join(cacheDir, 'feeds'));
    const path = join(cacheDir, 'feeds', name);
    writeFileSync(path, readFileSync(path, 'utf8').replace('CVE-2021-44228', 'CVE-2021-00000'));
    expect((await at(0)).head).toMatchObject([{ risk: { kev: true } }]);
    expect(asked).toEqual(['whole', 'whole']);
  });
});

describe("CISA's catalogue", () => {
  const data = sharedData();
  if (data === null) test.skip(`${NO_SHARED_DATA}: the catalogue as CISA publishes it`, () => {});
  else
    test('as it is published is read, and knows Log4Shell', async () => {
      const { head, notes } = await joined({ kev: join(data, 'kev/known_exploited_vulnerabilities.json') });
      expect(notes).toEqual([]);
      expect(head).toMatchObject([{ risk: { kev: true } }]);
    });
});
