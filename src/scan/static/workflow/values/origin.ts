import { isMap, isScalar, isSeq } from 'yaml';
import { entriesOf, mapAt, type Place, placeOf, textAt } from '../document.js';
import type { Carried } from '../expression/carried.js';
import type { Job, Project, Step, Workflow } from '../model.js';
import { isFilled, isWrittenOutside } from '../outside.js';
import { calledBy, callersOf } from './calls.js';
import { declared, type Origin, originOfText, type Scope, startedByStrangers, worst } from './scope.js';
import { outputOrigin, setInEnvironment } from './step-output.js';

const MAX_DEPTH = 12;
const MAX_ENTRIES = 300_000;
const BUDGETS = new WeakMap<Workflow, { left: number }>();

/** The scope of the values of a step, a job or the workflow. */
export function scopeIn(project: Project, workflow: Workflow, job: Job | null, step: Step | null): Scope {
  let budget = BUDGETS.get(workflow);
  if (budget === undefined) {
    budget = { left: MAX_ENTRIES };
    BUDGETS.set(workflow, budget);
  }
  return { project, workflow, job, step, depth: 0, budget, resolve: originOf };
}

/** Where the text of a value comes from. */
export function originOf({ names, whole }: Carried, scope: Scope): Origin | null {
  if (scope.depth > MAX_DEPTH || scope.budget.left-- <= 0) return null;
  const inner = { ...scope, depth: scope.depth + 1 };
  const [context, name = '*', part = '*', last = '*'] = names;
  if (context === 'github') {
    if (!isWrittenOutside(names, whole)) return null;
    const kind = isFilled(names, scope.workflow.triggers) ? 'outside' : 'absent';
    return { kind, privileged: kind === 'outside' && startedByStrangers(scope) };
  }
  if (context === 'env') return ofVariable(name, inner);
  if (context === 'matrix') return ofMatrix(name, inner);
  if (context === 'inputs') return ofInput(name, inner);
  if (context === 'steps' && part === 'outputs') return ofStepOutput(name, last, inner);
  if (context === 'needs' && part === 'outputs') return ofJobOutput(name, last, inner);
  if (context === 'jobs' && part === 'outputs') return ofJobOutput(name, last, inner);
  return null;
}

function ofVariable(name: string, scope: Scope): Origin | null {
  const holders = [scope.step?.env, scope.job?.env, scope.workflow.env];
  for (const holder of holders) {
    const entries = entriesOf(holder ?? null);
    scope.budget.left -= entries.length;
    const entry = entries.find(({ key }) => key.toLowerCase() === name);
    if (entry !== undefined) return originOfText(placeOf(entry.value)?.text ?? '', scope);
  }
  return setInEnvironment(name, scope);
}

function ofMatrix(name: string, scope: Scope): Origin | null {
  return worst(matrixTexts(scope.job, name).map(({ text }) => originOfText(text, scope)));
}

/** The texts that a matrix gives for a name, as far as they stand in the file. */
export function matrixTexts(job: Job | null, name: string): readonly Place[] {
  const strategy = mapAt(job?.map ?? null, 'strategy');
  const texts: Place[] = [];
  const whole = textAt(strategy, 'matrix');
  if (whole !== null) texts.push(whole);
  const matrix = mapAt(strategy, 'matrix');
  for (const { key, value } of entriesOf(matrix)) {
    if (key === 'exclude') continue;
    const isInclude = key === 'include';
    if (!isInclude && name !== '*' && key.toLowerCase() !== name) continue;
    texts.push(...textsBelow(value, isInclude ? name : null));
  }
  return texts;
}

/** The texts of a value: a scalar, the entries of a list, a part of the entries of a list. */
function textsBelow(value: unknown, part: string | null): readonly Place[] {
  const own = placeOf(value);
  if (own !== null) return [own];
  if (!isSeq(value)) return [];
  return value.items.flatMap((item) => {
    if (isScalar(item)) return placeOf(item) ?? [];
    if (!isMap(item)) return [];
    return item.items.flatMap((pair) =>
      part === null || part === '*' || (isScalar(pair.key) && String(pair.key.value).toLowerCase() === part)
        ? (placeOf(pair.value) ?? [])
        : [],
    );
  });
}

function ofInput(name: string, scope: Scope): Origin | null {
  const { workflow, project } = scope;
  if (workflow.kind === 'workflow' && !workflow.triggers.has('workflow_call')) return null;
  if (isPlainInput(workflow, name)) return null;
  const callers = callersOf(project, workflow);
  const given = callers.map((caller) => {
    const entry = entriesOf(caller.inputs).find(({ key }) => key.toLowerCase() === name);
    return entry === undefined ? null : originOfText(placeOf(entry.value)?.text ?? '', { ...scope, ...caller.scope });
  });
  return worst([...given, callers.length === 0 ? { kind: 'caller', privileged: false } : null]);
}

function isPlainInput({ document, kind }: Workflow, name: string): boolean {
  if (kind === 'action') return false;
  const call = mapAt(mapAt(document.root, 'on'), 'workflow_call');
  const inputs = entriesOf(mapAt(call, 'inputs'));
  const input = inputs.find(({ key }) => key.toLowerCase() === name)?.value;
  return isMap(input) && /^(?:boolean|number)$/.test(textAt(input, 'type')?.text ?? '');
}

function ofStepOutput(id: string, output: string, scope: Scope): Origin | null {
  const steps = scope.job === null ? scope.workflow.steps : scope.job.steps;
  const step = steps.find((candidate) => candidate.id?.toLowerCase() === id);
  return step === undefined ? null : outputOrigin(step, output, { ...scope, job: step.job, step });
}

function ofJobOutput(name: string, output: string, scope: Scope): Origin | null {
  const { workflow, project } = scope;
  const job = workflow.jobs.find((candidate) => candidate.name.toLowerCase() === name);
  if (job === undefined) return null;
  const called = job.uses === null ? null : calledBy(project, job.uses);
  if (called !== null) {
    const call = mapAt(mapAt(called.document.root, 'on'), 'workflow_call');
    const value = declared(mapAt(call, 'outputs'), output);
    return value === null ? null : originOfText(value, { ...scope, workflow: called, job: null, step: null });
  }
  const outputs = mapAt(job.map, 'outputs');
  const entry = entriesOf(outputs).find(({ key }) => key.toLowerCase() === output);
  const value = entry === undefined ? null : placeOf(entry.value);
  return value === null ? null : originOfText(value.text, { ...scope, job, step: null });
}
