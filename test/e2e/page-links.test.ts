import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { RunResult } from '../../src/model/run-result.js';
import { ROOT } from '../helpers/dist.js';
import { headingAnchors } from '../helpers/heading-anchors.js';
import { rendered } from '../report/rendered.js';
import { type ActionScene, type Checkout, makeCheckout, openExampleScene } from './action-scene.js';

const OWN_PAGES = /^https:\/\/github\.com\/gatehouse-dev\/gatehouse\/blob\/v[\d.]+(?:-[\w.]+)?\/([^#]+)(?:#(.+))?$/;

/** What the change writes beside the example's own: names that an address has to spell, and each kind of finding. */
const ADDED = {
  'deploy/a b#c%20(ü)/Dockerfile': 'FROM ubuntu\nADD https://example.com/x.sh /x.sh\nUSER root\n',
  '.github/workflows/release.yml':
    'on: pull_request_target\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: some/action@v1\n      - run: echo ${{ github.event.pull_request.title }}\n',
} as const;
const GONE = 'src/legacy login.js';
const GONE_TEXT =
  "import { createHash } from 'node:crypto';\n\nexport const hashOf = (password) => createHash('md5').update(password).digest('hex');\n";

let checkout: Checkout;
let scene: ActionScene;
let result: RunResult;
/** Every text that somebody reads, by where it stands. */
let pages: ReadonlyMap<string, string>;
let html: string;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(checkout.folder, path)), { recursive: true });
  writeFileSync(join(checkout.folder, path), text);
}

/** The example's change on a base that had one mistake more, with further files and a key that a later commit took away. */
function enrich(): Checkout {
  const { git } = checkout;
  git('switch', '--quiet', 'main');
  write(GONE, GONE_TEXT);
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Log in as before');
  const base = git('rev-parse', 'HEAD');
  git('switch', '--quiet', 'order-search');
  git('rebase', '--quiet', 'main');
  git('rm', '--quiet', GONE);
  for (const [path, text] of Object.entries(ADDED)) write(path, text);
  write('config/old.env', `AWS_ACCESS_KEY_ID=${['AKIA', 'R7DNX4ZQ', 'K2M6VWTB'].join('')}\n`);
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Deploy it');
  git('rm', '--quiet', 'config/old.env');
  git('commit', '--quiet', '--message', 'Take the key away');
  return { ...checkout, base, head: git('rev-parse', 'HEAD') };
}

beforeAll(async () => {
  checkout = makeCheckout();
  checkout = enrich();
  scene = await openExampleScene(checkout);
  const ran = await scene.gate(checkout, { 'check-run': 'true' });
  result = ran.result();
  html = readFileSync(ran.outputs.get('report') ?? '', 'utf8');
  const [check] = scene.repository.checkRuns;
  const bodies = [...scene.pull.comments, ...scene.pull.threads.flatMap(({ comments }) => comments)];
  pages = new Map([
    ['summary', ran.summary],
    ['check', `${check?.summary}\n\n${check?.text}`],
    ...bodies.map(({ body }, index) => [index === 0 ? 'comment' : `thread ${index}`, body] as const),
  ]);
}, 120_000);

afterAll(async () => {
  await scene.close();
  checkout.destroy();
});

/** Lines of a file as a commit has it; null where that commit has no such file. */
function linesAt(commit: string, path: string): number | null {
  const shown = spawnSync('git', ['cat-file', 'blob', `${commit}:${path}`], { cwd: checkout.folder, encoding: 'utf8' });
  return shown.status === 0 ? shown.stdout.replace(/\n$/, '').split('\n').length : null;
}

/** Why an address leads nowhere; null where something is there. */
function deadEnd(url: string): string | null {
  const own = OWN_PAGES.exec(url);
  if (own !== null) {
    const [, path = '', anchor] = own;
    if (!existsSync(join(ROOT, path))) return 'no such page';
    return anchor === undefined || headingAnchors(readFileSync(join(ROOT, path), 'utf8')).has(anchor)
      ? null
      : 'no such heading';
  }
  const { repository } = result.subject;
  const server = `${scene.github.env()['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${repository}/`;
  if (url.startsWith(server)) return deadPlace(url.slice(server.length));
  const advisory =
    /^https:\/\/(?:github\.com\/advisories|osv\.dev\/vulnerability|nvd\.nist\.gov\/vuln\/detail)\/([\w.-]+)$/.exec(url);
  const ids = result.findings.flatMap(({ rule, aliases }) => [rule, ...aliases]);
  if (advisory !== null) return ids.includes(advisory[1] ?? '') ? null : 'an advisory that nobody found';
  return result.findings.some(({ references, message, fix }) =>
    [...references, message, fix?.description ?? ''].some((text) => text.includes(url)),
  )
    ? null
    : 'an address that no finding has';
}

