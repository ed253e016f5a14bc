import { entriesOf, mapAt, pairOf, placeOf, textAt } from './document.js';
import type { Job, Step, Workflow } from './model.js';
import { isAction } from './uses.js';

/** What the token of a job may write: names of scopes; `all` where nothing limits it. */
export type Rights =
  | { readonly kind: 'declared'; readonly writes: readonly string[] }
  | { readonly kind: 'default' | 'all' };

/** What a job's token may do: by the job's own declaration, or by the workflow's. */
export function rightsOf(workflow: Workflow, job: Job | null): Rights {
  const holder = [job?.map ?? null, workflow.document.root].find((map) => pairOf(map, 'permissions') !== null);
  if (holder === undefined || holder === null) return { kind: 'default' };
  const text = textAt(holder, 'permissions')?.text;
  if (text === 'write-all') return { kind: 'all' };
  const entries = entriesOf(mapAt(holder, 'permissions'));
  return {
    kind: 'declared',
    writes: entries.flatMap(({ key, value }) => (placeOf(value)?.text === 'write' ? [key] : [])),
  };
}

const WRITING_COMMAND =
  /\bgit\s+push\b|\bgh\s+(?:(?:pr|issue)\s+(?:create|comment|edit|merge|close|review|reopen|lock)|release\s+(?:create|upload|edit|delete)|api\b[^\n]{0,500}(?:-X|--method)[ =]*(?:POST|PUT|PATCH|DELETE)|label\s+create|workflow\s+run)\b/;
const WRITING_SCRIPT =
  /\b(?:rest|octokit|github)\.\w+\.(?:create|update|delete|add|remove|merge|set|lock|upload|replace|dismiss|submit)\w*\(/;
const WRITING_ACTIONS: ReadonlySet<string> = new Set([
  'actions/stale',
  'actions/labeler',
  'actions/first-interaction',
  'actions/create-release',
  'actions/upload-release-asset',
  'ad-m/github-push-action',
  'changesets/action',
  'dessant/lock-threads',
  'endbug/add-and-commit',
  'googleapis/release-please-action',
  'jamesives/github-pages-deploy-action',
  'marocchino/sticky-pull-request-comment',
  'ncipollo/release-action',
  'peaceiris/actions-gh-pages',
  'peter-evans/create-or-update-comment',
  'peter-evans/create-pull-request',
  'release-drafter/release-drafter',
  'softprops/action-gh-release',
  'stefanzweifel/git-auto-commit-action',
  'thollander/actions-comment-pull-request',
]);
const OWN_TOKEN = /\$\{\{[^}]{0,300}\b(?:secrets\.(?!GITHUB_TOKEN\b)\w+|steps\.[\w-]+\.outputs\.[\w-]*token)/i;

/** Whether a step is given another token than the workflow's; a checkout hands it on to `git push`. */
export function hasTokenOfItsOwn(step: Step): boolean {
  return [...entriesOf(step.inputs), ...entriesOf(step.env)].some(
    ({ key, value }) => /token|pat$/i.test(key) && OWN_TOKEN.test(placeOf(value)?.text ?? ''),
  );
}

/** Whether a step changes the repository, its issues or its releases with the workflow's own token. */
export function writesWithToken(step: Step): boolean {
  if (hasTokenOfItsOwn(step)) return false;
  if (step.run !== null) return WRITING_COMMAND.test(step.run.text);
  if (isAction(step.uses, 'actions/github-script')) {
    return WRITING_SCRIPT.test(textAt(step.inputs, 'script')?.text ?? '');
  }
  return step.uses !== null && WRITING_ACTIONS.has(step.uses.name);
}
