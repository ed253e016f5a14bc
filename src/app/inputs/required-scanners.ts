import type { Actions } from '../../io/actions.js';
import type { Policy } from '../../model/policy.js';
import type { Notice } from '../../model/run-result.js';
import { OPTIONAL_SCANNERS } from '../../scan/index.js';
import { scannerEnabled } from '../../util/scanner-enabled.js';

export interface RequiredScanners {
  readonly scanners: readonly string[];
  readonly notices: readonly Notice[];
}

/**
 * Scanners that must have reported to `actions/gate`: all that the policy switches on, and what the input names besides.
 * The input can leave none out. A stage that came later (`isOptional`) is asked of those alone who name it, here or in
 * `gate.require`: pipelines that were written before it go on as they did.
 */
export function requiredScanners(actions: Actions, policy: Policy): RequiredScanners {
  const asked = actions
    .input('require')
    .split(/[\s,]+/)
    .filter(Boolean);
  const enabled = Object.keys(policy.scanners).filter(
    (scanner) => scannerEnabled(policy, scanner) && !OPTIONAL_SCANNERS.has(scanner),
  );
  const missing = enabled.filter((scanner) => !asked.includes(scanner));
  const scanners = [...new Set([...enabled, ...asked])];
  if (asked.length === 0 || missing.length === 0) return { scanners, notices: [] };
  const message = `input require: ${asked.join(',')} leaves out what the policy switches on: ignored, ${missing.join(', ')} must have reported as well`;
  return { scanners, notices: [{ kind: 'input-ignored', message }] };
}
