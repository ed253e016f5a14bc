import { type Place, textAt } from './document.js';
import { carriedIn } from './expression/carried.js';
import type { Project, Step, Workflow } from './model.js';
import { isAction } from './uses.js';
import { scopeIn } from './values/origin.js';
import { originOfText } from './values/scope.js';

/** Names of commits and repositories that a stranger's change has. */
const HEAD =
  /^github\.(?:head_ref$|event\.(?:pull_request\.head\.|pull_request\.merge_commit_sha$|workflow_run\.(?:head_(?:sha|branch|commit|repository)|pull_requests)|workflow_run\.display_title))/;
const NUMBER = /^github\.event\.(?:number|pull_request\.number|issue\.number|client_payload\.pull_request\.number)$/;
const FETCH =
  /\bgh\s+pr\s+checkout\b|\bgit\s+(?:fetch|pull|clone)\b[^\n]{0,500}(?:\bpull\/|refs\/pull|\$\{?(?:PR_|HEAD_|PULL_|FORK_)\w*)|\bhub\s+(?:pr\s+)?checkout\b/;

/** The place where a step takes the code of a stranger's change; null where it takes none. */
export function foreignCheckout(workflow: Workflow, project: Project, step: Step): Place | null {
  if (step.run !== null) return FETCH.test(step.run.text) ? step.run : null;
  if (!isAction(step.uses, 'actions/checkout')) return null;
  for (const key of ['ref', 'repository']) {
    const value = textAt(step.inputs, key);
    if (value !== null && namesChange(workflow, project, step, value.text)) return value;
  }
  return null;
}

function namesChange(workflow: Workflow, project: Project, step: Step, text: string): boolean {
  const names = carriedIn(text).map((carried) => carried.names.join('.'));
  if (names.some((name) => HEAD.test(name))) return true;
  if (/refs\/(?:remotes\/)?pull\//.test(text)) return true;
  if (names.some((name) => NUMBER.test(name)) && /pull/.test(text)) return true;
  if (originOfText(text, scopeIn(project, workflow, step.job, step))?.kind === 'outside') return true;
  return names.some((name) => isHeadOutput(workflow, step, name));
}

/** An output whose name, and whose step, say that it is the head of a pull request. */
function isHeadOutput(workflow: Workflow, step: Step, name: string): boolean {
  const [, context, id, output = ''] = /^(steps|needs)\.([^.]+)\.outputs\.(.+)$/.exec(name) ?? [];
  if (context === undefined || !/^(?:pr_?|pull_?request_?)?(?:head_?)?(?:sha|ref|branch|commit)$/.test(output))
    return false;
  const maker =
    context === 'steps'
      ? (step.job?.steps ?? []).filter((candidate) => candidate.id?.toLowerCase() === id)
      : (workflow.jobs.find((job) => job.name.toLowerCase() === id)?.steps ?? []);
  return maker.some((made) => {
    const script = made.run?.text ?? textAt(made.inputs, 'script')?.text ?? '';
    return (
      /\bgh\s+pr\s+view\b|pulls\.get\b|\/pulls\/|\bhead\.(?:sha|ref)\b|headRef(?:Oid|Name)/.test(script) ||
      isAction(made.uses, 'xt0rted/pull-request-comment-branch', 'alessbell/pull-request-comment-branch')
    );
  });
}

const RUNS_FILES =
  /(?:^|[\s;&|("'`])(?:(?:npm|pnpm|yarn|bun)\s+(?!(?:view|config|cache|--version|-v\b|whoami|audit))|npx\s+(?!--no-install)|node\s+[\w./-]|make\b|cmake\b|(?:\.\/)?(?:gradlew?|mvnw?)\b|go\s+(?:test|build|run|generate)\b|cargo\s+(?:build|test|run|check|clippy|bench)\b|pip3?\s+install\s+(?:-e\s+)?(?:-r\s|\.)|python3?\s+(?!-c\b|-m\s+json)[\w./-]|poetry\s|uv\s+(?:run|sync|pip)|tox\b|pytest\b|bundle\s|rake\b|ruby\s+[\w./]|composer\s+(?:install|update|run)|php\s+[\w./]|dotnet\s+(?:build|test|run|restore|publish)|docker\s+(?:build|compose)|docker-compose\b|terraform\s+(?:plan|apply|init)|(?:bash|sh|source|\.)\s+(?!-c\b|<)[\w./]|\.{1,2}\/[\w./-]+|pre-commit\b|just\s|task\s|bazel\s|nx\s|turbo\s|deno\s|swift\s+(?:build|test)|mix\s|sbt\b|cd\s+\S+\s*&&\s*\.\/)/m;
const RUNNING_ACTIONS =
  /^(?:docker\/build-push-action|docker\/bake-action|gradle\/|borales\/actions-yarn|bahmutov\/npm-install|cypress-io\/github-action|pre-commit\/action|golangci\/golangci-lint-action|ruby\/setup-ruby|pypa\/cibuildwheel|goreleaser\/|changesets\/action|andresz1\/size-limit-action|preactjs\/compressed-size-action|jetpack-io\/|actions\/jekyll-build-pages|pulumi\/actions|hashicorp\/)/;

/** Whether a step runs what lies in the workspace: a build, a test, an installer with its hooks, a local action. */
export function runsWorkspace(step: Step): boolean {
  if (step.run !== null) return RUNS_FILES.test(step.run.text);
  if (step.uses === null) return false;
  return step.uses.kind === 'local' || RUNNING_ACTIONS.test(step.uses.name);
}

const ASKS_FOR_RIGHTS =
  /getCollaboratorPermission|collaborators\/[^\n]{0,200}\/permission|checkMembershipForUser|getMembershipForUser|memberships\/|author_association/;
const ASKING_ACTIONS =
  /^(?:actions-cool\/check-user-permission|prince-chrismc\/check-actor-permissions-action|lannonbr\/repo-permission-check-action|tspascoal\/get-user-teams-membership|sushichop\/action-repository-permission|scherermichael-oss\/action-has-permission|morfien101\/actions-authorized-user)$/;

/** Whether a step finds out what rights the one who started the workflow has. */
export function asksForRights(step: Step): boolean {
  if (step.uses?.kind === 'remote' && ASKING_ACTIONS.test(step.uses.name)) return true;
  return ASKS_FOR_RIGHTS.test(step.run?.text ?? textAt(step.inputs, 'script')?.text ?? '');
}
