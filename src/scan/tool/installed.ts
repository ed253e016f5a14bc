import { dirname } from 'node:path';
import type { Exec } from '../../io/exec.js';
import { badEnding } from './ending.js';
import { VERSION_LIMITS } from './limits.js';
import type { Tool } from './tool.js';

/** A tool on the PATH and the version that it tells, or why it is not asked. */
export type Installed =
  | { readonly status: 'usable'; readonly version: string }
  | { readonly status: 'absent' }
  /** `reason` follows the tool's name; `version` is null where it tells none. */
  | { readonly status: 'refused'; readonly version: string | null; readonly reason: string };

const ANY_VERSION = /\bv?(\d{1,5}\.\d{1,5}(?:\.\d{1,5})?(?:-[\w.]{1,30})?)\b/;
const UNKNOWN = 'unknown';

/** Asks a tool for its version, outside the repository: Windows looks for programs in the working folder first. */
export async function installedTool(
  exec: Exec,
  tool: Pick<Tool<never, unknown>, 'name' | 'version'>,
): Promise<Installed> {
  const { args, pattern = ANY_VERSION, minimum } = tool.version;
  const { timeoutMs, maxOutputBytes } = VERSION_LIMITS;
  const options = { cwd: dirname(process.execPath), timeoutMs, maxBytes: maxOutputBytes };
  const result = await exec(tool.name, args, options);
  if (result.ended === 'not-found') return { status: 'absent' };
  const ending = badEnding(result, VERSION_LIMITS, [0]);
  if (ending !== null) return { status: 'refused', version: null, reason: ending };
  const version = pattern.exec(`${result.stdout.toString('utf8')}\n${result.stderr}`)?.[1];
  if (minimum === undefined) return { status: 'usable', version: version ?? UNKNOWN };
  if (version === undefined) return { status: 'refused', version: null, reason: 'does not tell its version' };
  const { default: gte } = await import('semver/functions/gte.js');
  if (gte(version, minimum)) return { status: 'usable', version };
  return { status: 'refused', version, reason: `is older than ${minimum}` };
}
