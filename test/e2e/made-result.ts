import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/model/finding.js';
import type { RunResult } from '../../src/model/run-result.js';
import { SCANNERS } from '../../src/scan/index.js';
import { aFinding, aRunResult, aScan } from '../helpers/builders.js';
import { shaOf } from '../helpers/github/builders.js';
import { pullRequestPayload } from '../helpers/github/event-payload.js';
import { type DiffFile, diffOf } from '../helpers/github/patch.js';
import { type ActionRun, type ActionScene, type Checkout, openActionScene } from './action-scene.js';

/** A file whose every line is added, for threads to stand on. */
export const ADDED: DiffFile = diffOf('src/a.ts', null, 'const x = 1;\n'.repeat(500));

/** Findings on consecutive lines of `ADDED`, each with an id of its own. */
export function someFindings(count: number, overrides: Partial<Finding> = {}): Finding[] {
  return Array.from({ length: count }, (_, i) =>
    aFinding({
      id: shaOf(`finding ${i}`).slice(0, 32),
      location: { path: 'src/a.ts', startLine: i + 1 },
      ...overrides,
    }),
  );
}

/** A result of the checkout's change, as a scanning job leaves it. */
export function madeResult(
  subject: { readonly base: string; readonly head: string },
  findings: readonly Finding[],
  overrides: Partial<RunResult> = {},
): RunResult {
  const violations = findings.map(({ id }) => ({ rule: 'fail-on', finding: id, message: 'severity high or above' }));
  return aRunResult({
    subject: { repository: 'acme/shop', base: subject.base, head: subject.head, event: 'pull_request' },
    scans: SCANNERS.map(({ id }) => aScan({ scanner: id })),
    findings,
    verdict: { outcome: violations.length > 0 ? 'fail' : 'pass', violations },
    ...overrides,
  });
}

/** A scene whose pull request adds `ADDED` and stands at the checkout's head. */
export function openMadeScene(checkout: Pick<Checkout, 'base' | 'head'>): Promise<ActionScene> {
  return openActionScene({ base: checkout.base, head: checkout.head, ref: 'order-search', files: [ADDED] });
}

/** Runs the gate action on a made result: judging and publishing without the seconds of a scan. */
export function judge(
  scene: ActionScene,
  checkout: Checkout,
  results: RunResult | readonly RunResult[],
  inputs: Readonly<Record<string, string>> = {},
  payload = pullRequestPayload(scene.repository, scene.pull),
): Promise<ActionRun> {
  const folder = mkdtempSync(join(checkout.folder, '..', 'results-'));
  const list = Array.isArray(results) ? results : [results];
  for (const [i, result] of list.entries()) writeFileSync(join(folder, `result-${i}.json`), JSON.stringify(result));
  return scene.run({
    action: 'gate',
    event: 'pull_request',
    payload,
    workspace: checkout.folder,
    inputs: { results: folder, 'check-run': 'true', ...inputs },
  });
}
