/** Weaknesses of its audits, which zizmor's reports do not name. */
export const WEAKNESSES: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['template-injection', ['CWE-94']],
  ['unpinned-uses', ['CWE-829']],
  ['unpinned-images', ['CWE-829']],
  ['artipacked', ['CWE-522']],
  ['excessive-permissions', ['CWE-269', 'CWE-276']],
  ['cache-poisoning', ['CWE-349']],
  ['insecure-commands', ['CWE-77']],
  ['secrets-inherit', ['CWE-200']],
  ['overprovisioned-secrets', ['CWE-200']],
  ['self-hosted-runner', ['CWE-284']],
  ['bot-conditions', ['CWE-290']],
  ['github-env', ['CWE-454', 'CWE-77']],
  ['hardcoded-container-credentials', ['CWE-798']],
  ['unsound-condition', ['CWE-697']],
  ['unsound-contains', ['CWE-697']],
]);
