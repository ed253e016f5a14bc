import type { Privilege } from '../../model/catalogue.js';
import type { RoleRights, SchemaRights } from '../../model/database-report.js';
import { codeCell } from '../../util/markdown.js';

const MAX_NAME = 120;
const MOST_ROWS = 500;
const COLUMNS = ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE'] as const satisfies readonly Privilege[];

/** The matrix of roles and rights: a row for each role in each schema where it has one. */
export function rolesTable(roles: readonly RoleRights[]): string {
  const rows = roles.flatMap((role) => {
    const who = whoOf(role);
    return role.schemas.length === 0
      ? [[who, '', ...COLUMNS.map(() => ''), '', '']]
      : role.schemas.map((one) => [who, ...cellsOf(one)]);
  });
  const head = ['Role', 'Schema', ...COLUMNS.map((name) => `${name} on`), 'Functions', 'Of these as owner'];
  const lines = [head, head.map(() => '---'), ...rows.slice(0, MOST_ROWS)].map((cells) => `| ${cells.join(' | ')} |`);
  const left = rows.length - MOST_ROWS;
  return [...lines, ...(left > 0 ? ['', `${left} rows more: \`--format json\` has all.`] : [])].join('\n');
}

function whoOf({ role, attributes, memberOf }: RoleRights): string {
  const groups = memberOf.slice(0, 10).map((name) => codeCell(name, MAX_NAME));
  const words = [...attributes, ...(groups.length === 0 ? [] : [`in ${groups.join(', ')}`])];
  return `${codeCell(role ?? 'PUBLIC', MAX_NAME)}${words.length === 0 ? '' : ` (${words.join(', ')})`}`;
}

function cellsOf({ schema, usage, create, relations, functions, asOwner }: SchemaRights): readonly string[] {
  const number = (amount: number | undefined) => (amount === undefined || amount === 0 ? '' : String(amount));
  const doors = [...(create ? ['CREATE'] : []), ...(usage ? [] : ['no USAGE'])];
  const name = `${codeCell(schema, MAX_NAME)}${doors.length === 0 ? '' : ` (${doors.join(', ')})`}`;
  return [name, ...COLUMNS.map((right) => number(relations[right])), number(functions), number(asOwner)];
}
