import { type GateSettings, gateSettings, mentionsGate, type Wraps } from './gate-steps.js';
import { settingChanges } from './setting-changes.js';

/**
 * What a change to a workflow or a composite action does to the gate, one line a setting; empty: nothing that concerns it.
 * @param base, head text of each side; null: no file
 */
export async function workflowChange(
  base: string | null,
  head: string | null,
  wraps: { readonly base: Wraps; readonly head: Wraps },
): Promise<string[]> {
  if (!mentionsGate(base ?? '') && !mentionsGate(head ?? '')) return [];
  const before = await sideOf(base, wraps.base);
  const after = await sideOf(head, wraps.head);
  if (after === null)
    return before?.jobs.length === 0 ? [] : ['cannot be read as YAML: what it does to the gate is unknown'];
  const known = before ?? NOTHING;
  const gone = known.jobs.filter((job) => !after.jobs.includes(job));
  const come = after.jobs.filter((job) => !known.jobs.includes(job));
  return [
    ...gone.map((job) => `${nameOf(job)}, which ran the gate, does not any more`),
    ...come.map((job) => `${nameOf(job)} runs the gate`),
    ...settingChanges(without(known, gone), without(after, come), mayShow),
  ];
}

/** Values that no secret is written into: what starts the gate, keeps it from running, and its own inputs. */
const SHOWN =
  /^(?:on|permissions|concurrency)\b|^jobs\.[^.]+\.(?:if|needs|continue-on-error|permissions|runs-on|uses|strategy|timeout-minutes|name|with)\b|^(?:jobs\.[^.,]+|runs), step .+\.(?:uses|if|continue-on-error|timeout-minutes|id|name)$|, step [^,]*(?:gatehouse|actions\/checkout)[^,]*\.with\.[\w-]+$/;
const HIDDEN = /(?:token|key|password|secret)[\w-]*$/i;

function mayShow(name: string): boolean {
  return SHOWN.test(name) && !HIDDEN.test(name);
}

const NOTHING: GateSettings = { settings: new Map(), jobs: [] };

function sideOf(text: string | null, wraps: Wraps): Promise<GateSettings | null> {
  return text === null ? Promise.resolve(NOTHING) : gateSettings(text, wraps);
}

function nameOf(job: string): string {
  return job === 'runs' ? 'the action' : `job ${job}`;
}

/** A job that comes or goes as a whole is one line, and so is what starts the last one. */
function without({ settings, jobs }: GateSettings, whole: readonly string[]): Map<string, string> {
  if (whole.length === jobs.length) return new Map();
  const isOf = (name: string) => whole.some((job) => name === `jobs.${job}` || /^[.,]/.test(rest(name, job)));
  return new Map([...settings].filter(([name]) => !isOf(name)));
}

function rest(name: string, job: string): string {
  return name.startsWith(`jobs.${job}`) ? name.slice(`jobs.${job}`.length) : '';
}
