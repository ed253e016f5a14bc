import { NOT_FOUND, Refusal } from './call.js';
import type { Level, Permission, Repository, Token } from './world.js';

type Need = readonly [Permission, Level];

/** What an operation asks of a token; one of the entries suffices (docs.github.com, "Permissions required for GitHub Apps"). */
const NEEDS: Readonly<Record<string, readonly Need[]>> = {
  'actions/download-artifact': [['actions', 'read']],
  'actions/get-workflow-run': [['actions', 'read']],
  'actions/list-workflow-run-artifacts': [['actions', 'read']],
  'actions/list-workflow-runs': [['actions', 'read']],
  'actions/re-run-workflow': [['actions', 'write']],
  'checks/create': [['checks', 'write']],
  'checks/list-annotations': [['checks', 'read']],
  'checks/list-for-ref': [['checks', 'read']],
  'checks/update': [['checks', 'write']],
  'code-scanning/get-sarif': [['security-events', 'read']],
  'code-scanning/upload-sarif': [['security-events', 'write']],
  'git/get-blob': [['contents', 'read']],
  'git/get-ref': [['contents', 'read']],
  'git/get-tree': [['contents', 'read']],
  'issues/add-labels': [
    ['issues', 'write'],
    ['pull-requests', 'write'],
  ],
  'issues/create-comment': [
    ['issues', 'write'],
    ['pull-requests', 'write'],
  ],
  'issues/delete-comment': [
    ['issues', 'write'],
    ['pull-requests', 'write'],
  ],
  'issues/get': [
    ['issues', 'read'],
    ['pull-requests', 'read'],
  ],
  'issues/get-comment': [
    ['issues', 'read'],
    ['pull-requests', 'read'],
  ],
  'issues/list-comments': [
    ['issues', 'read'],
    ['pull-requests', 'read'],
  ],
  'issues/list-labels-on-issue': [
    ['issues', 'read'],
    ['pull-requests', 'read'],
  ],
  'issues/remove-label': [
    ['issues', 'write'],
    ['pull-requests', 'write'],
  ],
  'issues/update-comment': [
    ['issues', 'write'],
    ['pull-requests', 'write'],
  ],
  'pulls/create-reply-for-review-comment': [['pull-requests', 'write']],
  'pulls/create-review': [['pull-requests', 'write']],
  'pulls/delete-review-comment': [['pull-requests', 'write']],
  'pulls/get': [['pull-requests', 'read']],
  'pulls/list': [['pull-requests', 'read']],
  'pulls/list-files': [['pull-requests', 'read']],
  'pulls/list-review-comments': [['pull-requests', 'read']],
  'pulls/list-reviews': [['pull-requests', 'read']],
  'pulls/request-reviewers': [['pull-requests', 'write']],
  'reactions/create-for-issue-comment': [
    ['issues', 'write'],
    ['pull-requests', 'write'],
  ],
  'repos/compare-commits-with-basehead': [['contents', 'read']],
  'repos/get-content': [['contents', 'read']],
  'repos/list-pull-requests-associated-with-commit': [
    ['pull-requests', 'read'],
    ['contents', 'read'],
  ],
};

/** Throws what GitHub answers when this token may not do this: 401, 403, or 404 where the repository must stay hidden. */
export function authorize(operation: string, token: Token | null, repository: Repository | undefined): void {
  if (token?.expired === true) throw new Refusal(401, 'Bad credentials');
  if (repository === undefined) return;
  if (repository.private && token === null) throw new Refusal(404, NOT_FOUND);
  const needs = NEEDS[operation] ?? [];
  const writes = needs.some(([, level]) => level === 'write');
  if (token === null) {
    if (writes || operation === 'actions/download-artifact') throw new Refusal(401, 'Requires authentication');
    return;
  }
  if (needs.length === 0 || (!writes && !repository.private)) return;
  if (needs.some((need) => allows(token, need))) return;
  const accepted = needs.map(([name, level]) => `${name.replaceAll('-', '_')}=${level}`).join('; ');
  throw new Refusal(403, 'Resource not accessible by integration', undefined, {
    'x-accepted-github-permissions': accepted,
  });
}

/** Whether a token has a permission at this level. */
export function allows(token: Token, [permission, level]: Need): boolean {
  const has = token.permissions.get(permission);
  return has === 'write' || (level === 'read' && has === 'read');
}
