// `node bench/publish.mjs`: how long the page of a pull request takes to be written (comment, review of 20 findings,
// check run, SARIF upload), on an emulated GitHub with several latencies: the first run and a re-run that changes nothing.
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle, ROOT } from './bundle.mjs';

const FINDINGS = 20;
const ROUNDS = 5;
const LATENCIES = [0, 50, 150];

const folder = mkdtempSync(join(tmpdir(), 'gatehouse-bench-'));
// The emulator reads GitHub's description of itself from beside its module.
symlinkSync(join(ROOT, 'test/helpers/github/fixtures'), join(folder, 'fixtures'));
const { openScene, publishPage, formatMarker, formatThreadMarker, diffOf, shaOf } = await import(
  pathToFileURL(
    await bundle(
      `
  export { openScene } from './test/publish/scene.js';
  export { publishPage } from './src/publish/pull-request-page.js';
  export { formatMarker } from './src/model/comment-marker.js';
  export { formatThreadMarker } from './src/model/review-comment.js';
  export { diffOf } from './test/helpers/github/patch.js';
  export { shaOf } from './test/helpers/github/builders.js';
`,
      folder,
    ),
  ).href
);
rmSync(folder, { recursive: true });

const head = shaOf('head');
const marker = { key: 'default', head };
const comments = Array.from({ length: FINDINGS }, (_, index) => {
  const fingerprint = `${index + 10}`.repeat(4);
  return { path: 'src/a.ts', line: index + 1, body: `${formatThreadMarker(fingerprint)}\nfinding`, fingerprint };
});
const page = {
  comment: { body: `${formatMarker(marker)}\n${FINDINGS} findings`, marker, clean: false },
  review: {
    key: 'default',
    head,
    open: new Set(comments.map((one) => one.fingerprint)),
    render: () => comments,
    body: 'Findings',
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

process.stdout.write(`${FINDINGS} findings, Node ${process.versions.node}, median of ${ROUNDS}\n\n`);
process.stdout.write('| latency, ms | first run, ms | calls | re-run, ms | calls |\n|---:|---:|---:|---:|---:|\n');
for (const latency of LATENCIES) {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await measure(latency));
  const middle = (of) => rounds.map(of).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)];
  const cells = [
    middle((one) => one.first.ms),
    rounds[0].first.calls,
    middle((one) => one.again.ms),
    rounds[0].again.calls,
  ];
  process.stdout.write(`| ${latency} | ${cells.map((cell) => Math.round(cell)).join(' | ')} |\n`);
}

async function measure(latency) {
  const scene = await openScene({ pull: { files: [diffOf('src/a.ts', null, 'x\n'.repeat(40))] } });
  scene.github.world.sarifStates = ['complete'];
  scene.github.setLatency(latency);
  try {
    return { first: await publish(scene), again: await publish(scene) };
  } finally {
    await scene.github.close();
  }
}

async function publish(scene) {
  scene.github.log.clear();
  const start = performance.now();
  const results = await publishPage(scene.clientFor(scene.token), scene.ref, page);
  const ms = performance.now() - start;
  for (const [part, { status }] of results) if (status === 'refused') throw new Error(`${part} was refused`);
  return { ms, calls: scene.github.log.count() };
}
