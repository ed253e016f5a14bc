import type { Alerts } from '../../forge/alerts.js';
import type { AnalysedChange } from '../../model/analysed-change.js';
import type { Environment } from '../../model/environment.js';
import type { Http } from '../../model/http.js';
import type { ResultsPolicy } from '../../model/policy.js';
import { NO_STATS } from '../../model/scan.js';
import type { ScanOutcome } from '../../model/scan-outcome.js';
import type { Workspace } from '../../model/workspace.js';
import { messageOf } from '../../util/thrown.js';
import type { ImportedScan } from '../imported-scan.js';
import { scanOfAnswer } from './answered-scan.js';
import { askedServices } from './asked-services.js';
import { ServiceRefusal } from './refusal.js';
import type { ResultService, ServiceAnswer } from './service.js';

/** A change of which it cannot be told what it is, and why. */
interface UnknownChange {
  readonly unknown: string;
}

/** What asking needs of a run. */
export interface AskingRun {
  readonly policy: ResultsPolicy;
  /** What is asked about; null: a run of no change that a service could know. */
  readonly change: AnalysedChange | UnknownChange | null;
  readonly alerts: Alerts | null;
  readonly http: Http;
  /** Where tokens are. */
  readonly env: Environment;
  readonly mask: (value: string) => void;
  readonly offline: boolean;
  readonly signal: AbortSignal;
  pause(ms: number): Promise<void>;
  /** Least wait before a question is asked again; absent: the usual one. */
  readonly minDelayMs?: number;
  readonly seen: readonly ScanOutcome[];
  readonly workspace: Workspace;
}

/**
 * Asks the services that the policy of the base names, side by side. What gives no answer, whatever the reason, is a scan
 * that failed: silence of a service is never taken for a clean change.
 */
export async function askServices(
  services: readonly ResultService[],
  run: AskingRun,
): Promise<readonly ImportedScan[]> {
  const asked = askedServices(services, run.policy).map(async ({ service, settings, scans }) => {
    const start = performance.now();
    const unasked = whyUnasked(service, run);
    const answers = unasked ?? (await answersOf(service, settings, run));
    const durationMs = Math.round(performance.now() - start);
    if ('status' in answers) return scans.map((id) => withoutAnswer(id, service.title, answers, durationMs));
    const answered = await Promise.all(answers.map((answer) => scanOfAnswer(answer, run.workspace, durationMs)));
    const missing = scans.filter((id) => !answered.some(({ scanner }) => scanner.id === id));
    const silent = { status: 'failed', reason: `${service.title} said nothing of it` } as const;
    return [...answered, ...missing.map((id) => withoutAnswer(id, service.title, silent, durationMs))];
  });
  return (await Promise.all(asked)).flat();
}

interface Unanswered {
  readonly status: 'failed' | 'skipped';
  readonly reason: string;
}

/** Why a service is not asked at all; null: it is. */
function whyUnasked({ tokenVariable, title }: ResultService, run: AskingRun): Unanswered | null {
  const { change, policy, env, offline } = run;
  if (change === null)
    return { status: 'skipped', reason: `${title} is asked about a pull request or a branch on the code host alone` };
  if ('unknown' in change) return { status: 'failed', reason: `${title} was not asked: ${change.unknown}` };
  if (change.isStrangers)
    return {
      status: policy.forks === 'skip' ? 'skipped' : 'failed',
      reason: `${title} was not asked: the change is a stranger's, and no token goes out for it (results.forks)`,
    };
  if (offline) return { status: 'failed', reason: `${title} was not asked: the run is offline` };
  if (tokenVariable === null || (env[tokenVariable] ?? '').trim() !== '') return null;
  const dependabots = change.isWithoutSecrets
    ? ' runs of Dependabot get none of the secrets of Actions: store it as a secret of Dependabot'
    : ' give it to this step in env';
  return { status: 'failed', reason: `${title} was not asked: ${tokenVariable} is not set;${dependabots}` };
}

async function answersOf(
  service: ResultService,
  settings: unknown,
  run: AskingRun,
): Promise<readonly ServiceAnswer[] | Unanswered> {
  const { change, alerts, http, signal, pause, seen, minDelayMs } = run;
  if (change === null || 'unknown' in change) return { status: 'failed', reason: `${service.title} was not asked` };
  const token = service.tokenVariable === null ? '' : (run.env[service.tokenVariable] ?? '').trim();
  if (token !== '') run.mask(token);
  try {
    const again = minDelayMs === undefined ? {} : { minDelayMs };
    return await service.ask({ settings, change, token, http, alerts, signal, pause, seen, ...again });
  } catch (error) {
    const reason = error instanceof ServiceRefusal ? error.message : `its answer cannot be used: ${messageOf(error)}`;
    return { status: 'failed', reason: `${service.title}: ${token === '' ? reason : reason.replaceAll(token, '***')}` };
  }
}

function withoutAnswer(id: string, engine: string, { status, reason }: Unanswered, durationMs: number): ImportedScan {
  const outcome = { engine, status, reason, problems: [], head: [], base: [], stats: NO_STATS };
  return { scanner: { id }, outcome, durationMs };
}
