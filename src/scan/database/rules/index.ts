import { auditRemoved } from './audit-removed.js';
import { definerSearchPath } from './definer-search-path.js';
import { editedMigration } from './edited-migration.js';
import { futureRights } from './future-rights.js';
import { irreversible } from './irreversible.js';
import { lock } from './lock.js';
import { migrationOrder } from './migration-order.js';
import { newMembership } from './new-membership.js';
import { newOwner } from './new-owner.js';
import { newRight } from './new-right.js';
import { plainSecret } from './plain-secret.js';
import { policyAlwaysTrue } from './policy-always-true.js';
import { policyChanged } from './policy-changed.js';
import { powerfulRole } from './powerful-role.js';
import { rightForEverybody } from './right-for-everybody.js';
import { rowSecurityMissing } from './row-security-missing.js';
import { rowSecurityOff } from './row-security-off.js';
import type { DatabaseRule } from './rule.js';
import { runsAsOwner } from './runs-as-owner.js';
import { settingWeakened } from './setting-weakened.js';

/** Everything that is looked for in a database. */
export const DATABASE_RULES: readonly DatabaseRule[] = [
  runsAsOwner,
  rightForEverybody,
  newMembership,
  newRight,
  futureRights,
  newOwner,
  powerfulRole,
  rowSecurityOff,
  rowSecurityMissing,
  policyAlwaysTrue,
  policyChanged,
  definerSearchPath,
  plainSecret,
  auditRemoved,
  settingWeakened,
  editedMigration,
  migrationOrder,
  lock,
  irreversible,
];
