// CodeQL's own tests of its security queries: which of the expected lines are found, and what is found elsewhere.
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { table } from '../measure.mjs';
import { cweOfFolder, expectedAlerts } from './codeql-expectations.mjs';
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

/** The section of CodeQL's tests, a table a tool: a row a language and family, then their sums. */
export function codeqlSection({ folder, tools }) {
  const tests = Object.keys(LANGUAGES).flatMap((language) => testsOf(folder, language));
  const tables = tools.map((tool) => {
    const rows = new Map();
    for (const [language, own] of groupBy(tests, (test) => test.language)) {
      if (tool.languages !== null && !tool.languages.includes(language)) continue;
      const found = findingsIn(tool, language, own);
      for (const test of own) add(rows, test, judgeTest(test, found(test)));
    }
    return tableOf(tool.name, rows);
  });
  return ['## Security query tests of CodeQL', '', ...tables.flatMap((each) => [each, ''])].join('\n');
}

/**
 * How many expected lines are found (a finding of a family of the line, on it or next to it), and how many findings of
 * the families of the test lie elsewhere.
 * @returns {{ expected: number, hit: number, findings: number, elsewhere: number }}
 */
export function judgeTest({ alerts, families }, found) {
  const ours = found.filter(({ cwes }) => meet(familiesOf(cwes, { brokenHash: true }), families));
  const near = (alert) => (each) =>
    each.path === alert.path && each.start <= alert.end + 1 && each.end >= alert.start - 1;
  const hit = alerts.filter((alert) =>
    ours.filter(near(alert)).some(({ cwes }) => meet(familiesOf(cwes, { brokenHash: true }), familiesOf(alert.cwes))),
  );
  const elsewhere = ours.filter((each) => !alerts.some((alert) => near(alert)(each)));
  return { expected: alerts.length, hit: hit.length, findings: ours.length, elsewhere: elsewhere.length };
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
  if (tool.languages === null) return (test) => tool.run(test.folder).found;
  const runs = new Map();
  for (const { security } of tests)
    if (!runs.has(security)) runs.set(security, tool.run(security, LANGUAGES[language], `codeql ${language}`).found);
  return ({ security, name }) =>
    runs
      .get(security)
      .filter(({ path }) => path.startsWith(`${name}/`))
      .map((each) => ({ ...each, path: each.path.slice(name.length + 1) }));
}

function add(rows, { language, family }, counts) {
  const known = isNamed(family) ? family : 'others';
  for (const key of [`${language}\t${known}`, `${language}\tall`, `all\tall`, `all\t${known}`]) {
    const sum = rows.get(key) ?? { expected: 0, hit: 0, findings: 0, elsewhere: 0 };
    for (const [name, number] of Object.entries(counts)) sum[name] += number;
    rows.set(key, sum);
  }
}

function tableOf(tool, rows) {
  const lines = [...rows]
    .filter(([, sum]) => sum.expected + sum.findings > 0)
    .map(([key, sum]) => {
      const shares = [share(sum.hit, sum.expected), share(sum.elsewhere, sum.findings)].map(cell);
      return [...key.split('\t'), sum.hit, sum.expected, shares[0], sum.elsewhere, sum.findings, shares[1]];
    })
    .sort((one, other) => `${one[0]} ${one[1]}`.localeCompare(`${other[0]} ${other[1]}`));
  const header = [tool, 'kind', 'found', 'expected', 'share', 'elsewhere', 'findings', 'share elsewhere'];
  return table(header, lines);
}

function meet(one, other) {
  return [...one].some((each) => other.has(each));
}

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
