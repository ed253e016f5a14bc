import picomatch from 'picomatch';
import { BASELINE_PATH, isWorkflowPath, OWNERS_FILES, SCANNER_SETTINGS } from '../../../util/gate-paths.js';
import type { Facts } from '../../facts.js';

/** Who must have approved a change of which paths. */
export interface Requirement {
  /** Globs, or words for what surrounds the gate. */
  readonly paths: readonly string[];
  /** `@login` or `@org/team`. */
  readonly owner: string;
}

/** Where the policy lies unless a run names another place, and what it leaves alone. */
const POLICY_PATHS: ReadonlySet<string> = new Set(['.github/gatehouse.yml', '.github/gatehouse.yaml', BASELINE_PATH]);

/** The words that stand for files of the gate's surroundings, wherever these lie. */
const SURROUNDINGS: Readonly<Record<string, (path: string, facts: Facts) => boolean>> = {
  policy: (path, { policyPath }) =>
    path === policyPath || POLICY_PATHS.has(path) || SCANNER_SETTINGS.has(path.slice(path.lastIndexOf('/') + 1)),
  workflows: isWorkflowPath,
  codeowners: (path) => OWNERS_FILES.includes(path),
};

/** The paths of a change that a requirement is about. */
export function touchedBy({ paths }: Requirement, facts: Facts): readonly string[] {
  const tests = paths.map((path) => (Object.hasOwn(SURROUNDINGS, path) ? SURROUNDINGS[path] : undefined) ?? glob(path));
  return (facts.change.files ?? []).filter((file) => tests.some((test) => test(file, facts)));
}

function glob(pattern: string): (path: string) => boolean {
  const matches = picomatch(pattern, { dot: true, nonegate: true });
  return (path) => matches(path);
}
