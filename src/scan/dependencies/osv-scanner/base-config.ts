import type { Workspace } from '../../../model/workspace.js';

const NAME = 'osv-scanner.toml';
const MAX_BYTES = 1024 * 1024;

/** The base commit's osv-scanner.toml, or nothing: what the change itself writes there must not silence findings. */
export async function baseConfig(workspace: Workspace): Promise<string> {
  if (workspace.baseline !== 'known') return '';
  for await (const result of workspace.read('base', [`${workspace.prefix}${NAME}`], MAX_BYTES)) {
    if (result.status === 'read') return result.bytes.toString('utf8');
  }
  return '';
}
