import { conditionOf, ensures } from './expression/ensures.js';
import type { Expression } from './expression/expression.js';
import type { Job, Step, Workflow } from './model.js';

const SAME_REPOSITORY =
  /^github\.event\.(?:pull_request|workflow_run)\.head(?:_repository|\.repo)\.(?:full_name|owner\.login|id)$|^github\.event\.workflow_run\.head_repository\.owner\.login$/;
const FORK = /^github\.event\.(?:pull_request\.head\.repo|workflow_run\.head_repository)\.fork$/;
const ASSOCIATION = /^github\.event\.(?:comment|issue|pull_request|review|discussion)\.author_association$/;
const PERSON =
  /^github\.(?:actor|triggering_actor|event\.(?:comment|issue|pull_request|review|sender|discussion)(?:\.user)?\.login|event\.sender\.login)$/;
const EVENT = /^github\.event(?:_name|\.workflow_run\.event)$/;
const QUIET_EVENTS: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch', 'pull_request', 'release']);

/** The names that a path has; empty for anything else. */
function nameOf(expression: Expression): string {
  return expression.kind === 'path' ? expression.names.join('.') : '';
}

/** Whether a test lets nobody pass but people of the repository, or no event that strangers start. */
function keepsStrangersOut(test: Expression): boolean {
  if (test.kind === 'not') return FORK.test(nameOf(test.of));
  if (test.kind === 'call' && test.name === 'contains') return test.args.some((arg) => isPersonal(arg));
  if (test.kind !== 'compare') return false;
  const names = [nameOf(test.left), nameOf(test.right)];
  const value = [test.left, test.right].find((side) => side.kind === 'literal');
  const literal = value?.kind === 'literal' ? value.value : undefined;
  if (names.some((name) => FORK.test(name))) {
    return (
      (test.operator === '==' && (literal === false || literal === 'false')) ||
      (test.operator === '!=' && literal === true)
    );
  }
  if (test.operator !== '==') return false;
  if (names.some((name) => SAME_REPOSITORY.test(name))) return true;
  if (names.some((name) => ASSOCIATION.test(name))) return literal !== 'NONE' && literal !== 'CONTRIBUTOR';
  if (names.some((name) => PERSON.test(name))) return typeof literal === 'string' && !literal.endsWith('[bot]');
  return names.some((name) => EVENT.test(name)) && typeof literal === 'string' && QUIET_EVENTS.has(literal);
}

function isPersonal(arg: Expression): boolean {
  const name = nameOf(arg);
  return ASSOCIATION.test(name) || PERSON.test(name);
}

/** Whether the conditions of a step, of its job, and of the jobs that it waits for keep strangers out. */
export function isGuarded(workflow: Workflow, step: Step | null, job: Job | null = step?.job ?? null): boolean {
  return holds(step?.condition?.text) || (job !== null && jobIsGuarded(workflow, job, new Set()));
}

const GUARDED = new WeakMap<Job, boolean>();

function jobIsGuarded(workflow: Workflow, job: Job, seen: Set<string>): boolean {
  const known = GUARDED.get(job);
  if (known !== undefined) return known;
  const found = jobIsGuardedNow(workflow, job, seen);
  GUARDED.set(job, found);
  return found;
}

function jobIsGuardedNow(workflow: Workflow, job: Job, seen: Set<string>): boolean {
  if (seen.has(job.name) || seen.size > 100) return false;
  seen.add(job.name);
  if (holds(job.condition?.text)) return true;
  if (/\b(?:always|failure)\s*\(/i.test(job.condition?.text ?? '')) return false;
  return job.needs.some((name) => {
    const needed = workflow.jobs.find((candidate) => candidate.name === name);
    return needed !== undefined && jobIsGuarded(workflow, needed, seen);
  });
}

function holds(text: string | undefined): boolean {
  const condition = text === undefined ? null : conditionOf(text);
  return condition !== null && ensures(condition, keepsStrangersOut);
}
