import { entriesOf, mapAt, pairOf, placeOf, rangeOf } from '../document.js';
import type { Job, Workflow } from '../model.js';
import { hasTokenOfItsOwn, writesWithToken } from '../permissions.js';
import { isAction } from '../uses.js';
import type { WorkflowHit } from '../workflow-hit.js';

/** No `permissions` at all: the token may do whatever the repository's setting says, and a write shows that it may. */
export function permissionsMissing(workflow: Workflow): readonly WorkflowHit[] {
  const { document, jobs, triggers, kind } = workflow;
  if (kind === 'action' || pairOf(document.root, 'permissions') !== null) return [];
  const open = jobs.filter((job) => pairOf(job.map, 'permissions') === null && pairOf(job.map, 'runs-on') !== null);
  const onlyCalled = triggers.size === 1 && triggers.has('workflow_call');
  const key = pairOf(document.root, 'jobs')?.key;
  const range = rangeOf(key);
  if (open.length === 0 || onlyCalled || range === null) return [];
  const writes = open.some(writesByItself);
  const grade = writes ? {} : ({ severity: 'low', confidence: 'low' } as const);
  const note =
    open.length === 1
      ? `\`${open[0]?.name}\` declares none.`
      : `${open.length} jobs, \`${open[0]?.name}\` first, declare none.`;
  return [{ ...range, symbol: '', replacement: null, snippet: '', note, ...grade }];
}

/** Whether a job writes with the workflow's token, and not with one that its checkout brought. */
function writesByItself({ steps }: Job): boolean {
  const brought = steps.some((step) => isAction(step.uses, 'actions/checkout') && hasTokenOfItsOwn(step));
  return steps.some((step) => writesWithToken(step) && !(brought && step.run !== null));
}

/** Scopes that give a token the code, the releases or the identity. */
const GRAVE: ReadonlySet<string> = new Set([
  'contents',
  'packages',
  'id-token',
  'actions',
  'deployments',
  'attestations',
]);

/** Rights to write that the top of a workflow gives to all its jobs, of which most have no use for them. */
export function permissionsBroad({ document, jobs }: Workflow): readonly WorkflowHit[] {
  const inheriting = jobs.filter((job) => pairOf(job.map, 'permissions') === null);
  if (inheriting.length < 2) return [];
  const written = entriesOf(mapAt(document.root, 'permissions')).filter(
    ({ key, value }) => GRAVE.has(key) && placeOf(value)?.text === 'write',
  );
  const [first] = written;
  const range = rangeOf(first?.pair.key);
  if (range === null) return [];
  const names = written.map(({ key }) => `\`${key}\``).join(', ');
  const note = `${names}: write is given to ${inheriting.length} jobs.`;
  return [{ ...range, symbol: '', replacement: null, snippet: names, note }];
}
