// checkov's examples of the mistakes that our rules for infrastructure speak of, by resource name or by file.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load as parseYaml } from 'js-yaml';
import { table } from '../measure.mjs';
import { apartOf } from './checkov-apart.mjs';
import { examples } from './checkov-examples.mjs';
import { expectationsIn, referredAt, resourceAt, resourcesIn } from './checkov-expectations.mjs';
import { cell, count, emptyCounts, rates } from './scores.mjs';

/**
 * The section of checkov's examples, a row a rule. What cannot be judged by them is counted apart, with the reason.
 * @param {{ folder: string, tool: object }} what `folder`: a checkout of checkov
 */
export function checkovSection({ folder, tool }) {
  const tests = join(folder, 'tests');
  const place = mkdtempSync(join(tmpdir(), 'checkov-'));
  try {
    const there = examples().filter((each) => existsSync(join(tests, each.folder)));
    for (const each of there) cpSync(join(tests, each.folder), join(place, each.folder), { recursive: true });
    const { found } = tool.run(place);
    const judged = there.flatMap((example) => judge(example, tests, found));
    return { text: textOf(judged), list: judged.filter(isWrong).map(lineOf) };
  } finally {
    rmSync(place, { recursive: true });
  }
}

function judge(example, tests, found) {
  const own = found.filter(({ path, rules }) => rules.includes(example.rule) && path.startsWith(`${example.folder}/`));
  const root = join(tests, example.folder);
  const files = readdirSync(root, { recursive: true }).filter((name) => statSync(join(root, name)).isFile());
  const { expected, told } =
    example.kind === 'file' ? byFile(example, files, own) : byResource(example, tests, root, files, own);
  return [...expected].map(([name, bad]) => ({
    ...example,
    name,
    bad,
    told: told.has(name),
    apart: apartOf(example.check, name),
  }));
}

function byFile({ folder }, files, own) {
  const expected = new Map();
  for (const name of files) {
    const [fails, passes] = [/fail/i.test(name), /pass|success/i.test(name)];
    if (fails !== passes) expected.set(name, fails);
  }
  return { expected, told: new Set(own.map(({ path }) => path.slice(folder.length + 1))) };
}

function byResource(example, tests, root, files, own) {
  const texts = new Map(
    files.filter((name) => name.endsWith('.tf')).map((name) => [name, readFileSync(join(root, name), 'utf8')]),
  );
  const told = own.flatMap(({ path, start }) => {
    const text = texts.get(path.slice(example.folder.length + 1)) ?? '';
    return [resourceAt(text, start), ...(example.kind === 'graph' ? referredAt(text, start) : [])];
  });
  const resources = [...texts.values()].flatMap(resourcesIn);
  return { expected: expectedOf(example, tests, root, resources), told: new Set(told) };
}

function expectedOf({ kind, check, tests: base }, tests, root, resources) {
  if (kind === 'graph') {
    const { pass, fail } = parseYaml(readFileSync(join(root, 'expected.yaml'), 'utf8'));
    // What stands in both is there twice, once as it should be.
    return new Map([...pass.map((each) => [each, false]), ...fail.map((each) => [each, true])]);
  }
  const test = join(tests, base, `test_${check}.py`);
  return expectationsIn(existsSync(test) ? readFileSync(test, 'utf8') : '', resources);
}

function isWrong({ bad, told, apart }) {
  return bad !== told && apart === null;
}

function textOf(judged) {
  const rules = [...new Set(judged.map(({ rule }) => rule))].sort();
  const rows = rules.map((rule) =>
    rowOf(
      rule,
      judged.filter((each) => each.rule === rule),
    ),
  );
  const header = ['rule', 'bad', 'found', 'good', 'hit', 'precision', 'recall', 'apart'];
  const apart = judged.filter((each) => each.apart !== null);
  return [
    "## checkov's examples",
    '',
    table(header, [...rows, rowOf('all', judged)]),
    '',
    'Apart, because the example is no measure of the mistake:',
    '',
    ...[...new Set(apart.map(({ apart: reason }) => reason))].map((reason) => {
      const names = apart.filter((each) => each.apart === reason).map(({ check, name }) => `\`${check}\` ${name}`);
      return `- ${reason}: ${names.join(', ')}`;
    }),
    '',
  ].join('\n');
}

function rowOf(name, all) {
  const counts = emptyCounts();
  const judged = all.filter(({ apart }) => apart === null);
  for (const { bad, told } of judged) count(counts, bad, told);
  const { precision, recall } = rates(counts);
  const { tp, fp, fn, tn } = counts;
  return [name, tp + fn, tp, fp + tn, fp, cell(precision), cell(recall), all.length - judged.length];
}

function lineOf({ rule, check, name, bad }) {
  return `checkov ${check} ${name}: ${bad ? 'missed' : 'invented'} by ${rule}`;
}
