/**
 * What an outsider writes (GitHub's "Secure use reference": untrusted input). Numbers, hashes, logins and outcomes are left
 * out on purpose: they cannot carry a command. Braces list the last names.
 */
const WRITTEN_OUTSIDE: readonly string[] = [
  'github.head_ref',
  'github.event.{issue,pull_request,discussion,comment,review,review_comment}.{title,body}',
  'github.event.discussion_comment.body',
  'github.event.changes.{title,body}.from',
  'github.event.changes.new_{issue,discussion}.{title,body}',
  'github.event.pull_request.head.{ref,label}',
  'github.event.pull_request.head.repo.{default_branch,description,homepage}',
  'github.event.pages.*.{page_name,title}',
  'github.event.{head_commit,workflow_run.head_commit,merge_group.head_commit,commits.*}.message',
  'github.event.{head_commit,workflow_run.head_commit,commits.*}.{author,committer}.{name,email}',
  'github.event.workflow_run.{head_branch,display_title}',
  'github.event.workflow_run.head_repository.description',
  'github.event.workflow_run.pull_requests.*.head.ref',
  'github.event.check_suite.{head_branch,pull_requests.*.head.ref}',
  'github.event.check_run.check_suite.head_branch',
];

const PATHS: readonly (readonly string[])[] = WRITTEN_OUTSIDE.flatMap(expanded).map((path) => path.split('.'));

/** Events that run with the base repository's rights for what an outsider sends. */
const PRIVILEGED: ReadonlySet<string> = new Set([
  'pull_request_target',
  'issues',
  'issue_comment',
  'discussion',
  'discussion_comment',
  'workflow_run',
  'gollum',
  'pull_request_review',
  'pull_request_review_comment',
]);

/** Events that only people of the repository start, or the repository itself. */
const OWN: ReadonlySet<string> = new Set([
  'push',
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
  'release',
  'create',
  'delete',
  'deployment',
  'deployment_status',
  'registry_package',
  'page_build',
  'milestone',
  'label',
  'public',
]);

/** Whether a workflow with these triggers can see a value that comes with a stranger's issue, comment or change. */
export function isFilled(names: readonly string[], triggers: ReadonlySet<string>): boolean {
  const ofPush = /^(?:head_commit|commits|\*)$/.test(names[2] ?? '*') && names[1] !== 'head_ref';
  return ofPush || triggers.size === 0 || [...triggers].some((name) => !OWN.has(name));
}

function expanded(pattern: string): readonly string[] {
  const braces = /\{([^{}]*)\}/.exec(pattern);
  if (braces === null) return [pattern];
  const [all, names = ''] = braces;
  return names.split(',').flatMap((name) => expanded(pattern.replace(all, name)));
}

/** Whether an outsider writes this value of a context; `whole`: or something below it. */
export function isWrittenOutside(names: readonly string[], whole: boolean): boolean {
  return PATHS.some(
    (path) =>
      (whole ? names.length <= path.length : names.length === path.length) &&
      names.every((name, index) => path[index] === '*' || path[index] === name),
  );
}

/** Whether outsiders can start a workflow that has the base repository's rights. */
export function isPrivileged(triggers: ReadonlySet<string>): boolean {
  return [...triggers].some((name) => PRIVILEGED.has(name));
}
