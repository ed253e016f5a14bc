import type { Catalogue, Grant } from '../../../model/catalogue.js';
import type { LeastPrivilege, RoleNeed } from '../../../model/database-report.js';
import { compareText } from '../../../util/text-order.js';
import { rightKey } from '../audit/usable.js';
import { qualified } from '../name.js';
import { holdersOf, judgedGrants, relationOf } from './held.js';
import type { Needs } from './needs.js';
import { grantLines, revokeLines } from './script.js';

/** What statements needed. */
interface Seen {
  readonly needs: ReadonlyMap<string, { readonly needs: Needs; readonly statements: number }>;
  /** Functions that statements use without naming them. */
  readonly behind: ReadonlySet<string>;
}

/**
 * Compares rights held with rights needed. A right is called not needed only when everybody who has it is known: each of
 * them ran statements, all of which could be read. @param reasons why statements may be missing
 */
export function leastPrivilege(
  catalogue: Catalogue,
  { needs, behind }: Seen,
  reasons: readonly string[],
  since: string | null,
): LeastPrivilege {
  const supers = new Set(catalogue.roles.filter(({ superuser }) => superuser).map(({ name }) => name));
  const logins = catalogue.roles.filter(({ name, login }) => login && !supers.has(name)).map(({ name }) => name);
  const held = judgedGrants(catalogue);
  const isKnown = (role: string) => reasons.length === 0 && needs.get(role)?.needs.hidden.size === 0;
  const isNeeded = (role: string, grant: Grant) =>
    behind.has(grant.on) || needsIt(needs.get(role)?.needs, grant, catalogue);
  const unneeded = [...held].flatMap(([grantee, grants]) => {
    const all = grantee === null ? logins : [...holdersOf(catalogue, grantee)];
    // A group that nobody logs in as runs nothing by itself.
    const users = all.filter((role) => !supers.has(role) && (logins.includes(role) || needs.has(role)));
    if (users.length === 0 || !users.every(isKnown)) return [];
    const spare = grants.filter((grant) => !users.some((role) => isNeeded(role, grant)));
    return grantee === null ? spare.filter(({ object }) => object === 'function') : spare;
  });
  const roles = [...needs]
    .filter(([role]) => !supers.has(role) && catalogue.roles.some(({ name }) => name === role))
    .sort(([a], [b]) => compareText(a, b))
    .map(([role, { needs: own, statements }]): RoleNeed => {
      const spare = unneeded.filter(({ grantee }) => grantee === role);
      return {
        role,
        statements,
        unknown: [...own.hidden, ...(isKnown(role) || own.hidden.size > 0 ? [] : ['not all statements are seen'])],
        needed: [...own.keys].map(wordsOf),
        unneeded: spare.map(({ object, on, privilege }) => wordsOf(rightKey({ object, on, privilege }))),
      };
    });
  const silent = logins.filter((role) => !needs.has(role));
  const told = [
    ...reasons,
    ...(silent.length === 0
      ? []
      : [`nothing was counted of ${silent.slice(0, 20).join(', ')}: what they need is unknown`]),
  ];
  const isPartial = told.length > 0 || roles.some(({ unknown }) => unknown.length > 0);
  return {
    status: isPartial ? 'partial' : 'complete',
    reasons: told,
    since,
    roles,
    revoke: revokeLines(unneeded, catalogue),
    grant: [...needs]
      .filter(([role]) => roles.some((one) => one.role === role))
      .sort(([a], [b]) => compareText(a, b))
      .flatMap(([role, { needs: own }]) => grantLines(role, own.keys, catalogue)),
  };
}

function needsIt(needs: Needs | undefined, { object, on, privilege }: Grant, { relations }: Catalogue): boolean {
  if (needs === undefined) return false;
  if (object === 'column') {
    return needs.keys.has(rightKey({ object: 'relation', on: relationOf(on), privilege }));
  }
  if (needs.keys.has(rightKey({ object, on, privilege }))) return true;
  if (object !== 'relation') return false;
  const isSequence = relations.some((one) => one.kind === 'sequence' && on === qualified(one.schema, one.name));
  if (!isSequence) return false;
  return needs.sequences || (privilege === 'UPDATE' && needs.keys.has(rightKey({ object, on, privilege: 'USAGE' })));
}

function wordsOf(key: string): string {
  const [object, on, privilege]: string[] = JSON.parse(key);
  return `${privilege} on ${object} ${on}`;
}
