import { isAbsolute } from 'node:path';
import type { CheckOptions } from '../model/options.js';
import type { Workspace } from '../model/workspace.js';
import { entriesOf, fieldOf, itemsOf, plainYaml } from './plain-yaml.js';
import { first } from './read-first.js';

const MAX_BYTES = 1024 * 1024;
/** A workflow that calls a workflow that runs an action. */
const MAX_FILES = 10;

/**
 * Whether the workflow of this run gives the gate a value on the base already, in `with:` of a step or of a called
 * workflow, or on the command line. What the change alone says may have been written to look away.
 * @param values ways to write the same value
 */
export async function baseGives(
  workspace: Workspace,
  { runner, spelling }: CheckOptions,
  name: string,
  values: readonly string[],
): Promise<boolean> {
  if (runner === undefined || runner.workflow === null || workspace.baseline !== 'known') return true;
  const pending = [runner.workflow];
  const seen = new Set<string>();
  for (let path = pending.pop(); path !== undefined && seen.size < MAX_FILES; path = pending.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const file = await first(workspace.readBaseTip([path], MAX_BYTES));
    if (file.status !== 'read') continue;
    const steps = stepsOf(await plainYaml(file.bytes.toString('utf8')));
    const given = steps.flatMap((step) => (spelling === 'input' ? inputOf(step, name) : argumentOf(step, name)));
    if (given.some((one) => values.some((value) => means(one, value)))) return true;
    pending.push(...steps.flatMap(localFiles));
  }
  return false;
}

/** Folders of the job that a workflow can only name by an expression. */
const FOLDER = /^\$\{\{\s*(?:runner\.temp|runner\.tool_cache|github\.workspace)\s*\}\}(?=\/)/;

/** Whether what the base's workflow says can have been this value. */
function means(given: string, value: string): boolean {
  return given === value || (FOLDER.test(given) && isAbsolute(value) && value.endsWith(given.replace(FOLDER, '')));
}

interface Step {
  readonly step: unknown;
  /** The job's matrix, for a value that is an expression. */
  readonly matrix: unknown;
}

/** Steps of a workflow's jobs and of a composite action; a job that calls a workflow counts as one. */
function stepsOf(file: unknown): Step[] {
  const jobs = [...entriesOf(fieldOf(file, 'jobs')).map(([, job]) => job), fieldOf(file, 'runs')];
  return jobs.flatMap((job) => {
    const matrix = fieldOf(fieldOf(job, 'strategy'), 'matrix');
    return [job, ...itemsOf(fieldOf(job, 'steps'))].map((step) => ({ step, matrix }));
  });
}

function inputOf({ step, matrix }: Step, name: string): string[] {
  const value = fieldOf(fieldOf(step, 'with'), name);
  if (typeof value !== 'string') return [];
  const key = /^\$\{\{\s*matrix\.([\w-]+)\s*\}\}$/.exec(value.trim())?.[1];
  if (key === undefined) return [value.trim()];
  const included = itemsOf(fieldOf(matrix, 'include')).map((entry) => fieldOf(entry, key));
  return [...itemsOf(fieldOf(matrix, key)), ...included].filter((item) => typeof item === 'string');
}

function argumentOf({ step }: Step, name: string): string[] {
  const run = fieldOf(step, 'run');
  if (typeof run !== 'string') return [];
  return [...run.matchAll(new RegExp(`--${name}(?:=|\\s+)["']?([^\\s"']+)`, 'g'))].map((match) => match[1] ?? '');
}

/** The files that a step may mean by `uses: ./…`. */
function localFiles({ step }: Step): string[] {
  const uses = fieldOf(step, 'uses');
  if (typeof uses !== 'string' || !uses.startsWith('./')) return [];
  const path = uses.slice(2).replace(/\/+$/, '');
  return /\.ya?ml$/.test(path) ? [path] : ['action.yml', 'action.yaml'].map((name) => `${path}/${name}`);
}
