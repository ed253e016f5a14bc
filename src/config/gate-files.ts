/** Other scanners' settings: a change to them is told, since they are read from the base alone. */
const SCANNER_SETTINGS: ReadonlySet<string> = new Set([
  '.gitleaks.toml',
  '.gitleaksignore',
  '.secrets.baseline',
  'osv-scanner.toml',
  '.semgrepignore',
]);

export type GateFile = 'policy' | 'workflow' | 'scanner-settings';

/**
 * What a file is to the gate; null: nothing.
 * @param paths the path, and for a file that was moved the old one
 * @param policyPath null: the policy is not in the repository
 */
export function gateFileOf(paths: readonly string[], policyPath: string | null): GateFile | null {
  if (policyPath !== null && paths.includes(policyPath)) return 'policy';
  if (paths.some((path) => path.startsWith('.github/workflows/'))) return 'workflow';
  const isSetting = paths.some((path) => SCANNER_SETTINGS.has(path.slice(path.lastIndexOf('/') + 1)));
  return isSetting ? 'scanner-settings' : null;
}
