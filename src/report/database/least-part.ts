import type { LeastPrivilege } from '../../model/database-report.js';
import { codeCell, escapeText, fencedBlock } from '../../util/markdown.js';

const MAX = { name: 120, text: 400, script: 2_000 } as const;

/** Rights held against rights needed, and the two scripts. */
export function leastPart({ status, reasons, since, roles, revoke, grant }: LeastPrivilege): string {
  const rows = roles.map(({ role, statements, needed, unneeded, unknown }) => {
    const cells = [codeCell(role, MAX.name), String(statements), String(needed.length)];
    return [
      ...cells,
      unknown.length > 0 ? `unknown: ${escapeText(unknown.join('; '), MAX.text)}` : String(unneeded.length),
    ];
  });
  const lines = [['Role', 'Statements', 'Rights needed', 'Rights not needed'], ['---', '---', '---', '---'], ...rows];
  return [
    `## Rights held and rights needed (${status})`,
    ...(since === null
      ? []
      : [`Statements are counted since ${escapeText(since, MAX.text)}: what runs more seldom is not among them.`]),
    ...(reasons.length === 0 ? [] : [reasons.map((reason) => `- ${escapeText(reason, MAX.text)}`).join('\n')]),
    lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
    ...script('What closes the difference', revoke),
    ...script('What would have been enough', grant),
  ].join('\n\n');
}

function script(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, MAX.script);
  const left = lines.length - shown.length;
  return [
    `${title}:`,
    fencedBlock(
      'sql',
      [...shown, ...(left === 0 ? [] : [`-- and ${left} lines more: --format sql has all`])].join('\n'),
    ),
  ];
}
