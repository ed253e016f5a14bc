// CodeQL's own tests of its security queries: which of the expected lines are found, and what is found elsewhere.
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { table } from '../measure.mjs';
import { cweOfFolder, expectedAlerts } from './codeql-expectations.mjs';
import { declaredSources } from './codeql-sources.mjs';
import { familiesOf, familyOf, isNamed } from './families.mjs';
import { cell, share } from './scores.mjs';

const LANGUAGES = {
  javascript: ['javascript', 'typescript'],
  python: ['python'],
  go: ['go'],
  java: ['java'],
  csharp: ['csharp'],
  ruby: ['ruby'],
};

/**
 * The section of CodeQL's tests: a row a language and kind, then their sums.
 * @param {{ folder: string, tools: object[], only: { languages?: string[], kinds?: string[] } }} what
 */
export function codeqlSection({ folder, tools, only }) {
  const languages = Object.keys(LANGUAGES).filter((each) => only.languages?.includes(each) ?? true);
  const tests = languages
    .flatMap((language) => testsOf(folder, language))
    .filter(({ family }) => only.kinds?.includes(family) ?? true);
  const rows = new Map();
  const list = [];
  for (const tool of tools)
    for (const [language, own] of groupBy(tests, (test) => test.language)) {
      if (tool.languages !== null && !tool.languages.includes(language)) continue;
      const found = findingsIn(tool, language, own);
      for (const test of own) {
        const judged = judgeTest(test, found(test));
        add(rows, test, tool.name, judged);
        if (tool.languages === null) list.push(...listOf(test, judged));
      }
    }
  const text = ['## Security query tests of CodeQL', '', tableOf(tools, rows), ''].join('\n');
  return { text, list };
}

function listOf({ language, name }, { missed, elsewhere }) {
  const line = (kind) => (each) => `codeql ${language}/${name}: ${kind} ${each.path}:${each.start} ${each.rule ?? ''}`;
  return [...missed.map(line('missed')), ...elsewhere.map(line('elsewhere'))];
}

/**
 * How many expected lines are found (a finding of a family of the line, on it or next to it), and how many findings of
 * the families of the test lie elsewhere.
 * @returns {{ expected: number, missed: object[], findings: number, elsewhere: object[] }}
 */
export function judgeTest({ alerts, families }, found) {
  const kinds = (cwes) => familiesOf(cwes, { brokenHash: true, queryObjects: true });
  const ours = found.filter(({ cwes }) => meet(kinds(cwes), families));
  const near = (alert) => (each) =>
    each.path === alert.path && each.start <= alert.end + 1 && each.end >= alert.start - 1;
  const missed = alerts.filter(
    (alert) => !ours.filter(near(alert)).some(({ cwes }) => meet(kinds(cwes), familiesOf(alert.cwes))),
  );
  const elsewhere = ours.filter((each) => !alerts.some((alert) => near(alert)(each)));
  return { expected: alerts.length, missed, findings: ours.length, elsewhere };
}

function testsOf(root, language) {
  const tests = join(root, language, 'ql/test/query-tests');
  const security = existsSync(tests) ? readdirSync(tests).filter((name) => /^security/i.test(name)) : [];
  return security.flatMap((name) =>
    readdirSync(join(tests, name))
      .filter((each) => cweOfFolder(each).length > 0)
      .map((each) => testOf(root, language, join(tests, name), each)),
  );
}

function testOf(root, language, security, name) {
  const folder = join(security, name);
  const alerts = expectedAlerts(folder, join(root, language, 'ql/src'));
  const own = cweOfFolder(basename(folder));
  const families = familiesOf([...own, ...alerts.flatMap(({ cwes }) => cwes)]);
  return { language, security, name, folder, alerts, families, family: familyOf(own[0]) };
}

/** Ours looks at each test by itself, as the tests are meant; a peer looks at all of a language at once: it reads file by file. */
function findingsIn(tool, language, tests) {
  if (tool.languages === null)
    return ({ folder }) => tool.run(folder, null, null, language === 'java' ? declaredSources(folder) : null).found;
  const runs = new Map();
  for (const { security } of tests)
    if (!runs.has(security)) runs.set(security, tool.run(security, LANGUAGES[language], `codeql ${language}`).found);
  return ({ security, name }) =>
    runs
      .get(security)
      .filter(({ path }) => path.startsWith(`${name}/`))
      .map((each) => ({ ...each, path: each.path.slice(name.length + 1) }));
}

function add(rows, { language, family }, tool, { expected, missed, findings, elsewhere }) {
  const kind = isNamed(family) ? family : 'others';
  for (const key of [`${language}\t${kind}`, `${language}\tall`, `all\t${kind}`, 'all\tall']) {
    const row = rows.get(key) ?? new Map();
    const sum = row.get(tool) ?? { expected: 0, missed: 0, findings: 0, elsewhere: 0 };
    sum.expected += expected;
    sum.missed += missed.length;
    sum.findings += findings;
    sum.elsewhere += elsewhere.length;
    rows.set(key, row.set(tool, sum));
  }
}

function tableOf(tools, rows) {
  const lines = [...rows]
    .filter(([, row]) => [...row.values()].some(({ expected, findings }) => expected + findings > 0))
    .map(([key, row]) => {
      const [language, kind] = key.split('\t');
      const expected = Math.max(...[...row.values()].map((sum) => sum.expected));
      return [language, kind, expected, ...tools.flatMap(({ name }) => cellsOf(row.get(name)))];
    })
    .sort((one, other) => `${one[0]} ${one[1]}`.localeCompare(`${other[0]} ${other[1]}`));
  const header = tools.flatMap(({ name }) => [`${name}: found`, 'share', 'elsewhere', 'share of its findings']);
  return table(['language', 'kind', 'expected', ...header], lines);
}

function cellsOf(sum) {
  if (sum === undefined) return ['', '', '', ''];
  const { expected, missed, findings, elsewhere } = sum;
  return [expected - missed, cell(share(expected - missed, expected)), elsewhere, cell(share(elsewhere, findings))];
}

function meet(one, other) {
  return [...one].some((each) => other.has(each));
}

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
