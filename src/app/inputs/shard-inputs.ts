import type { Actions } from '../../io/actions.js';
import { ConfigurationError } from '../../model/errors.js';
import type { ShardRequest } from '../../model/options.js';
import { MAX_SHARDS } from '../../workspace/shards.js';

/** Globs over project folders, one a line; null: folders with a manifest. */
export function projectsInput(actions: Pick<Actions, 'input'>): readonly string[] | null {
  const globs = actions
    .input('projects')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return globs.length === 0 ? null : globs;
}

/** The part that this run reads, `3/7`; undefined: all of the repository. @throws ConfigurationError for another form. */
export function shardInput(actions: Pick<Actions, 'input'>): ShardRequest | undefined {
  const value = actions.input('shard');
  if (value === '') return undefined;
  const match = /^(\d{1,3})\/(\d{1,3})$/.exec(value);
  const [index, count] = [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0)];
  if (index < 1 || index > count || count > MAX_SHARDS)
    throw new ConfigurationError(`input shard: '${value}' is not like 3/7, as actions/plan gives it`);
  return { index, count, projects: projectsInput(actions) };
}

/** A whole number within bounds. @throws ConfigurationError naming the input. */
export function numberInput(actions: Actions, name: string, fallback: number, max: number): number {
  const value = actions.input(name);
  if (value === '') return fallback;
  const number = /^\d{1,6}$/.test(value) ? Number(value) : 0;
  if (number < 1 || number > max)
    throw new ConfigurationError(`input ${name}: '${value}' is not a number from 1 to ${max}`);
  return number;
}
