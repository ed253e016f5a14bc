import type { CheckOptions } from '../model/options.js';
import { type Engine, type Policy, scannerEnabled } from '../model/policy.js';
import type { Notice } from '../model/run-result.js';
import { SCANNER_IDS, type ScannerId } from '../model/scan.js';
import type { Threshold } from '../model/severity.js';

/** What an option does to what the policy says. */
export type Effect = 'same' | 'tightens' | 'loosens';

/** From what fails on nothing to what fails on most. */
const STRICTNESS: readonly Threshold[] = ['none', 'critical', 'high', 'medium', 'low'];

export function failOnEffect(policy: Threshold, asked: Threshold): Effect {
  const more = STRICTNESS.indexOf(asked) - STRICTNESS.indexOf(policy);
  return more === 0 ? 'same' : more > 0 ? 'tightens' : 'loosens';
}

/** Both engines find what either finds. `auto` leaves the choice open; a choice that the policy made is not undone. */
export function engineEffect(policy: Engine, asked: Engine): Effect {
  if (policy === asked) return 'same';
  return policy === 'auto' || asked === 'both' ? 'tightens' : 'loosens';
}

/** Scanners that the policy switches on and a selection leaves out. */
export function leftOut(policy: Policy, only: readonly ScannerId[]): readonly ScannerId[] {
  return SCANNER_IDS.filter((scanner) => scannerEnabled(policy, scanner) && !only.includes(scanner));
}

export interface Bound {
  readonly policy: Policy;
  readonly options: CheckOptions;
  readonly notices: readonly Notice[];
}

/**
 * Puts a run's options and the policy together. On a runner an option that would loosen is ignored; on somebody's own
 * machine it counts. Whatever differs from the policy is told, either way. A stage runs its one scanner; that others
 * must have run as well is asked by the gate that joins their results.
 * @returns the policy in force; what it took from the options is not left in them
 */
export function bindOptions(policy: Policy, options: CheckOptions): Bound {
  const judge = createJudge(options);
  const failOn = judge.setting('fail-on', policy.gate.failOn, options.failOn, failOnEffect);
  const engine = judge.setting('engine', policy.dependencies.engine, options.engine, engineEffect);
  const only = options.stage === undefined ? judge.selection(policy) : [options.stage];
  const { require } = policy.gate;
  return {
    policy: {
      ...policy,
      dependencies: { ...policy.dependencies, engine },
      gate: { ...policy.gate, failOn, require: require.filter((id) => (options.stage ?? id) === id) },
    },
    options: { ...options, failOn: null, engine: null, only },
    notices: judge.notices,
  };
}

/** How messages name an option. */
export function spelled({ spelling }: CheckOptions, name: string): string {
  return spelling === 'input' ? `input ${name}` : `--${name}`;
}

function createJudge(options: CheckOptions) {
  const notices: Notice[] = [];
  const mayLoosen = options.runner === undefined;

  /** The value that counts: the policy's, or the one that was asked for. */
  function setting<T extends string>(
    name: string,
    policy: T,
    asked: T | null,
    effectOf: (policy: T, asked: T) => Effect,
  ): T {
    const effect = asked === null ? 'same' : effectOf(policy, asked);
    if (asked === null || effect === 'same') return policy;
    const option = `${spelled(options, name)}${options.spelling === 'input' ? ':' : ''} ${asked}`;
    if (effect === 'tightens') {
      notices.push({ kind: 'option-tightens', message: `${option} counts for this run; the policy says ${policy}` });
      return asked;
    }
    if (mayLoosen) {
      notices.push({ kind: 'option-loosens', message: `${option} loosens the policy's ${policy} for this run` });
      return asked;
    }
    notices.push({ kind: 'input-ignored', message: `${option} would loosen the policy's ${policy}: ignored` });
    return policy;
  }

  function selection(policy: Policy): readonly ScannerId[] | null {
    const { only } = options;
    const missing = only === null ? [] : leftOut(policy, only);
    if (only === null || missing.length === 0) return only;
    const option = `${spelled(options, 'only')}${options.spelling === 'input' ? ':' : ''} ${only.join(',')}`;
    const names = missing.join(', ');
    if (mayLoosen) {
      notices.push({ kind: 'option-loosens', message: `${option}: ${names} ${were(missing)} not run` });
      return only;
    }
    const message = `${option} would leave out what the policy switches on: ignored, ${names} ${were(missing)} run as well`;
    notices.push({ kind: 'input-ignored', message });
    return null;
  }

  return { notices, setting, selection };
}

function were(names: readonly string[]): string {
  return names.length === 1 ? 'was' : 'were';
}
