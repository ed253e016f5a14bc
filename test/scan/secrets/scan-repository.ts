import { runCommand } from '../../../src/io/exec.js';
import { stderrLog } from '../../../src/io/log.js';
import type { CheckOptions } from '../../../src/model/options.js';
import type { ScanOutcome } from '../../../src/model/scan-outcome.js';
import { secrets } from '../../../src/scan/secrets/index.js';
import type { SecretsSettings } from '../../../src/scan/secrets/settings.js';
import { openWorkspace } from '../../../src/workspace/open.js';
import type { SettledContext } from '../../helpers/scan-context.js';
import { diceFrom, expandExample } from './expand-example.js';

export interface Run {
  readonly outcome: ScanOutcome;
  readonly masked: readonly string[];
}

export interface Request {
  readonly base?: string;
  readonly head?: string;
  readonly history?: boolean;
  readonly settings?: Partial<SecretsSettings>;
  readonly context?: Partial<SettledContext>;
}

/** Runs the scanner on a real folder, as the pipeline does. */
export async function scanRepository(dir: string, request: Request = {}): Promise<Run> {
  const base = request.base ?? null;
  const head = request.head ?? null;
  const workspace = await openWorkspace({ dir, base, head }, runCommand);
  const masked: string[] = [];
  const options: CheckOptions = {
    dir,
    base,
    head,
    config: null,
    only: null,
    format: 'json',
    output: null,
    offline: true,
    osvDb: null,
    settings: {},
  };
  const outcome = await secrets.scan({
    workspace,
    options,
    settings: { ...secrets.settings.defaults, history: request.history === true, ...request.settings },
    exec: runCommand,
    http: () => Promise.reject(new Error('no network in this test')),
    log: stderrLog({ verbose: false }),
    env: {},
    signal: new AbortController().signal,
    cacheDir: null,
    now: new Date('2026-01-01'),
    mask: (value) => masked.push(value),
    ...request.context,
  });
  return { outcome, masked };
}

/** A value that looks real, made from a template; another seed, another value. */
export function secretOf(template: string, seed = 'secret'): string {
  return expandExample(template, diceFrom(seed));
}
