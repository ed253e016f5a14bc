import type { DatabaseRule, GainedRight } from './rule.js';
import { isStranger } from './strangers.js';
import { hitsOf } from './words.js';

/** Functions that run with the rights of their owner, for whom they were closed before. */
export const runsAsOwner: DatabaseRule = {
  id: 'database-runs-as-owner',
  title: 'A role can now run a function with the rights of its owner',
  message: 'What the function does, the role can do from now on, whatever it may do itself.',
  remedy:
    'Grant EXECUTE to the roles that need the function and revoke it from PUBLIC; let a role of few rights own it.',
  severity: 'high',
  cwe: ['CWE-269'],
  asvs: ['8.2.1', '13.2.2'],
  references: [
    'https://www.postgresql.org/docs/current/sql-createfunction.html#SQL-CREATEFUNCTION-SECURITY',
    'https://www.postgresql.org/docs/current/ddl-priv.html',
  ],
  docs: {
    why: 'EXECUTE is PUBLIC\u2019s by default: USAGE of a schema is all that stands between a role and every function in it.',
    fix: 'Revoke EXECUTE from PUBLIC where the function is made, grant it to the roles that call it.',
    bad: 'GRANT USAGE ON SCHEMA billing TO web; -- billing.wipe() is SECURITY DEFINER',
    good: 'REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA billing FROM PUBLIC;\nGRANT USAGE ON SCHEMA billing TO web;\nGRANT EXECUTE ON FUNCTION billing.credit(integer) TO web;',
  },
  level: 'block',
  inChange: ({ gained, head }) => {
    const superusers = new Set(head.roles.filter(({ superuser }) => superuser).map(({ name }) => name));
    const isStrong = ({ as = null }: GainedRight) => as === null || superusers.has(as);
    return hitsOf(
      gained.filter(({ object, as }) => object === 'function' && as !== undefined),
      (right) => (isStranger(right.holder) || (isStrong(right) && !isSaid(right)) ? 'high' : 'medium'),
    );
  },
};

/** Whether the change itself grants EXECUTE to the one role: a reviewer reads it in the line. */
function isSaid({ holder, on, fresh }: GainedRight): boolean {
  return fresh.some(({ label }) => label === `${holder} has EXECUTE on function ${on}`);
}
