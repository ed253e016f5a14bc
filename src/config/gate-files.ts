import { BASELINE_PATH, OWNERS_FILES, SCANNER_SETTINGS } from '../util/gate-paths.js';
import type { RegistryFiles } from './registry-files.js';

const UPDATE_SETTINGS = /^\.github\/dependabot\.ya?ml$/;

export type GateFile =
  | 'policy'
  | 'workflow'
  | 'action'
  | 'baseline'
  | 'scanner-settings'
  | 'owners'
  | 'registry'
  | 'manifest'
  | 'attributes'
  | 'submodules'
  | 'updates';

/**
 * What a file is to the gate; null: nothing.
 * @param paths the path, and for a file that was moved the old one
 * @param policyPath null: the policy is not in the repository
 */
export function gateFileOf(
  paths: readonly string[],
  policyPath: string | null,
  registries: RegistryFiles,
): GateFile | null {
  if (policyPath !== null && paths.includes(policyPath)) return 'policy';
  for (const path of paths) {
    const file = fileOf(path, registries);
    if (file !== null) return file;
  }
  return null;
}

function fileOf(path: string, registries: RegistryFiles): GateFile | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (path.startsWith('.github/workflows/')) return 'workflow';
  if (name === 'action.yml' || name === 'action.yaml') return 'action';
  if (path === BASELINE_PATH) return 'baseline';
  if (OWNERS_FILES.includes(path)) return 'owners';
  if (SCANNER_SETTINGS.has(name)) return 'scanner-settings';
  if (registries.isSettings(path)) return 'registry';
  if (name === '.gitattributes') return 'attributes';
  if (path === '.gitmodules') return 'submodules';
  if (UPDATE_SETTINGS.test(path)) return 'updates';
  return registries.sourcesIn(path) === null ? null : 'manifest';
}
