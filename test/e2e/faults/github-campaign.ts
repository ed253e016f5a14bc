import type { ActionRun } from '../action-scene.js';
import type { FaultRun } from './campaign.js';
import { GITHUB_SCENES, type GitHubScene } from './github-scene.js';
import { type Judged, planted } from './judge.js';
import { GITHUB_FAULTS, KIND_FAULTS, type ServiceFault } from './service.js';

/** What a run with nothing broken ends with. */
export interface Healthy {
  readonly code: number | null;
  readonly verdict: string;
  readonly found: ReadonlySet<string>;
}

/** @throws Error when a scan is not complete */
export async function healthyRun(scene: GitHubScene, dist: string): Promise<Healthy> {
  scene.renew();
  const ran = await scene.run(dist);
  const open = ran.result().scans.filter(({ status }) => status === 'failed' || status === 'partial');
  if (open.length > 0 || ran.warnings.length > 0)
    throw new Error(`${scene.name}: ${ran.code} ${JSON.stringify(open)} ${ran.stdout}`);
  return { code: ran.code, verdict: ran.outputs.get('verdict') ?? '', found: planted(ran.result()) };
}

/**
 * What is asked for the judgement must be told when it is missing, and never be green. What is written afterwards changes
 * neither exit code nor verdict, whatever becomes of it.
 */
function judgeAction(ran: ActionRun, healthy: Healthy, needed: boolean): Judged {
  const said = [...ran.errors, ...ran.warnings].join(' ');
  const verdict = ran.outputs.get('verdict') ?? '';
  if (/\n\s+at .+:\d+:\d+\)?\n/.test(ran.stdout + ran.stderr)) return { kind: 'hole', says: `a raw stack: ${said}` };
  if (verdict === '') return { kind: 'hole', says: `${ran.code} without a verdict: ${said}` };
  if (!needed) {
    const same = ran.code === healthy.code && verdict === healthy.verdict;
    return { kind: same ? 'fail' : 'hole', says: `${ran.code} ${verdict}: ${said}` };
  }
  if (ran.code === 0) return { kind: 'hole', says: `green: ${verdict}` };
  if (ran.code === 3) return { kind: 'error', says: `3: ${said}` };
  const lost = [...healthy.found].filter((finding) => !planted(ran.result()).has(finding));
  return ran.code === 1 && lost.length === 0
    ? { kind: 'fail', says: 'all found' }
    : { kind: 'hole', says: `${ran.code}: ${lost.join(', ')} ${said}` };
}

/** What nobody answers is waited for no longer than this; other runs keep the product's own limits. */
const HANGING_SECONDS = 3;

/** One run with one kind of request broken, or with all of them. */
export async function brokenRun(
  scene: GitHubScene,
  dist: string,
  healthy: Healthy,
  kind: string,
  fault: ServiceFault,
): Promise<Judged> {
  scene.renew();
  scene.github.breakWith(fault, kind === 'all' ? undefined : kind);
  try {
    const ran = await scene.run(dist, fault === 'hanging' ? HANGING_SECONDS : undefined);
    return judgeAction(ran, healthy, scene.needed.test(kind));
  } finally {
    scene.github.breakWith(null);
  }
}

/** What a token may not read is a note (docs/events/pull_request.md), so there the refusals may be green. */
const REFUSALS: readonly ServiceFault[] = ['403', '404'];

/** What the judgement asks for breaks in every way, what is written afterwards in a few, and in one scene. */
function faultsOf(scene: GitHubScene, kind: string): readonly ServiceFault[] {
  if (/PullRequestTexts|^all$/.test(kind)) return GITHUB_FAULTS.filter((fault) => !REFUSALS.includes(fault));
  if (scene.needed.test(kind)) return GITHUB_FAULTS.filter((fault) => fault !== 'errors');
  return scene.written.test(kind) ? [...KIND_FAULTS, '403'] : [];
}

/** Every kind of request to GitHub that a run on a pull request makes, and all of them. */
export async function* githubCampaign(_root: string, dist: string, match = ''): AsyncGenerator<FaultRun> {
  for (const open of Object.values(GITHUB_SCENES)) {
    const scene = await open();
    try {
      const healthy = await healthyRun(scene, dist);
      for (const kind of ['all', ...[...scene.github.kinds].sort()]) {
        const what = `${scene.name}: ${kind}`;
        if (!what.includes(match)) continue;
        for (const fault of faultsOf(scene, kind)) {
          yield { what, fault, judged: await brokenRun(scene, dist, healthy, kind, fault) };
        }
      }
    } finally {
      await scene.close();
    }
  }
}
