// `node bench/adoption.mjs REPOSITORY... [--commits 20] [--osv-db DIR] [--write]`: an old repository, given by path, adopts
// the gate as it was some merged changes ago: a baseline is written and committed, then each change that was merged since is
// laid on top and the whole tree is judged. Nothing old may block; what is planted at the end must.
import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './bundle.mjs';
import { git, mergedChanges } from './git.mjs';
import { machine, publish } from './machine.mjs';
import { table } from './measure.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    commits: { type: 'string', default: '20' },
    dist: { type: 'string', default: join(ROOT, 'dist') },
    'osv-db': { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const BASELINE = '.github/gatehouse-baseline.json';
/** One mistake of each scanner; the key is made here, so that it is nobody's. */
const PLANTED = {
  'planted/run.js':
    "const app = require('express')();\napp.get('/x', (req) => require('child_process').exec('ls ' + req.query.dir));\n",
  'planted/key.pem': privateKey(),
  '.github/workflows/planted.yml':
    'on: pull_request_target\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.event.pull_request.title }}\n',
};

const rows = positionals.map((path) => adopt(resolve(path)));
publish(
  'adoption',
  [
    '# Adopting the gate',
    '',
    'Old repositories on the day of adoption and after: the findings that the baseline holds; whether a second one has the same',
    'bytes; of the changes that were merged afterwards, how many are green, and how many are red by what the change itself brings',
    '(a check of its two sides says the same) or by something old, which must not be; and how many of the planted mistakes block.',
    machine(),
    '',
    table(
      [
        'project',
        'baseline',
        'same twice',
        'changes',
        'green',
        'red by the change',
        'red by old',
        'unfinished',
        'planted',
        'blocked',
      ],
      rows,
    ),
    '',
    'Made by `node bench/adoption.mjs REPOSITORY... --osv-db DIR --write`.',
  ].join('\n'),
  values.write,
);

function adopt(repository) {
  const root = mkdtempSync(join(tmpdir(), 'gatehouse-adoption-'));
  try {
    git(tmpdir(), 'clone', '--quiet', '--shared', '--no-checkout', repository, root);
    const changes = mergedChanges(root, values.commits).reverse();
    const [oldest] = changes;
    if (oldest === undefined) throw new Error(`${repository} has no changes`);
    git(root, 'checkout', '--quiet', '--force', oldest.base);
    run(root, 'baseline');
    const first = readFileSync(join(root, BASELINE), 'utf8');
    run(root, 'baseline');
    const isSame = readFileSync(join(root, BASELINE), 'utf8') === first;
    const count = { green: 0, change: 0, old: 0, unfinished: 0 };
    for (const { head, base } of changes) count[judge(root, head, base, first)] += 1;
    const blocked = plant(root, first);
    return [
      basename(repository).replace(/^.*\+/, ''),
      JSON.parse(first).findings.length,
      isSame ? 'yes' : 'no',
      changes.length,
      count.green,
      count.change,
      count.old,
      count.unfinished,
      Object.keys(PLANTED).length,
      blocked,
    ];
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** What a change is on the tree with the baseline: green, red by itself, red by something old, or not judged. */
function judge(root, head, base, baseline) {
  git(root, 'checkout', '--quiet', '--force', head);
  place(root, BASELINE, baseline);
  const whole = result(root, []);
  if (whole === null || whole.verdict.outcome === 'error') return 'unfinished';
  const blocking = blockingIn(whole);
  if (blocking.length === 0) return 'green';
  const own = result(root, ['--base', base, '--head', head]);
  const brought = new Set((own?.findings ?? []).filter(({ state }) => state === 'new').map(({ id }) => id));
  return blocking.every(({ id }) => brought.has(id)) ? 'change' : 'old';
}

function plant(root, baseline) {
  place(root, BASELINE, baseline);
  for (const [path, text] of Object.entries(PLANTED)) place(root, path, text);
  const paths = new Set(blockingIn(result(root, [])).map(({ location }) => location?.path));
  return Object.keys(PLANTED).filter((path) => paths.has(path)).length;
}

function blockingIn(whole) {
  const ids = new Set((whole?.verdict.violations ?? []).map(({ finding }) => finding));
  return (whole?.findings ?? []).filter(({ id }) => ids.has(id));
}

function result(root, args) {
  const stdout = run(root, 'check', '--format', 'json', ...args);
  return stdout.startsWith('{') ? JSON.parse(stdout) : null;
}

function run(root, command, ...args) {
  const database = values['osv-db'] === undefined ? [] : ['--osv-db', resolve(values['osv-db'])];
  const { stdout } = spawnSync(
    process.execPath,
    [join(resolve(values.dist), 'cli.js'), command, root, '--offline', ...database, ...args],
    { encoding: 'utf8', maxBuffer: 2 ** 28, timeout: 300_000 },
  );
  return stdout ?? '';
}

function place(root, path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function privateKey() {
  const { privateKey: key } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  return key;
}
