import { entriesOf, fieldOf, itemsOf, plainYaml } from './plain-yaml.js';

/** Ours, under any owner; a repository's own copy is `./`. */
const OUR_ACTION = /(?:^|\/)gatehouse(?:\/|@|$)/i;
const OUR_COMMAND = /\bgatehouse\b|\bdist\/(?:cli|gatehouse)\.js\b/i;

/** What a workflow or a composite action says of the gate, by name; empty where it says nothing of it. */
export interface GateSettings {
  readonly settings: ReadonlyMap<string, string>;
  /** The jobs that run the gate. */
  readonly jobs: readonly string[];
}

/** Whether a local action or workflow, named from the repository's root, runs the gate itself. */
export type Wraps = (path: string) => Promise<boolean>;

/**
 * Reads the jobs that run the gate, with everything that can keep them from it: what starts the workflow, permissions,
 * conditions, every step beside the gate's, the conditions of the jobs that they need.
 * @returns null for text that cannot be read
 */
export async function gateSettings(text: string, wraps: Wraps): Promise<GateSettings | null> {
  const file = await plainYaml(text);
  if (file === null || typeof file !== 'object') return null;
  const jobs: readonly (readonly [string, unknown])[] =
    fieldOf(file, 'runs') === undefined ? entriesOf(fieldOf(file, 'jobs')) : [['runs', fieldOf(file, 'runs')]];
  const gates: string[] = [];
  for (const [name, job] of jobs) if (await runsGate(job, wraps)) gates.push(name);
  const settings = new Map<string, string>();
  if (gates.length === 0) return { settings, jobs: gates };
  for (const key of ['on', 'permissions', 'env', 'defaults', 'concurrency', 'inputs']) {
    flatten(fieldOf(file, key), key, settings);
  }
  for (const name of gates) addJob(name, jobs, settings);
  return { settings, jobs: gates };
}

/** Whether a text says anything of the gate at all: most files do not, and need not be parsed. */
export function mentionsGate(text: string): boolean {
  return /gatehouse/i.test(text) || /uses:\s*["']?\.\//.test(text);
}

async function runsGate(job: unknown, wraps: Wraps): Promise<boolean> {
  for (const step of [job, ...itemsOf(fieldOf(job, 'steps'))]) {
    const [uses, run] = [fieldOf(step, 'uses'), fieldOf(step, 'run')];
    if (typeof run === 'string' && OUR_COMMAND.test(run)) return true;
    if (typeof uses !== 'string') continue;
    if (OUR_ACTION.test(uses) || uses === './') return true;
    if (uses.startsWith('./') && (await wraps(uses.slice(2).replace(/\/+$/, '')))) return true;
  }
  return false;
}

function addJob(name: string, jobs: readonly (readonly [string, unknown])[], settings: Map<string, string>): void {
  const job = jobs.find(([other]) => other === name)?.[1];
  const place = name === 'runs' ? 'runs' : `jobs.${name}`;
  for (const [key, value] of entriesOf(job)) if (key !== 'steps') flatten(value, `${place}.${key}`, settings);
  const seen = new Map<string, number>();
  for (const step of itemsOf(fieldOf(job, 'steps'))) {
    const label = labelOf(step);
    const count = (seen.get(label) ?? 0) + 1;
    seen.set(label, count);
    flatten(step, `${place}, step ${label}${count > 1 ? ` (${count})` : ''}`, settings);
  }
  const needs = [fieldOf(job, 'needs')].flat();
  for (const [other, needed] of jobs) {
    if (!needs.includes(other)) continue;
    for (const key of ['if', 'needs', 'continue-on-error'])
      flatten(fieldOf(needed, key), `jobs.${other}.${key}`, settings);
  }
}

/** What tells a step from others whatever its pin: the action's name, else its own words. */
function labelOf(step: unknown): string {
  const uses = fieldOf(step, 'uses');
  if (typeof uses === 'string') return uses.replace(/@.*$/s, '');
  const own = fieldOf(step, 'id') ?? fieldOf(step, 'name');
  if (typeof own === 'string') return own.trim().slice(0, 60);
  // The command alone: what follows may be a secret.
  const run = fieldOf(step, 'run');
  const command = typeof run === 'string' ? /^[\w./-]{1,40}/.exec(run.trim())?.[0] : undefined;
  return command === undefined ? 'without a name' : `run ${command}`;
}

/** Deeper than any setting of a workflow; what an anchor makes deeper is shown as its JSON. */
const MAX_DEPTH = 6;

function flatten(value: unknown, name: string, into: Map<string, string>, depth = 0): void {
  if (value === undefined) return;
  const entries = entriesOf(value);
  if (entries.length === 0 || depth >= MAX_DEPTH) {
    into.set(name, textOf(value));
    return;
  }
  for (const [key, item] of entries) flatten(item, `${name}.${key}`, into, depth + 1);
}

function textOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  return typeof value === 'object' ? JSON.stringify(value).slice(0, 500) : String(value).trim();
}
