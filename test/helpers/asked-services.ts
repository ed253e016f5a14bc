import { boundHttp } from '../../src/app/host/time-limit.js';
import type { Alerts } from '../../src/forge/alerts.js';
import { httpClient } from '../../src/io/http.js';
import type { AnalysedChange } from '../../src/model/analysed-change.js';
import type { Environment } from '../../src/model/environment.js';
import type { ResultsPolicy } from '../../src/model/policy.js';
import type { Outcome } from '../../src/model/run-result.js';
import type { ScanOutcome } from '../../src/model/scan-outcome.js';
import type { Workspace } from '../../src/model/workspace.js';
import { evaluate } from '../../src/policy/evaluate.js';
import type { ImportedScan } from '../../src/results/imported-scan.js';
import { type AskingRun, askServices } from '../../src/results/service/ask-services.js';
import { SERVICES } from '../../src/results/service/index.js';
import { recordOf } from '../../src/scan-record.js';
import { aScan, DEFAULT_POLICY } from './builders.js';
import { memoryWorkspace } from './scan-context.js';
import { HEAD } from './sonar-server.js';

export const CHANGE: AnalysedChange = {
  repository: 'acme/shop',
  pull: 7,
  branch: 'feature',
  target: 'main',
  commits: [HEAD, 'e'.repeat(40)],
  isStrangers: false,
  isWithoutSecrets: false,
};

/** A change whose second line is new. */
function aChange(): Workspace {
  return memoryWorkspace(
    { 'src/app.ts': 'one\nnew\nthree\n', 'package-lock.json': '{}' },
    { 'src/app.ts': 'one\nthree\n', 'package-lock.json': '{}' },
  );
}

export interface Asking {
  readonly services: Readonly<Record<string, unknown>>;
  readonly forks?: ResultsPolicy['forks'];
  readonly change?: AskingRun['change'];
  readonly alerts?: Alerts | null;
  readonly env?: Environment;
  readonly offline?: boolean;
  readonly seen?: readonly ScanOutcome[];
  /** Called in place of each wait. */
  readonly whilePaused?: () => void;
  /** Most that one exchange may take. */
  readonly limitMs?: number;
}

/** Asks the services of the product over a real connection, without waiting for anything. */
export async function asked(asking: Asking): Promise<readonly ImportedScan[]> {
  const { services, forks = 'fail', change = CHANGE, alerts = null, env = TOKENS, seen = [] } = asking;
  const { signal } = new AbortController();
  return askServices(SERVICES, {
    policy: { forks, services: { ...DEFAULT_POLICY.results.services, ...services } },
    change,
    alerts,
    http: boundHttp(httpClient('gatehouse/test'), { signal, limitMs: asking.limitMs ?? null }),
    env,
    mask: () => {},
    offline: asking.offline ?? false,
    signal,
    pause: async () => asking.whilePaused?.(),
    minDelayMs: 1,
    seen,
    workspace: aChange(),
  });
}

export const TOKENS = { SONAR_TOKEN: ['sqp', '0123456789abcdef'].join('_'), SNYK_TOKEN: 'snyk-0123456789abcdef' };

/** What a gate says whose own scanners found nothing, and that asked these services. */
export async function verdictOf(scans: readonly ImportedScan[]): Promise<Outcome> {
  const workspace = aChange();
  const evidence = {
    findings: [],
    scans: [aScan(), ...scans.map((scan) => recordOf(scan, workspace, []))],
    notices: [],
    coverage: [],
    subject: { event: 'pull_request' as const },
  };
  return (await evaluate(DEFAULT_POLICY, evidence, { now: new Date(0), change: {} })).outcome;
}
