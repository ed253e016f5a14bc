import { isScalar } from 'yaml';
import { entriesOf, mapAt, pairOf, placeOf, rangeOf } from '../document.js';
import { carriedIn, embeddedIn } from '../expression/carried.js';
import { isGuarded } from '../guards.js';
import { jobName, type Project, type Step, type Workflow } from '../model.js';
import { throughEnvironment } from '../through-environment.js';
import { calledBy } from '../values/calls.js';
import { originOf, scopeIn } from '../values/origin.js';
import { type Origin, originOfText, type Scope, worst } from '../values/scope.js';
import { codeInputs } from '../values/third-party.js';
import type { WorkflowHit } from '../workflow-hit.js';

/** A text that is run as code. */
export interface Script {
  readonly key: string;
  readonly node: unknown;
}

/** Text from outside pasted into a shell script, or into what an action runs as code. */
export function scriptInjection(workflow: Workflow, project: Project): readonly WorkflowHit[] {
  return [...workflow.steps.flatMap((step) => inStep(workflow, project, step)), ...handedOver(workflow, project)];
}

function inStep(workflow: Workflow, project: Project, step: Step): readonly WorkflowHit[] {
  const scope = scopeIn(project, workflow, step.job, step);
  return scriptsOf(step).flatMap(({ key, node }) => {
    const found = pastedInto(workflow, node, scope);
    return found.map(({ start, snippet, origin }) => {
      const hit = { start, end: start + snippet.length, symbol: jobName(step), replacement: null, snippet };
      const fixed = found.length === 1 && key === 'run' ? throughEnvironment(workflow.document, step, hit) : null;
      return { ...hit, ...fixed, ...gradeOf(origin, isGuarded(workflow, step)) };
    });
  });
}

/** What a step runs as code. */
export function scriptsOf(step: Step): readonly Script[] {
  if (step.run !== null) return [{ key: 'run', node: pairOf(step.map, 'run')?.value }];
  if (step.uses?.kind !== 'remote') return [];
  const names = codeInputs(step.uses.name);
  return entriesOf(step.inputs)
    .filter(({ key }) => names.includes(key.toLowerCase()))
    .map(({ key, value }) => ({ key, node: value }));
}

interface Pasted {
  readonly start: number;
  readonly snippet: string;
  readonly origin: Origin;
}

/** Each expression once. A stranger's text hides what callers may give. */
function pastedInto(workflow: Workflow, node: unknown, scope: Scope): readonly Pasted[] {
  const range = rangeOf(node);
  if (range === null || !isScalar(node)) return [];
  const source = workflow.document.text.slice(range.start, range.end);
  const seen = new Set<string>();
  return embeddedIn(source).flatMap(({ source: snippet, at }) => {
    const origin = worst(carriedIn(snippet).map((carried) => originOf(carried, scope)));
    if (origin === null || seen.has(snippet)) return [];
    seen.add(snippet);
    return [{ start: range.start + at, snippet, origin }];
  });
}

function gradeOf(origin: Origin, guarded: boolean): Partial<WorkflowHit> {
  if (origin.kind !== 'outside') return { severity: 'low', confidence: 'low' };
  if (guarded) return { severity: 'low', confidence: 'low' };
  return origin.privileged ? {} : { severity: 'medium' };
}

/**
 * Text from outside handed to a workflow or action of the repository that pastes it into a script. Told here only when
 * that file is not looked at itself.
 */
function handedOver(workflow: Workflow, project: Project): readonly WorkflowHit[] {
  const calls = [
    ...workflow.jobs.map((job) => ({ map: job.map, uses: job.uses, job, step: null })),
    ...workflow.steps.map((step) => ({ map: step.map, uses: step.uses, job: step.job, step })),
  ];
  return calls.flatMap(({ map, uses, job, step }) => {
    const called = uses === null ? null : calledBy(project, uses);
    if (called === null || project.isTarget(called.path)) return [];
    const inputs = entriesOf(mapAt(map, 'with'));
    return inputs.flatMap(({ key, value }) => {
      const place = placeOf(value);
      if (place === null || !pastesInput(called, key)) return [];
      const scope = scopeIn(project, workflow, job, step);
      const origin = originOfText(place.text, scope);
      if (origin?.kind !== 'outside') return [];
      const { start, end } = place;
      return [
        { start, end, symbol: job?.name ?? '', replacement: null, ...gradeOf(origin, isGuarded(workflow, step, job)) },
      ];
    });
  });
}

/** Whether a script of the file holds an input of that name. */
function pastesInput(called: Workflow, input: string): boolean {
  const name = input.toLowerCase();
  return called.steps.some((step) =>
    scriptsOf(step).some(({ node }) =>
      carriedIn(placeOf(node)?.text ?? '').some(({ names }) => names[0] === 'inputs' && names[1] === name),
    ),
  );
}
