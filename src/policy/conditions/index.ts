import { addedExceptions } from './added-exceptions/index.js';
import type { Condition } from './condition.js';
import { deniedPackages } from './denied-packages/index.js';
import { development } from './development/index.js';
import { epssAbove } from './epss-above/index.js';
import { exceptionOwners } from './exception-owners/index.js';
import { failOn } from './fail-on/index.js';
import { knownExploited } from './known-exploited/index.js';
import { levels } from './levels/index.js';
import { malware } from './malware/index.js';
import { maxExceptionDays } from './max-exception-days/index.js';
import { maxWarnings } from './max-warnings/index.js';
import { newRules } from './new-rules/index.js';
import { override } from './override/index.js';
import { ratchet } from './ratchet/index.js';
import { requireScanners } from './require/index.js';
import { requiredReviewers } from './required-reviewers/index.js';
import { rules } from './rules/index.js';
import { severity } from './severity/index.js';
import { touchedFiles } from './touched-files/index.js';
import { unknownSeverity } from './unknown-severity/index.js';
import { withoutFix } from './without-fix/index.js';

/** Every condition of the gate; of a finding, the first that says something decides, once `severity` has weighed it. */
export const CONDITIONS: readonly Condition[] = [
  severity,
  malware,
  rules,
  levels,
  deniedPackages,
  knownExploited,
  epssAbove,
  development,
  withoutFix,
  newRules,
  failOn,
  unknownSeverity,
  requireScanners,
  requiredReviewers,
  touchedFiles,
  ratchet,
  maxWarnings,
  maxExceptionDays,
  exceptionOwners,
  addedExceptions,
  override,
];
