import type { Catalogue, Grant, GrantObject, Privilege } from '../../../model/catalogue.js';
import { groupBy } from '../../../util/group-by.js';
import { compareText } from '../../../util/text-order.js';
import { partsOf, qualified, signature } from '../name.js';

/** A name with such characters would not stay on its line, or be a command to the Actions runner. */
const UNSPEAKABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|##\[/u;

/** SQL that takes rights away, one line for each object and role. */
export function revokeLines(grants: readonly Grant[], catalogue: Catalogue): readonly string[] {
  const sequences = sequencesOf(catalogue);
  const groups = groupBy(grants, ({ object, on, grantee }) =>
    JSON.stringify([object === 'column' ? 'column' : object, on, grantee]),
  );
  const lines = [...groups.values()].map(([first, ...more]) => {
    if (first === undefined) return '';
    const privileges = [first, ...more].map(({ privilege }) => privilege);
    const isSequence = first.object === 'relation' && sequences.has(first.on);
    return `REVOKE ${rightsOn(first.object, first.on, privileges, isSequence)} FROM ${roleName(first.grantee)};`;
  });
  return spoken(lines);
}

/** SQL that grants what a role needs and does not have by owning. @param keys as `rightKey` makes them */
export function grantLines(role: string, keys: ReadonlySet<string>, catalogue: Catalogue): readonly string[] {
  const own = ownedBy(role, catalogue);
  const sequences = sequencesOf(catalogue);
  const rights = [...keys].map((key): [GrantObject, string, Privilege] => JSON.parse(key));
  const wanted = rights.filter(([object, on]) => !own.has(JSON.stringify([object, on])));
  const groups = groupBy(wanted, ([object, on]) => JSON.stringify([object, on]));
  const lines = [...groups.values()].map(([first, ...more]) => {
    if (first === undefined) return '';
    const [object, on] = first;
    const privileges = [first, ...more].map(([, , privilege]) => privilege);
    const isSequence = object === 'relation' && sequences.has(on);
    return `GRANT ${rightsOn(object, on, privileges, isSequence)} TO ${roleName(role)};`;
  });
  return spoken(lines);
}

function sequencesOf({ relations }: Catalogue): ReadonlySet<string> {
  return new Set(relations.filter(({ kind }) => kind === 'sequence').map((one) => qualified(one.schema, one.name)));
}

function ownedBy(role: string, { relations, functions, schemas }: Catalogue): ReadonlySet<string> {
  const isOwn = ({ owner }: { readonly owner: string | null }) => owner === role;
  return new Set([
    ...relations.filter(isOwn).map((one) => JSON.stringify(['relation', qualified(one.schema, one.name)])),
    ...functions
      .filter(isOwn)
      .map((one) => JSON.stringify(['function', signature(one.schema, one.name, one.arguments)])),
    ...schemas.filter(isOwn).map(({ name }) => JSON.stringify(['schema', qualified(name)])),
  ]);
}

/** `SELECT, UPDATE ON "a"."b"`, `SELECT ("c") ON "a"."b"`. */
function rightsOn(object: GrantObject, on: string, privileges: readonly Privilege[], isSequence: boolean): string {
  const rights = [...new Set(privileges)].sort(compareText);
  const parts = partsOf(on).map(quoted);
  if (object === 'column') {
    const column = parts.at(-1);
    return `${rights.map((right) => `${right} (${column})`).join(', ')} ON ${parts.slice(0, -1).join('.')}`;
  }
  const named = parts.join('.');
  switch (object) {
    case 'schema':
      return `${rights.join(', ')} ON SCHEMA ${named}`;
    case 'function':
      return `${rights.join(', ')} ON ROUTINE ${named}${on.slice(qualified(...partsOf(on)).length)}`;
    default:
      return `${rights.join(', ')} ON ${isSequence ? 'SEQUENCE ' : ''}${named}`;
  }
}

function roleName(role: string | null): string {
  return role === null ? 'PUBLIC' : quoted(role);
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function spoken(lines: readonly string[]): readonly string[] {
  const kept = lines.filter((line) => line !== '' && !UNSPEAKABLE.test(line)).sort(compareText);
  const left = lines.length - kept.length;
  return left === 0 ? kept : [...kept, `-- ${left} left out: their names have control characters`];
}
