import type { Condition } from './condition.js';
import { failOn } from './fail-on/index.js';
import { malware } from './malware/index.js';
import { requireScanners } from './require/index.js';
import { unknownSeverity } from './unknown-severity/index.js';

/** Every condition of the gate; of a finding, the first that says something decides. */
export const CONDITIONS: readonly Condition[] = [malware, failOn, unknownSeverity, requireScanners];
