import type { CatalogueGap } from '../../model/catalogue.js';
import type {
  DatabaseFinding,
  DatabaseReport,
  MonitoringRow,
  ObjectChange,
  OpenedRight,
} from '../../model/database-report.js';
import { codeCell, codeSpan, escapeText, fencedBlock } from '../../util/markdown.js';
import { count, placeOf, severityWord, shortRevision } from '../words.js';
import { leastPart } from './least-part.js';
import { rightsPicture } from './rights-picture.js';
import { rolesTable } from './roles-table.js';

const MAX = { name: 160, list: 100, text: 400 } as const;

/** A page for people. */
export const markdown = { id: 'markdown', render } as const;

function render(report: DatabaseReport): string {
  const { opened, closed, changes, gaps, monitoring, base } = report;
  const parts = [
    `# ${heading(report)}`,
    ...(gaps.length === 0 ? [] : [gapsPart(gaps)]),
    ...(report.findings.length === 0 ? [] : [findingsPart(report.findings)]),
    ...(base === null ? [] : [rightsPart('Can now be done', opened)]),
    ...(opened.length === 0 || base === null ? [] : [fencedBlock('mermaid', rightsPicture(opened))]),
    ...(closed.length === 0 || base === null ? [] : [rightsPart('Can no longer be done', closed)]),
    ...(changes.length === 0 ? [] : [changesPart(changes)]),
    `## Who may do what\n\n${rolesTable(report.roles)}`,
    watchedPart(monitoring),
    ...(report.leastPrivilege === null ? [] : [leastPart(report.leastPrivilege)]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function heading({ base, head, opened, gaps }: DatabaseReport): string {
  const partial = gaps.length === 0 ? '' : ' (partial)';
  if (base === null) return `Who may do what: ${escapeText(shortRevision(head), MAX.name)}${partial}`;
  const sides = `${escapeText(shortRevision(base), MAX.name)} → ${escapeText(shortRevision(head), MAX.name)}`;
  return `${sides}: ${opened.length === 0 ? 'nothing can be done that could not before' : count(opened.length, 'right more', 'rights more')}${partial}`;
}

function watchedPart(rows: readonly MonitoringRow[]): string {
  const title = '## Is it watched?';
  if (rows.every(({ state }) => state === 'unknown')) {
    return `${title}\n\nUnknown: no setting is told here. A live server tells them (\`--url\`).`;
  }
  const cells = rows.map(({ title: what, state, value, cis, asvs, advice }) => [
    ...[what, state, value === null ? '' : codeCell(value, MAX.name), cis ?? '', asvs],
    state === 'on' ? '' : codeCell(advice, MAX.name),
  ]);
  return `${title}\n\n${table(['What', 'State', 'Value', 'CIS PostgreSQL 16', 'ASVS 5', 'To do'], cells)}`;
}

function gapsPart(gaps: readonly CatalogueGap[]): string {
  const lines = gaps.slice(0, MAX.list).map(({ kind, subject, reason, location }) => {
    const place = location === null ? '' : ` at ${codeSpan(`${location.path}:${location.startLine ?? 1}`, MAX.name)}`;
    const what = subject === null ? '' : `${codeSpan(subject, MAX.name)}: `;
    return `- ${kind}${place}: ${what}${escapeText(reason, MAX.text)}`;
  });
  return ['## Not seen', [...lines, ...more(gaps.length)].join('\n')].join('\n\n');
}

function findingsPart(findings: readonly DatabaseFinding[]): string {
  const rows = findings
    .slice(0, MAX.list)
    .map(({ rule, severity, title, note, remedy, location, isNew }) => [
      `${severityWord(severity)}${isNew ? ', new' : ''}`,
      `${escapeText(title, MAX.text)} (${codeCell(rule, MAX.name)})`,
      `${escapeText(note.replaceAll('`', ''), MAX.text)}${location === null ? '' : ` at ${codeCell(placeOf(location), MAX.name)}`}`,
      escapeText(remedy, MAX.text),
    ]);
  const shown = table(['Severity', 'What', 'Where', 'To do'], rows);
  return ['## Findings', [shown, ...more(findings.length)].join('\n\n')].join('\n\n');
}

function rightsPart(title: string, rights: readonly OpenedRight[]): string {
  if (rights.length === 0) return `## ${title}\n\nNothing more than before.`;
  const rows = rights
    .slice(0, MAX.list)
    .map(({ role, right, object, on, within, runsAs, reasons }) => [
      codeCell(role ?? 'PUBLIC', MAX.name),
      right,
      `${object} ${codeCell(on, MAX.name)}${within === null ? '' : `, ${escapeText(within, MAX.name)}`}`,
      runsAs === null ? '' : codeCell(runsAs, MAX.name),
      escapeText(reasons.join('; '), MAX.text),
    ]);
  const shown = table(['Who', 'Right', 'On', 'Runs as', 'Because'], rows);
  return [`## ${title}`, [shown, ...more(rights.length)].join('\n\n')].join('\n\n');
}

function changesPart(changes: readonly ObjectChange[]): string {
  const lines = changes
    .slice(0, MAX.list)
    .map(({ state, kind, name }) => `- ${state}: ${kind} ${codeSpan(name, MAX.name)}`);
  return ['## Objects', [...lines, ...more(changes.length)].join('\n')].join('\n\n');
}

function more(amount: number): readonly string[] {
  return amount <= MAX.list ? [] : [`- and ${amount - MAX.list} more; \`--format json\` has all`];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
