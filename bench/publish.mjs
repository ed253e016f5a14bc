// `npm run bench:publish`: how long the page of a pull request takes to be written (comment, review of 20 findings, check
// run, SARIF upload), on an emulated GitHub with several latencies, the first run and a re-run that changes nothing; and
// how long the built actions/publish takes to start: from spawn to its first request, over a bare start of Node.
//   node bench/publish.mjs [--write]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle, ROOT } from './bundle.mjs';
import { machine, median, publish } from './machine.mjs';
import { table } from './measure.mjs';
import { measureStart, NODE, runnerFiles } from './publish-process.mjs';

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const FINDINGS = 20;
const ROUNDS = 5;
const STARTS = 15;
const LATENCIES = [0, 50, 150];
const BUDGET_START = 150;
const BUDGET_STAGE = 1500;

const folder = mkdtempSync(join(tmpdir(), 'gatehouse-bench-'));
// The emulator reads GitHub's description of itself from beside its module.
symlinkSync(join(ROOT, 'test/helpers/github/fixtures'), join(folder, 'fixtures'));
const tools = await import(
  pathToFileURL(
    await bundle(
      `
  export { openScene } from './test/publish/scene.js';
  export { publishPage } from './src/publish/pull-request-page.js';
  export { formatMarker } from './src/forge/github/comment-marker.js';
  export { formatThreadMarker } from './src/forge/github/thread-marker.js';
  export { diffOf } from './test/helpers/github/patch.js';
  export { artifact, shaOf, workflowRun } from './test/helpers/github/builders.js';
  export { workflowRunPayload } from './test/helpers/github/event-payload.js';
  export { aFinding, aRunResult, aScan } from './test/helpers/builders.js';
  export { zipOf } from './test/helpers/zip-writer.js';
`,
      folder,
    ),
  ).href
);
rmSync(folder, { recursive: true });

const head = tools.shaOf('head');
const diff = tools.diffOf('src/a.ts', null, 'x\n'.repeat(40));
const page = pageOf(FINDINGS);
const round = Math.round;

const pages = [];
for (const latency of LATENCIES) {
  const rounds = [];
  for (let count = 0; count < ROUNDS; count++) rounds.push(await measurePage(latency));
  const [{ first, again }] = rounds;
  const [firstMs, againMs] = [median(rounds.map((one) => one.first.ms)), median(rounds.map((one) => one.again.ms))];
  pages.push([latency, round(firstMs), first.calls, round(againMs), again.calls].map(String));
}

const starts = [];
for (const latency of [0, 50]) {
  const { bare, first, whole } = await measureStart(STARTS, () => openForkScene(latency));
  starts.push([latency, round(bare), round(first), round(first - bare), round(whole)].map(String));
}

const version = spawnSync(NODE, ['--version'], { encoding: 'utf8' }).stdout.trim().replace(/^v/, '');
publish(
  'publish',
  [
    '# Publishing',
    '',
    `The page of a pull request with ${FINDINGS} findings: comment, review, check run and SARIF upload, on an emulated GitHub.`,
    `${machine()}; median of ${ROUNDS} runs.`,
    '',
    table(['latency of GitHub, ms', 'first run, ms', 'calls', 're-run that changes nothing, ms', 'calls'], pages),
    '',
    `## Start of \`dist/publish.js\``,
    '',
    `On \`workflow_run\`, with the artifact of a fork's run that holds ${FINDINGS} findings; processes of Node ${version}; median of`,
    `${STARTS} runs. The first request is on its way once event, inputs and client are ready.`,
    '',
    table(
      ['latency of GitHub, ms', 'bare Node (`-e 0`), ms', 'first request, ms', 'over bare Node, ms', 'whole stage, ms'],
      starts,
    ),
    '',
    `Budgets: first request ${BUDGET_START} ms over bare Node; whole stage ${BUDGET_STAGE} ms at a latency of 50 ms, process start included.`,
    '',
    'Made by `npm run bench:publish -- --write`.',
  ].join('\n'),
  values.write,
);

function pageOf(count) {
  const marker = { key: 'default', head };
  const comments = Array.from({ length: count }, (_, index) => {
    const fingerprint = `${index + 10}`.repeat(4);
    return {
      path: 'src/a.ts',
      line: index + 1,
      body: `${tools.formatThreadMarker(fingerprint)}\nfinding`,
      fingerprint,
    };
  });
  return {
    comment: { body: `${tools.formatMarker(marker)}\n${count} findings`, marker, clean: false },
    review: {
      key: 'default',
      head,
      open: new Set(comments.map((one) => one.fingerprint)),
      render: () => comments,
      body: 'Findings',
      most: 20,
      goneReply: 'Gone.',
    },
    'check run': {
      run: { name: 'Gatehouse', headSha: head, conclusion: 'failure', title: 't', summary: 's', detailsUrl: null },
      annotations: [],
    },
    'SARIF upload': {
      sarif: JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'gatehouse' } }, results: [] }] }),
      commit: head,
      ref: 'refs/pull/1/head',
      pollMs: 10,
    },
  };
}

async function measurePage(latency) {
  const scene = await tools.openScene({ pull: { files: [diff] } });
  scene.github.world.sarifStates = ['complete'];
  scene.github.setLatency(latency);
  try {
    return { first: await publishOnce(scene), again: await publishOnce(scene) };
  } finally {
    await scene.github.close();
  }
}

async function publishOnce(scene) {
  scene.github.log.clear();
  const start = performance.now();
  const results = await tools.publishPage(scene.pageFor(scene.token), page);
  const ms = performance.now() - start;
  for (const [part, { status }] of results) if (status === 'refused') throw new Error(`${part} was refused`);
  return { ms, calls: scene.github.log.count() };
}

/** A fork's pull request and the finished run of its scanning half, with the result as an artifact. */
async function openForkScene(latency) {
  const fork = { head, ref: 'patch-1', fork: 'mallory/shop', author: 'mallory', files: [diff] };
  const scene = await tools.openScene({ pull: fork });
  const { github, repository, pull, token } = scene;
  const run = tools.workflowRun(github.world, repository, {
    headSha: head,
    headRepository: fork.fork,
    headBranch: fork.ref,
  });
  const findings = Array.from({ length: FINDINGS }, (_, index) =>
    tools.aFinding({
      id: tools.shaOf(`finding ${index}`).slice(0, 32),
      location: { path: 'src/a.ts', startLine: index + 1 },
    }),
  );
  const result = tools.aRunResult({
    subject: { repository: 'acme/shop', base: tools.shaOf('base'), head, event: 'pull_request' },
    scans: [tools.aScan()],
    findings,
    verdict: {
      outcome: 'fail',
      violations: findings.map(({ id }) => ({ rule: 'fail-on', finding: id, message: 'high is at or above high' })),
    },
  });
  tools.artifact(github.world, run, 'gatehouse-default', tools.zipOf({ 'gatehouse.json': JSON.stringify(result) }));
  github.setLatency(latency);
  const inputs = { 'github-token': token.value, artifact: 'gatehouse-default', 'check-run': 'true' };
  const files = runnerFiles(tools.workflowRunPayload(run), github.env(), inputs);
  return {
    env: files.env,
    /** A run that publishes less than it should is quick, and no measure. */
    check: () => {
      const written = [pull.comments.length, pull.threads.length, repository.checkRuns.length];
      if (written.join() !== [1, FINDINGS, 1].join()) throw new Error(`publish wrote ${written.join(', ')}`);
    },
    close: async () => {
      files.remove();
      await github.close();
    },
  };
}
