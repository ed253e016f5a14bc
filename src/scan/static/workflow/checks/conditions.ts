import { isScalar } from 'yaml';
import { type Place, pairOf } from '../document.js';
import { embeddedIn } from '../expression/carried.js';
import { conditionOf, testsOf } from '../expression/ensures.js';
import type { Expression } from '../expression/expression.js';
import type { Job, Step, Workflow } from '../model.js';
import { replaceInLines, type WorkflowHit } from '../workflow-hit.js';

interface Condition {
  readonly holder: Job | Step;
  readonly place: Place;
  readonly symbol: string;
}

function conditionsOf({ jobs, steps }: Workflow): readonly Condition[] {
  return [
    ...jobs.map((job) => ({ holder: job, symbol: job.name })),
    ...steps.map((step) => ({ holder: step, symbol: step.job?.name ?? '' })),
  ].flatMap(({ holder, symbol }) => (holder.condition === null ? [] : [{ holder, symbol, place: holder.condition }]));
}

/** A condition with anything beside its `${{ }}`: it is a text that is not empty, and so always true. */
export function alwaysTrue(workflow: Workflow): readonly WorkflowHit[] {
  return conditionsOf(workflow).flatMap(({ holder, place, symbol }) => {
    const { text, start, end } = place;
    const embedded = embeddedIn(text);
    const [only] = embedded;
    if (only === undefined || (embedded.length === 1 && only.source === text)) return [];
    return [{ start, end, symbol, replacement: withoutFence(workflow, holder, place), snippet: text }];
  });
}

/** The condition in one line, without the braces; null where more than white space stands beside them. */
function withoutFence({ document }: Workflow, { map }: Job | Step, { text, start, end }: Place): string | null {
  const [only] = embeddedIn(text);
  const node = pairOf(map, 'if')?.value;
  if (only === undefined || text.trim() !== only.source || !isScalar(node)) return null;
  const inner = only.inner.trim();
  if (inner.includes('\n') || /[:#'"]\s|^['"!&*[{>|%@`]/.test(inner)) return null;
  const source = document.text.slice(start, end);
  const ended = end - (source.length - source.trimEnd().length);
  return replaceInLines(document.text, start, ended, start, ended, inner);
}

const CHOSEN =
  /^(?:github\.(?:ref|ref_name|head_ref|base_ref|actor|triggering_actor|event\..*(?:login|ref|title|body|name|email))|env\.github_(?:ref|ref_name|head_ref|actor|triggering_actor)|inputs\..*)$/;

/** `contains('a b', x)`, which is true for every part of the text: `main` is, and so is `m`. */
export function partOfText(workflow: Workflow): readonly WorkflowHit[] {
  return conditionsOf(workflow).flatMap(({ place, symbol }) => {
    const condition = conditionOf(place.text);
    if (condition === null || !testsOf(condition).some(testsPart)) return [];
    return [{ start: place.start, end: place.end, symbol, replacement: null }];
  });
}

function testsPart(test: Expression): boolean {
  if (test.kind === 'compare') return testsPart(test.left) || testsPart(test.right);
  if (test.kind !== 'call' || test.name !== 'contains') return false;
  const [list, item] = test.args;
  return (
    list?.kind === 'literal' &&
    typeof list.value === 'string' &&
    /[\s,;|]/.test(list.value) &&
    item?.kind === 'path' &&
    CHOSEN.test(item.names.join('.'))
  );
}