function deadPlace(place: string): string | null {
  const blob = /^blob\/([0-9a-f]{40})\/([^#]+)(?:#L(\d+))?$/.exec(place);
  if (blob === null) return /^actions\/runs\/77$/.test(place) ? null : 'no page of the run or the change';
  const lines = linesAt(blob[1] ?? '', decodeURIComponent(blob[2] ?? ''));
  if (lines === null) return 'no such file at that commit';
  return Number(blob[3] ?? 1) > lines ? 'no such line' : null;
}

interface Shown {
  readonly findings: readonly {
    readonly rule: string;
    readonly place: string;
    readonly placeUrl: string | null;
    readonly ruleUrl: string | null;
    readonly trace: readonly { readonly place: string; readonly placeUrl: string | null }[];
  }[];
}
const shownIn = (page: string): Shown =>
  JSON.parse(/<script type="application\/json" id="findings">([^<]*)</.exec(page)?.[1] ?? '');

test('the run has something of every kind to show, so that each section has its links', () => {
  const categories = new Set(result.findings.map(({ category }) => category));
  for (const kind of ['dependency', 'secret', 'code', 'infrastructure', 'workflow']) expect(categories).toContain(kind);
  expect(new Set(result.findings.map(({ state }) => state))).toContain('fixed');
  expect(result.findings.some(({ location }) => location?.commit !== undefined)).toBe(true);
  expect(result.surface?.opened.length).toBeGreaterThan(0);
  expect(pages.size).toBeGreaterThan(5);
});

test('every link of comment, threads, summary and check leads to something', () => {
  const links = [...pages].flatMap(([page, body]) => rendered(body).links.map((url) => ({ page, url })));
  const dead = links.map(({ page, url }) => ({ page, url, why: deadEnd(url) })).filter(({ why }) => why !== null);
  expect(links.length).toBeGreaterThan(30);
  expect(dead).toEqual([]);
});

test('every link of the HTML report leads to something', () => {
  const { findings } = shownIn(html);
  const views = findings.flatMap(({ placeUrl, ruleUrl, trace }) => [
    placeUrl,
    ruleUrl,
    ...trace.map((step) => step.placeUrl),
  ]);
  const hrefs = [...html.matchAll(/ href="([^"]*)"/g)].map(([, url = '']) => url.replaceAll('&amp;', '&'));
  const urls = [...views, ...hrefs].filter((url) => url !== null);
  expect(urls.length).toBeGreaterThan(20);
  expect(urls.map((url) => [url, deadEnd(url)]).filter(([, why]) => why !== null)).toEqual([]);
});

test('no rule and no place of the HTML report is without a link', () => {
  const { findings } = shownIn(html);
  const loose = findings.filter(
    ({ place, placeUrl, ruleUrl }) => ruleUrl === null || (place !== '' && placeUrl === null),
  );
  expect(loose.map(({ rule, place }) => `${rule} ${place}`)).toEqual([]);
});

test('no id stands twice in the HTML report, and its script, labels and fragments ask for none that is not there', () => {
  const ids = [...html.replace(/<script[\s\S]*?<\/script>/g, '').matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  const all = [...ids, 'findings'];
  const asked = [
    ...html.matchAll(/byId\('(\w+)'\)| (?:for|aria-\w+by)="([^"]*)"| href="#([^"]*)"|querySelector(?:All)?\('#(\w+)/g),
  ];
  expect(new Set(all).size).toBe(all.length);
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.map((match) => match.slice(1).find((id) => id !== undefined)).filter((id) => !all.includes(id))).toEqual(
    [],
  );
});

test('every id that a page tells to ask for is the beginning of one finding’s', () => {
  const told = [...pages.values()].flatMap((body) =>
    [...body.matchAll(/ id `([0-9a-f]{8})`/g)].map(([, id = '']) => id),
  );
  const known = (id: string) => result.findings.filter((finding) => finding.id.startsWith(id)).length;
  expect(told.length).toBeGreaterThan(5);
  expect(told.filter((id) => known(id) !== 1)).toEqual([]);
});

test('every annotation of the check is at a line that the head has', () => {
  const annotations = scene.repository.checkRuns.flatMap((check) => check.annotations);
  expect(annotations.length).toBeGreaterThan(3);
  expect(
    annotations
      .filter(({ path, start_line }) => start_line > (linesAt(checkout.head, path) ?? 0))
      .map(({ path }) => path),
  ).toEqual([]);
});
