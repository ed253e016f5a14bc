import type { CheckOptions } from '../model/options.js';
import type { Policy } from '../model/policy.js';
import type { Notice } from '../model/run-result.js';
import type { SettingOption } from '../model/settings.js';
import { scannerEnabled } from '../util/scanner-enabled.js';
import type { ProductForm } from './product-form.js';

/** Scanners that the policy switches on and a selection leaves out. */
export function leftOut(policy: Policy, only: readonly string[]): readonly string[] {
  return Object.keys(policy.scanners).filter((id) => scannerEnabled(policy, id) && !only.includes(id));
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
export function bindOptions(policy: Policy, options: CheckOptions, form: ProductForm): Bound {
  const judge = createJudge(options);
  const { stage } = options;
  const scanners = form.scanners.map(({ id, settings, options: own }) => {
    const { enabled = true, settings: set = settings.defaults } = policy.scanners[id] ?? {};
    return [id, { enabled, settings: own.reduce(judge.setting, set) }] as const;
  });
  const gate = form.conditions.flatMap(({ id, settings, options: own, inStage }) => {
    if (settings === null) return [];
    const bound = own.reduce(judge.setting, policy.gate[id] ?? settings.defaults);
    return [[id, stage === undefined || inStage === undefined ? bound : inStage(bound, stage)] as const];
  });
  const only = stage === undefined ? judge.selection(policy) : [stage];
  return {
    policy: { ...policy, scanners: Object.fromEntries(scanners), gate: Object.fromEntries(gate) },
    options: { ...options, settings: {}, only },
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

  /** The setting that counts: the policy's, or the one that was asked for. */
  function setting(policy: unknown, { name, spell, effectOf, with: change }: SettingOption<unknown>): unknown {
    const asked = options.settings[name] ?? null;
    const said = spell(policy);
    const effect = asked === null ? 'same' : effectOf(said, asked);
    if (asked === null || effect === 'same') return policy;
    const option = `${spelled(options, name)}${options.spelling === 'input' ? ':' : ''} ${asked}`;
    if (effect === 'tightens') {
      notices.push({ kind: 'option-tightens', message: `${option} counts for this run; the policy says ${said}` });
      return change(policy, asked);
    }
    if (mayLoosen) {
      notices.push({ kind: 'option-loosens', message: `${option} loosens the policy's ${said} for this run` });
      return change(policy, asked);
    }
    notices.push({ kind: 'input-ignored', message: `${option} would loosen the policy's ${said}: ignored` });
    return policy;
  }

  function selection(policy: Policy): readonly string[] | null {
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
