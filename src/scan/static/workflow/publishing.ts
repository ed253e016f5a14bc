import { isScalar, isSeq } from 'yaml';
import { textAt, valueAt } from './document.js';
import type { Step, Workflow } from './model.js';
import { triggerSettings } from './read.js';

const PUBLISHING_COMMAND =
  /\b(?:(?:npm|pnpm|bun|yarn(?:\s+npm)?|lerna|cargo|uv|poetry|flit|hatch|twine|pdm|dart\s+pub|changeset)\s+(?:publish|upload)|gem\s+push|dotnet\s+nuget\s+push|nuget\s+push|docker\s+push|docker\s+buildx\s+build[^\n]{0,500}--push|helm\s+push|gh\s+release\s+(?:create|upload)|goreleaser\s+release|twine\s+upload|mvnw?\s+[^\n]{0,500}\bdeploy\b|gradlew?\s+[^\n]{0,500}\bpublish\w*)/;
const PUBLISHING_ACTIONS =
  /^(?:pypa\/gh-action-pypi-publish|softprops\/action-gh-release|ncipollo\/release-action|goreleaser\/goreleaser-action|rubygems\/release-gem|js-devtools\/npm-publish|changesets\/action|actions\/attest-build-provenance|actions\/create-release|actions\/upload-release-asset|marvinpinto\/action-automatic-releases|cycjimmy\/semantic-release-action|peaceiris\/actions-gh-pages|google-github-actions\/deploy-|azure\/webapps-deploy|cloudflare\/wrangler-action)/;

/** Whether a step puts what was built where users get it. */
export function publishes(step: Step): boolean {
  if (step.run !== null) return PUBLISHING_COMMAND.test(step.run.text);
  if (step.uses?.kind !== 'remote') return false;
  if (step.uses.name === 'docker/build-push-action') {
    const push = textAt(step.inputs, 'push')?.text;
    return push !== undefined && push !== 'false';
  }
  return PUBLISHING_ACTIONS.test(step.uses.name);
}

/** Whether a workflow is started to release: by a release, a tag, or a branch named after one. */
export function isRelease(workflow: Workflow): boolean {
  if (workflow.triggers.has('release')) return true;
  const push = triggerSettings(workflow, 'push');
  if (push === null) return false;
  if (valueAt(push, 'tags') !== undefined) return true;
  return releasesFromBranch(workflow);
}

/** Whether a push to a branch that is named after a release starts the workflow. */
export function releasesFromBranch(workflow: Workflow): boolean {
  const branches = valueAt(triggerSettings(workflow, 'push'), 'branches');
  return isSeq(branches) && branches.items.some((item) => isScalar(item) && /^release/i.test(String(item.value)));
}
