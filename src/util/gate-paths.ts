/** Findings that runs over the whole tree leave alone. */
export const BASELINE_PATH = '.github/gatehouse-baseline.json';

/** What the team has answered to the questions of its threat model. */
export const THREATS_PATH = '.github/threats.yml';

/** Names of other scanners' settings: they are read from the base alone. */
export const SCANNER_SETTINGS: ReadonlySet<string> = new Set([
  '.gitleaks.toml',
  '.gitleaksignore',
  '.secrets.baseline',
  'osv-scanner.toml',
  '.semgrepignore',
]);

/** GitHub reads the first of these. */
export const OWNERS_FILES: readonly string[] = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/** Whether a path is a workflow, or an action that workflows of the repository may call. */
export function isWorkflowPath(path: string): boolean {
  return path.startsWith('.github/workflows/') || /(?:^|\/)action\.ya?ml$/.test(path);
}
