// zizmor's fixtures: which findings of the audits that we claim are told, and what we tell beside them.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { table } from '../measure.mjs';
import { cell, share } from './scores.mjs';
import { AUDITS, apartOf } from './zizmor-audits.mjs';
import { runsIn } from './zizmor-expectations.mjs';

const TESTS = 'crates/zizmor/tests/integration';
/** A block begins so many lines above what is shown of it. */
const NEAR = 8;

/**
 * The section of zizmor's fixtures, a row an audit.
 * @param {{ folder: string, tool: object }} what `folder`: a checkout of zizmor
 */
export function zizmorSection({ folder, tool }) {
  const fixtures = new Map();
  const judged = expectedOf(join(folder, TESTS)).map((run) => {
    const found = fixtures.get(run.input) ?? foundIn(join(folder, TESTS, 'test-data', run.input), tool);
    fixtures.set(run.input, found);
    return judge(run, found, linesOf(join(folder, TESTS, 'test-data', run.input)));
  });
  return { text: textOf(judged), list: judged.flatMap(linesAbout) };
}

/** The runs for each audit that we claim, in the persona whose findings are ours. */
function expectedOf(tests) {
  const seen = new Set();
  return Object.keys(AUDITS).flatMap((audit) => {
    const file = join(tests, 'audit', `${audit.replaceAll('-', '_')}.rs`);
    const runs = existsSync(file) ? runsIn(readFileSync(file, 'utf8')) : [];
    return runs.flatMap(({ input, persona, findings }) => {
      const key = `${audit} ${input}`;
      const place = join(tests, 'test-data', input);
      if (persona !== (AUDITS[audit].persona ?? 'regular') || seen.has(key) || !existsSync(place)) return [];
      if (statSync(place).isDirectory()) return [];
      seen.add(key);
      return [{ audit, input, expected: findings.filter((each) => each.audit === audit) }];
    });
  });
}

/** What we tell of a fixture that stands alone in a repository. */
function foundIn(fixture, tool) {
  const place = mkdtempSync(join(tmpdir(), 'zizmor-'));
  try {
    const name = basename(fixture);
    const path = /^action\.ya?ml$/.test(name) ? name : join('.github/workflows', name);
    mkdirSync(join(place, dirname(path)), { recursive: true });
    cpSync(fixture, join(place, path));
    return tool.run(place).found;
  } finally {
    rmSync(place, { recursive: true });
  }
}

function linesOf(fixture) {
  return readFileSync(fixture, 'utf8').split('\n');
}

function judge({ audit, input, expected }, found, lines) {
  const { rules, by } = AUDITS[audit];
  const { meets, distinct } = COMPARED[by ?? 'place'](lines);
  const told = distinct(found.filter((each) => each.rules.some((rule) => rules.includes(rule))));
  const wanted = distinct(expected.map((each) => ({ ...each, start: each.line })));
  const missed = wanted.filter((each) => !told.some((hit) => meets(hit, each)));
  const others = told.filter((hit) => !wanted.some((each) => meets(hit, each)));
  const apart = missed.length + others.length === 0 ? null : apartOf(audit, input);
  const counts = {
    expected: wanted.length,
    missed: missed.map(({ start }) => start),
    others: others.map(({ start }) => start),
  };
  if (apart === null) return { audit, input, ...counts, apart: [] };
  return {
    audit,
    input,
    expected: wanted.length - missed.length,
    missed: [],
    others: [],
    apart: missed.map(() => apart),
  };
}

/** How hits and expectations meet, and what of either counts once, by what a finding is about. */
const COMPARED = {
  place: () => ({ meets: (hit, { line }) => isNear(hit, line), distinct: (all) => all }),
  file: () => ({ meets: () => true, distinct: (all) => all.slice(0, 1) }),
  action: (lines) => ({
    meets: (hit, { line }) => actionAt(lines, hit.start) === actionAt(lines, line),
    distinct: (all) => [...new Map(all.map((each) => [actionAt(lines, each.start), each])).values()],
  }),
  expansion: () => ({ meets: ({ start }, { shown }) => shown.includes(start), distinct: (all) => all }),
};

function isNear({ start, end }, line) {
  return line >= start - NEAR && line <= end + NEAR;
}

function actionAt(lines, line) {
  const [first = '', second = ''] = lines.slice(line - 1, line + 1);
  const text = /uses:\s*[|>]/.test(first) ? `uses: ${second.trim()}` : first;
  const [, name = '', ref = ''] = /(?:uses:\s*["']?|^\s*)([\w.-]+\/[^@\s"'#]+)(@[^\s"'#]*)?/.exec(text) ?? [];
  return name === '' ? String(line) : `${name.split('/').slice(0, 2).join('/').toLowerCase()}${ref}`;
}

function textOf(judged) {
  const rows = Object.keys(AUDITS).map((audit) =>
    rowOf(
      audit,
      judged.filter((each) => each.audit === audit),
    ),
  );
  const header = ['audit', 'fixtures', 'expected', 'found', 'others', 'recall', 'precision', 'apart'];
  const reasons = [...new Set(judged.flatMap(({ apart }) => apart))];
  return [
    "## zizmor's fixtures",
    '',
    table(header, [...rows, rowOf('all', judged)]),
    '',
    ...(reasons.length === 0 ? [] : ['Apart:', '', ...reasons.map((reason) => `- ${reason}`), '']),
  ].join('\n');
}

function rowOf(name, all) {
  const sum = (numberOf) => all.reduce((total, each) => total + numberOf(each), 0);
  const expected = sum((each) => each.expected);
  const found = expected - sum(({ missed }) => missed.length);
  const others = sum((each) => each.others.length);
  const apart = sum((each) => each.apart.length);
  return [
    name,
    all.length,
    expected,
    found,
    others,
    cell(share(found, expected)),
    cell(share(found, found + others)),
    apart,
  ];
}

function linesAbout({ audit, input, missed, others }) {
  return [
    ...missed.map((line) => `zizmor ${audit} ${input}:${line} missed`),
    ...others.map((line) => `zizmor ${audit} ${input}:${line} other`),
  ];
}
