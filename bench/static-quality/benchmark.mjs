// The OWASP Benchmarks: thousands of small files, each with one kind of mistake or its harmless twin.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { table } from '../measure.mjs';
import { familiesOf, familyOf } from './families.mjs';
import { cell, count, emptyCounts, mean, rates } from './scores.mjs';

/**
 * Reads the expected results of a Benchmark.
 * @param {string} text lines of `test name, category, real vulnerability, cwe`
 * @returns {{ name: string, category: string, real: boolean, cwe: number }[]}
 */
export function readExpected(text) {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split(','))
    .map(([name, category, real, cwe]) => ({ name, category, real: real === 'true', cwe: Number(cwe) }));
}

/** The counts of each category: a test is told when a finding in its file has a CWE of the family of its category. */
export function judge(expected, found) {
  const told = new Map();
  for (const { path, cwes } of found) {
    const name = basename(path, extname(path));
    told.set(name, [...(told.get(name) ?? []), ...cwes]);
  }
  const counts = new Map();
  for (const { name, category, real, cwe } of expected) {
    const own = counts.get(category) ?? emptyCounts();
    count(own, real, familiesOf(told.get(name) ?? [], { brokenHash: true }).has(familyOf(cwe)));
    counts.set(category, own);
  }
  return counts;
}

/** The section of one Benchmark: the mean of each tool, then the categories; the list names what we judged wrongly. */
export function benchmarkSection({ title, folder, language, tools }) {
  const file = readdirSync(folder).find((name) => /^expectedresults-[\d.]+\.csv$/.test(name));
  if (file === undefined) throw new Error(`${folder} has no expectedresults-*.csv`);
  const expected = readExpected(readFileSync(join(folder, file), 'utf8'));
  const results = tools
    .filter((tool) => tool.languages === null || tool.languages.includes(language))
    .map((tool) => {
      const { found, seconds } = tool.run(folder, [language], title);
      return { tool: tool.name, seconds, found, counts: judge(expected, found) };
    });
  const list = expected.flatMap((test) => {
    const { fp, fn } = judge([test], results[0].found).get(test.category);
    return fp + fn === 0 ? [] : [`${title}: ${test.category} ${fp > 0 ? 'false' : 'missed'} ${test.name}`];
  });
  return { text: [`## ${title}`, '', overall(results), '', ...results.flatMap(perCategory)].join('\n'), list };
}

function overall(results) {
  const rows = results.map(({ tool, seconds, counts }) => {
    const each = [...counts.values()].map(rates);
    const average = (of) => cell(mean(each.map(of)));
    return [
      tool,
      average((r) => r.score),
      average((r) => r.truePositive),
      average((r) => r.falsePositive),
      seconds.toFixed(1),
    ];
  });
  return table(
    ['tool, mean over the categories', 'score', 'true positive rate', 'false positive rate', 'seconds'],
    rows,
  );
}

function perCategory({ tool, counts }) {
  const rows = [...counts].sort().map(([category, own]) => {
    const { truePositive, falsePositive, score, precision } = rates(own);
    const figures = [truePositive, falsePositive, score, precision].map(cell);
    return [category, own.tp, own.fp, own.fn, own.tn, ...figures];
  });
  const header = [tool, 'TP', 'FP', 'FN', 'TN', 'recall', 'false positive rate', 'score', 'precision'];
  return [table(header, rows), ''];
}
