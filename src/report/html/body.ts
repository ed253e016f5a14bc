import { CATEGORIES } from '../../model/finding.js';
import type { Outcome, RunResult } from '../../model/run-result.js';
import { SEVERITIES } from '../../model/severity.js';
import { serverPage } from '../../util/markdown-link.js';
import { checkRows, incompleteScans, statusWords } from '../checks.js';
import { unseenName, unseenOf, unseenReason } from '../coverage.js';
import type { RenderContext } from '../report.js';
import { amountWords, type Selection } from '../selection.js';
import { count, policySource, severityWord, shortRevision } from '../words.js';
import { htmlText } from './text.js';

const MAX = { word: 120, reason: 400, path: 300, notices: 200, problems: 20, unseen: 500 } as const;
const OUTCOMES = {
  pass: 'Pass',
  warn: 'Pass with warnings',
  fail: 'Blocked',
  error: 'Not fully scanned',
} satisfies Record<Outcome, string>;

/** The page below its head: verdict, overview, notices, then the controls and the table that the script fills. */
export function bodyOf(result: RunResult, selection: Selection, context: RenderContext): string {
  return [
    headerOf(result, selection, context),
    '<main>',
    overviewOf(result, context),
    cautionsOf(result),
    unseenSection(result),
    noticesOf(result),
    controls(),
    '<p id="count" role="status"></p>',
    '<table id="list"><thead><tr>',
    ...['Severity', 'Finding', 'Place', 'State'].map(
      (title) => `<th scope="col"><button type="button" data-sort="${title.toLowerCase()}">${title}</button></th>`,
    ),
    '</tr></thead><tbody></tbody></table>',
    '<button type="button" id="more" hidden>Show more</button>',
    '<noscript><p>The list needs JavaScript; the same findings are in the JSON report.</p></noscript>',
    '</main>',
  ].join('\n');
}

function headerOf(result: RunResult, selection: Selection, context: RenderContext): string {
  const { repository, base, head } = result.subject;
  const page = serverPage(context.serverUrl, context.runUrl);
  const run = page === null ? '' : ` · <a href="${htmlText(page, 2_000)}">run</a>`;
  const sides =
    base === null
      ? `whole tree at ${code(shortRevision(head))}`
      : `${code(shortRevision(base))} → ${code(shortRevision(head))}`;
  const amounts = amountWords(selection);
  const counts = [
    ...amounts.blocking,
    ...amounts.warnings,
    `${selection.existing.length} existing`,
    `${selection.suppressed.length} suppressed`,
    `${selection.fixed.length} fixed`,
  ].join(', ');
  return [
    '<header>',
    `<h1>${repository === null ? 'Security gate' : htmlText(repository, MAX.word)}</h1>`,
    '<button type="button" id="theme" aria-label="Switch between light and dark">◐</button>',
    `<p class="verdict ${result.verdict.outcome}"><strong>${OUTCOMES[result.verdict.outcome]}</strong> · ${counts}</p>`,
    `<p>${sides} · policy ${code(policySource(result.policy))} · gatehouse ${htmlText(result.tool.version, MAX.word)}${run}</p>`,
    '</header>',
  ].join('\n');
}

function overviewOf(result: RunResult, { scanners }: RenderContext): string {
  const rows = checkRows(result, scanners).map((row) => {
    const reason = row.reason === null ? '' : `: ${htmlText(row.reason, MAX.reason)}`;
    const cells = [row.added, row.blocking, row.existing].map((amount) => `<td class="number">${amount}</td>`).join('');
    return `<tr><th scope="row">${htmlText(row.title, MAX.word)}</th>${cells}<td class="${row.status}">${statusWords(row.status)}${reason}</td></tr>`;
  });
  const head = ['Check', 'New', 'Blocking', 'Existing', 'State']
    .map((title) => `<th scope="col">${title}</th>`)
    .join('');
  return `<table class="overview"><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function cautionsOf(result: RunResult): string {
  const lines = incompleteScans(result).flatMap((scan) =>
    scan.problems.slice(0, MAX.problems).map((problem) => {
      const line = problem.line === undefined ? '' : `:${problem.line}`;
      const where = problem.path === undefined ? '' : `${code(`${problem.path}${line}`)}: `;
      const remedy = problem.remedy === undefined ? '' : ` → ${htmlText(problem.remedy, MAX.reason)}`;
      return `<li>${htmlText(scan.scanner, MAX.word)}: ${where}${htmlText(problem.message, MAX.reason)}${remedy}</li>`;
    }),
  );
  return lines.length === 0 ? '' : `<section class="caution"><h2>Not scanned</h2><ul>${lines.join('')}</ul></section>`;
}

function unseenSection(result: RunResult): string {
  const { blocking, touched, standing } = unseenOf(result);
  const entries = [...blocking, ...touched, ...standing].slice(0, MAX.unseen);
  if (entries.length === 0) return '';
  const items = entries.map((entry) => {
    const name = entry.path === null ? htmlText(unseenName(entry), MAX.word) : code(entry.path);
    const strong = entry.outcome === 'fail' ? `<strong>${name}</strong>` : name;
    return `<li>${htmlText(entry.scanner, MAX.word)}: ${strong}: ${htmlText(unseenReason(entry), MAX.reason)}</li>`;
  });
  return `<section class="caution"><h2>Not looked at</h2><ul>${items.join('')}</ul></section>`;
}

function noticesOf(result: RunResult): string {
  const lines = [
    ...result.notices.map((notice) => `${notice.kind}: ${notice.message}`),
    ...result.scans.flatMap((scan) => scan.notes),
  ].slice(0, MAX.notices);
  if (lines.length === 0) return '';
  const items = lines.map((line) => `<li>${htmlText(line, MAX.reason)}</li>`).join('');
  return `<details><summary>${count(lines.length, 'note')}</summary><ul>${items}</ul></details>`;
}

function controls(): string {
  return [
    '<form id="filters" role="search">',
    '<label>Search <input type="search" id="q" autocomplete="off" placeholder="rule, package, path, CVE"></label>',
    select(
      'severity',
      SEVERITIES.map((severity) => [severity, severityWord(severity)]),
    ),
    select(
      'category',
      CATEGORIES.map((category) => [category, category]),
    ),
    select(
      'state',
      ['new', 'existing', 'suppressed', 'fixed'].map((state) => [state, state]),
    ),
    '<label><input type="checkbox" id="blocking"> only what blocks</label>',
    '<button type="reset">Reset</button>',
    '</form>',
  ].join('\n');
}

function select(id: string, options: readonly (readonly string[])[]): string {
  const items = options.map(([value, label]) => `<option value="${value}">${label}</option>`).join('');
  return `<label>${id[0]?.toUpperCase()}${id.slice(1)} <select id="${id}"><option value="">all</option>${items}</select></label>`;
}

function code(value: string): string {
  return `<code>${htmlText(value, MAX.path)}</code>`;
}
