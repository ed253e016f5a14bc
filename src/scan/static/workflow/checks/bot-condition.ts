import type { Place } from '../document.js';
import { embeddedIn } from '../expression/carried.js';
import { conditionOf, testsOf } from '../expression/ensures.js';
import type { Expression } from '../expression/expression.js';
import type { Job, Step, Workflow } from '../model.js';
import { replaceInLines, type WorkflowHit } from '../workflow-hit.js';

const ACTOR = new Set(['github.actor', 'github.triggering_actor', 'github.actor_id']);
/** Numbers of the accounts that such conditions name: Dependabot, Renovate, GitHub Actions. */
const BOT_IDS = new Set(['49699333', '27856297', '29139614', '41898282']);
const AUTHOR: ReadonlyMap<string, string> = new Map([
  ['pull_request_target', 'github.event.pull_request.user.login'],
  ['pull_request', 'github.event.pull_request.user.login'],
  ['pull_request_review', 'github.event.pull_request.user.login'],
  ['workflow_run', 'github.event.workflow_run.actor.login'],
]);

/** A job or step that trusts whoever acted last to be a bot: that may be any event on a change whose branch is a stranger's. */
export function botCondition(workflow: Workflow): readonly WorkflowHit[] {
  const event = [...AUTHOR.keys()].find((name) => workflow.triggers.has(name));
  if (event === undefined) return [];
  const places = [...workflow.jobs, ...workflow.steps].flatMap((holder) =>
    holder.condition === null ? [] : [{ condition: holder.condition, symbol: nameOf(holder) }],
  );
  return places.flatMap(({ condition, symbol }) => {
    if (!trustsBot(condition)) return [];
    const { start, end } = condition;
    const privileged = event === 'pull_request_target' || event === 'workflow_run';
    const replacement = withAuthor(workflow.document.text, condition, AUTHOR.get(event) ?? '');
    const grade = privileged ? {} : ({ severity: 'low', confidence: 'low' } as const);
    return [{ start, end, symbol, replacement, ...grade }];
  });
}

function nameOf(holder: Job | Step): string {
  return 'name' in holder ? holder.name : (holder.job?.name ?? '');
}

function trustsBot({ text }: Place): boolean {
  const condition = conditionOf(embeddedIn(text)[0]?.inner ?? text);
  return condition !== null && testsOf(condition).some(isBotTest);
}

function isBotTest(test: Expression): boolean {
  if (test.kind !== 'compare' || test.operator !== '==') return false;
  const sides = [test.left, test.right];
  if (!sides.some((side) => side.kind === 'path' && ACTOR.has(side.names.join('.')))) return false;
  return sides.some(
    (side) => side.kind === 'literal' && (/\[bot\]$/i.test(String(side.value)) || BOT_IDS.has(String(side.value))),
  );
}

/** The condition with the author of the change in place of the actor; null where it is not one comparison by name. */
function withAuthor(text: string, { start, end }: Place, author: string): string | null {
  const source = text.slice(start, end);
  const actors = [...source.matchAll(/\bgithub\.actor\b(?!_)/gi)];
  const [only] = actors;
  if (actors.length !== 1 || only === undefined || source.includes('\n') || /actor_id|triggering/i.test(source))
    return null;
  const from = start + only.index;
  return replaceInLines(text, start, end, from, from + only[0].length, author);
}
