import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../bundle.mjs';
import { measure, median, table } from '../measure.mjs';

const SIZES = [2_500, 5_000, 10_000];
const REPEAT = 3;
const BUDGET = 'Budget: 10,000 results read, joined and judged in 1 s and 200 MB, growth linear.';

const word = (index) => ['injection', 'traversal', 'redirect', 'deserialization'][index % 4];

/** SARIF as CodeQL writes it: rules with tags, a region, a fingerprint. */
function sarifOf(count) {
  const rules = Array.from({ length: 100 }, (_, index) => ({
    id: `js/${word(index)}-${index}`,
    shortDescription: { text: `Possible ${word(index)}` },
    fullDescription: { text: `Data from outside reaches a ${word(index)}.` },
    properties: {
      tags: ['security', `external/cwe/cwe-${String(20 + index).padStart(3, '0')}`],
      'security-severity': '7.8',
    },
  }));
  const results = Array.from({ length: count }, (_, index) => ({
    ruleId: rules[index % 100].id,
    ruleIndex: index % 100,
    message: { text: `Value ${index} flows to [here](1) without a check.` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: `src/file${index % 200}.ts`, uriBaseId: '%SRCROOT%' },
          region: { startLine: 1 + (index % 497), startColumn: 5, endLine: 2 + (index % 497), endColumn: 20 },
        },
      },
    ],
    partialFingerprints: { primaryLocationLineHash: `${index.toString(16)}:1` },
  }));
  const tool = { driver: { name: 'CodeQL', semanticVersion: '2.20.0', rules } };
  return { version: '2.1.0', runs: [{ tool, columnKind: 'utf16CodeUnits', results }] };
}

/** A project of Snyk whose packages stand in the lockfile. */
function snykOf(count) {
  const vulnerabilities = Array.from({ length: count }, (_, index) => ({
    id: `SNYK-JS-PACKAGE${index}-${100_000 + index}`,
    title: 'Prototype Pollution',
    severityWithCritical: 'high',
    cvssScore: 7.4,
    identifiers: { CVE: [`CVE-2024-${10_000 + index}`], CWE: ['CWE-1321'], GHSA: [] },
    packageManager: 'npm',
    packageName: `package${index % 2_000}`,
    version: `1.0.${index % 2_000}`,
    fixedIn: ['2.0.0'],
    description: 'x'.repeat(500),
    from: ['app@1.0.0', `package${index % 2_000}@1.0.0`],
  }));
  return { ok: false, packageManager: 'npm', displayTargetFile: 'package-lock.json', path: '.', vulnerabilities };
}

const KINDS = [
  ['SARIF', sarifOf],
  ['Snyk', snykOf],
];

/** How long reports of growing size take, as a section of the page. */
export async function growth() {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-results-'));
  try {
    const program = await bundle("import './bench/results-growth-in-process.ts';", folder);
    const rows = KINDS.flatMap(([title, documentOf]) => measured(title, documentOf, program, folder));
    const header = [
      'report',
      'results',
      'MB',
      'read, ms',
      'joined, ms',
      'judged, ms',
      'all, ms',
      'processor, ms',
      'growth',
      'peak MB',
    ];
    return `${BUDGET} Each figure is of a process of its own that reads one report (median of ${REPEAT}); Node itself has about 45 MB.\n\n${table(header, rows)}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measured(title, documentOf, program, folder) {
  const rows = [];
  let before = null;
  for (const size of SIZES) {
    const path = join(folder, 'report.json');
    const text = JSON.stringify(documentOf(size));
    writeFileSync(path, text);
    const runs = Array.from({ length: REPEAT }, () => {
      const { code, stdout, stderr, megabytes } = measure(1, process.execPath, [program, path], { warm: false });
      if (code !== 0) throw new Error(stderr);
      return { ...JSON.parse(stdout), megabytes };
    });
    if (runs[0].status !== 'complete') throw new Error(`${title}: ${runs[0].status}`);
    const middle = (of) => median(runs.map(of));
    const parts = ['read', 'join', 'judge'].map((part) => middle((run) => run[part].wall));
    const processor = middle(({ read, join, judge }) => read.processor + join.processor + judge.processor);
    rows.push([
      title,
      size.toLocaleString('en'),
      (text.length / 1e6).toFixed(1),
      ...parts.map((ms) => ms.toFixed(0)),
      middle(({ read, join, judge }) => read.wall + join.wall + judge.wall).toFixed(0),
      processor.toFixed(0),
      before === null ? '' : (processor / before).toFixed(1),
      middle((run) => run.megabytes).toFixed(0),
    ]);
    before = processor;
  }
  return rows;
}
