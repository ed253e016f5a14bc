/** Outputs of others' actions that hold what the author of a change wrote: names of files, titles, branches. */
const OUTSIDE: readonly (readonly [action: RegExp, outputs: RegExp])[] = [
  [/^tj-actions\/changed-files$/, /files$/],
  [/^(?:step-security|grafana)\/changed-files$/, /files$/],
  [/^dorny\/paths-filter$/, /_files$/],
  [/^step-security\/paths-filter$/, /_files$/],
  [/^(?:jitterbit\/get-changed-files|ab185508\/file-type-finder|masesgroup\/retrieve-changed-files)$/, /^(?!count)/],
  [/^trilom\/file-changes-action$/, /^files/],
  [/^(?:tj-actions|step-security)\/branch-names$/, /^(?:current_branch|head_ref_branch|ref_branch)$/],
  [/^(?:xt0rted|alessbell)\/pull-request-comment-branch$/, /^head_ref$/],
  [/^(?:8bitjony|lots0logs)\/gh-get-current-pr$/, /^(?:pr_)?(?:title|body|head_ref)$|^pr$/],
  [/^(?:potiuk|styfle)\/get-workflow-origin$/, /^(?:sourceheadbranch|pullrequestlabels)$/],
  [/^jwalton\/gh-find-current-pr$/, /^(?:title|body)$/],
  [/^stefanbuck\/github-issue-parser$/, /^(?:jsonstring|issueparser_)/],
  [
    /^(?:zentered\/issue-forms-body-parser|peter-murray\/issue-body-parser-action|edumserrano\/github-issue-forms-parser)$/,
    /./,
  ],
  [/^sonarsource\/.*get-pull-request/, /^title$/],
];

/** Actions that give the text of an input again, whole or in part. */
const PASSING: ReadonlyMap<string, string> = new Map([
  ['actions-ecosystem/action-regex-match', 'text'],
  ['kaisugi/action-regex-match', 'text'],
  ['frabert/replace-string-action', 'string'],
  ['aszc/change-string-case-action', 'string'],
  ['mad9000/actions-find-and-replace-string', 'source'],
  ['haya14busa/action-cond', 'if_true'],
]);

/** Whether an output of somebody's action holds text that the author of a change chose. Names are lower-cased. */
export function givesOutside(action: string, output: string): boolean {
  return OUTSIDE.some(([name, outputs]) => name.test(action) && outputs.test(output));
}

/** The input whose text the action gives again; null for any other. */
export function passesOn(action: string): string | null {
  return PASSING.get(action) ?? null;
}

/** Inputs of others' actions that are run as code. */
const CODE_INPUTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['actions/github-script', ['script']],
  ['amadevus/pwsh-script', ['script']],
  ['addnab/docker-run-action', ['run']],
  ['appleboy/ssh-action', ['script']],
  ['azure/cli', ['inlinescript']],
  ['azure/powershell', ['inlinescript']],
  ['cardinalby/js-eval-action', ['expression']],
  ['jannekem/run-python-script-action', ['script']],
  ['mikefarah/yq', ['cmd']],
  ['nick-fields/retry', ['command']],
  ['nick-invision/retry', ['command']],
  ['reactivecircus/android-emulator-runner', ['script']],
  ['wandalen/wretry.action', ['command']],
  ['vmactions/freebsd-vm', ['prepare', 'run']],
  ['vmactions/openbsd-vm', ['prepare', 'run']],
  ['cross-platform-actions/action', ['run']],
  ['tibdex/backport', ['body_template', 'head_template', 'labels_template', 'title_template']],
  ['uraimo/run-on-arch-action', ['run', 'install', 'setup']],
]);

/** The inputs of an action that it runs as code; their names lower-cased. */
export function codeInputs(action: string): readonly string[] {
  return CODE_INPUTS.get(action) ?? [];
}
