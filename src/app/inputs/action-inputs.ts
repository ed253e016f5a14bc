import { checkOptions, OWN_OPTIONS } from '../../config/check-options.js';
import { settingOptions } from '../../config/product-form.js';
import type { Actions } from '../../io/actions.js';
import { ConfigurationError } from '../../model/errors.js';
import type { CheckOptions } from '../../model/options.js';
import { PRODUCT } from '../../product.js';
import { runnerOf } from '../host/runner.js';
import { shardInput } from './shard-inputs.js';

/** Where a report goes is not for a workflow to say: every action keeps the files that its outputs name. */
const NO_INPUTS: readonly string[] = ['format', 'output'];

/** Names of the inputs that stand for an option of the command line. */
export function optionInputs(): string[] {
  const names = [...OWN_OPTIONS, 'offline', ...settingOptions(PRODUCT).map((option) => option.name)];
  return names.filter((name) => !NO_INPUTS.includes(name));
}

/**
 * The options of a run from an action's inputs; they bear the names of the command line's options.
 * @param env the runner's; relative paths count from its GITHUB_WORKSPACE
 * @param only the one scanner of a stage action, or null: as the input says
 * @throws ConfigurationError naming the input.
 */
export function optionsFromInputs(
  actions: Pick<Actions, 'input'>,
  env: NodeJS.ProcessEnv,
  only: string | null,
): CheckOptions {
  const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
  const raw: Record<string, string> = {};
  for (const name of optionInputs()) raw[name] = actions.input(name);
  if (only !== null) raw.only = only;
  const options = checkOptions(raw, actions.input('dir') || '.', workspace, PRODUCT, (name) => `input ${name}`);
  const shard = shardInput(actions);
  return {
    ...options,
    runner: runnerOf(env),
    spelling: 'input',
    ...(only !== null && { stage: only }),
    ...(shard !== undefined && { shard }),
  };
}

/** A yes-or-no input. @throws ConfigurationError for anything else. */
export function flagInput(actions: Actions, name: string, fallback: boolean): boolean {
  const value = actions.input(name).toLowerCase();
  if (value === '') return fallback;
  if (value === 'true' || value === 'false') return value === 'true';
  throw new ConfigurationError(`input ${name}: '${value}' is neither true nor false`);
}

/** Name that keeps the comments of several gates of one repository apart. @throws ConfigurationError for odd characters. */
export function projectInput(actions: Actions): string {
  const value = actions.input('project') || 'default';
  if (/^[\w./-]{1,100}$/.test(value)) return value;
  throw new ConfigurationError("input project: use letters, digits, '.', '_', '/' and '-', 100 characters at most");
}
