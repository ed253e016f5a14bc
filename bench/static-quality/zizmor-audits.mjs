/**
 * The audits of zizmor that speak of a mistake of ours, with our rules; `persona`: whose findings count where it is not the
 * regular one; `by`: what one finding is about where that is no place: a file, an action, an expansion of a matrix.
 */
export const AUDITS = {
  artipacked: { rules: ['gha-persisted-credentials'] },
  'bot-conditions': { rules: ['gha-bot-condition'] },
  'cache-poisoning': { rules: ['gha-cache-poisoning'] },
  'excessive-permissions': {
    rules: ['gha-permissions-write-all', 'gha-permissions-missing', 'gha-permissions-broad'],
    by: 'file',
  },
  'github-env': { rules: ['gha-environment-file'] },
  'insecure-commands': { rules: ['gha-insecure-commands'], persona: 'auditor' },
  'overprovisioned-secrets': { rules: ['gha-all-secrets'] },
  'secrets-inherit': { rules: ['gha-secrets-inherit'] },
  'self-hosted-runner': { rules: ['gha-self-hosted-fork'], persona: 'auditor' },
  'template-injection': { rules: ['gha-script-injection'] },
  'unpinned-images': { rules: ['gha-unpinned-image'], by: 'expansion' },
  'unpinned-uses': { rules: ['gha-unpinned-action'], by: 'action' },
  'unredacted-secrets': { rules: ['gha-secret-part'] },
  'unsound-condition': { rules: ['gha-condition-always-true'] },
  'unsound-contains': { rules: ['gha-condition-contains'] },
};

/** What a fixture expects and we do not claim: the audit, the fixture (null: all), and why. */
const APART = [
  ['artipacked', null, 'a token that a checkout leaves where nothing takes it out of the job: `artipacked`'],
  ['self-hosted-runner', null, "a runner of the team's own that no fork's change reaches: `self-hosted-runner`"],
  ['cache-poisoning', 'cache-poisoning/issue-642-repro.yml', 'a build that publishes nothing: `issue-642-repro.yml`'],
  [
    'excessive-permissions',
    'excessive-permissions/workflow-read-all.yml',
    'rights to read alone: `workflow-read-all.yml`',
  ],
  [
    'excessive-permissions',
    'excessive-permissions/workflow-write-explicit.yml',
    'rights at the top that a single job inherits: `workflow-write-explicit.yml`',
  ],
  [
    'excessive-permissions',
    'excessive-permissions/issue-472-repro.yml',
    "a called workflow that hands its caller's rights on: `issue-472-repro.yml`",
  ],
  [
    'github-env',
    'github-env/action.yml',
    'an environment set from what nobody outside writes: `github-env/action.yml`',
  ],
  [
    'template-injection',
    'template-injection/pr-317-repro.yml',
    "an owner's name, which holds no shell: `pr-317-repro.yml`",
  ],
  ['template-injection', 'template-injection/issue-339-repro.yml', 'a number: `issue-339-repro.yml`'],
  ['template-injection', 'template-injection/issue-1903-repro.yml', 'a number: `issue-1903-repro.yml`'],
];

/** Why what a fixture of an audit expects is no measure of ours; null where it is one. */
export function apartOf(audit, input) {
  const [, , reason = null] = APART.find(([of, fixture]) => of === audit && (fixture ?? input) === input) ?? [];
  return reason;
}
