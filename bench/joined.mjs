// `node bench/joined.mjs --apps DIR --reports DIR`: other tools beside the gate on planted applications, judged by pairs of
// results that were labelled by reading both places (bench/joined/labels.json: path, tool, rule, line, tool, rule, line, same,
// why). DIR/<application> holds the sources and the reports of bandit, gosec, semgrep, checkov, gitleaks as SARIF.
//   --cli FILE: the built command line; --list: every pair that is joined wrongly or not; --write: docs/benchmarks/joined.md
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { load, ROOT } from './bundle.mjs';
import { RULES } from './joined/rules.mjs';
import { machine, publish } from './machine.mjs';
import { table } from './measure.mjs';

const { values: options } = parseArgs({
  options: {
    apps: { type: 'string' },
    reports: { type: 'string' },
    cli: { type: 'string', default: join(ROOT, 'dist/cli.js') },
    list: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const { joinedOf } = await load("export * from './bench/joined-in-process.js';");
const LABELS = JSON.parse(readFileSync(join(ROOT, 'bench/joined/labels.json'), 'utf8'));
const MAX_BYTES = 2_000_000;

function textsOf(folder) {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  const files = paths.filter((path) => statSync(path).isFile() && statSync(path).size < MAX_BYTES);
  return Object.fromEntries(files.map((path) => [relative(folder, path), readFileSync(path, 'utf8')]));
}

/** What the gate itself says of a whole tree. */
function ownOf(folder) {
  const out = mkdtempSync(join(tmpdir(), 'gatehouse-joined-'));
  try {
    const report = join(out, 'report.json');
    const args = ['check', folder, '--only', 'secrets,static', '--offline', '--format', 'json', '--output', report];
    spawnSync(process.execPath, [resolve(options.cli), ...args]);
    return JSON.parse(readFileSync(report, 'utf8')).findings;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

const isAt = (told, path, tool, rule, line) =>
  told.tool.toLowerCase().startsWith(tool) &&
  (told.rule === rule || told.rule.endsWith(`.${rule}`)) &&
  told.places.some((place) => place.path === path && place.line === line);

/** Each labelled pair of an application with what every rule of joining makes of it. */
async function judged(app) {
  const folder = resolve(options.apps, app);
  const reports = readdirSync(resolve(options.reports, app)).filter((name) => name.endsWith('.sarif'));
  const globs = reports.map((name) => resolve(options.reports, app, name));
  const { told, groups } = await joinedOf(textsOf(folder), ownOf(folder), globs);
  const groupOf = new Map(groups.flatMap((group, index) => group.map((number) => [number, index])));
  const toolsOf = groups.map((group) => new Map(group.map((number) => [told[number].tool, number])));
  return LABELS[app].map(([path, toolA, ruleA, lineA, toolB, ruleB, lineB, same, why]) => {
    const [one, other] = [
      told.filter((each) => isAt(each, path, toolA, ruleA, lineA)),
      told.filter((each) => isAt(each, path, toolB, ruleB, lineB)),
    ];
    const pairs = one.flatMap((a) => other.map((b) => [a, b]));
    const isJoined = pairs.some(([a, b]) => groupOf.get(a.number) === groupOf.get(b.number));
    // One of them stands beside another result of the same tool: that one was taken.
    const isTwice =
      !isJoined &&
      pairs.some(([a, b]) =>
        [
          [a, b],
          [b, a],
        ].some(([x, y]) => toolsOf[groupOf.get(x.number)]?.has(y.tool)),
      );
    const byRule = RULES.map(({ joins }) => pairs.some(([a, b]) => joins(a, b)));
    const text = `${app} ${path} ${toolA} ${ruleA} ${lineA} / ${toolB} ${ruleB} ${lineB} ${why ?? ''}`;
    return { same, isMissing: pairs.length === 0, isTwice, joins: [isJoined, ...byRule], text };
  });
}

const pairs = [];
for (const app of Object.keys(LABELS)) pairs.push(...(await judged(app)));
const found = pairs.filter(({ isMissing }) => !isMissing);
const same = found.filter((pair) => pair.same);
const once = same.filter((pair) => !pair.isTwice);
const different = found.filter((pair) => !pair.same);
const share = (part, all) => `${part} of ${all} (${((100 * part) / Math.max(1, all)).toFixed(1)} %)`;
const rows = ['Gatehouse', ...RULES.map(({ title }) => title)].map((title, index) => [
  title,
  share(once.filter(({ joins }) => joins[index]).length, once.length),
  share(same.filter(({ joins }) => joins[index]).length, same.length),
  share(different.filter(({ joins }) => joins[index]).length, different.length),
]);

if (options.list)
  for (const { same: isSame, isMissing, isTwice, joins, text } of pairs)
    if (isMissing || joins[0] !== isSame)
      process.stdout.write(`${isMissing ? 'MISSING' : isSame ? (isTwice ? 'TWICE' : 'APART') : 'WRONG'}\t${text}\n`);

publish(
  'joined',
  `# One weakness, one finding

Results of bandit, gosec, semgrep, checkov and gitleaks beside the gate's own on ${Object.keys(LABELS).length} public planted applications: pairs of two tools at
most two lines apart, and some further ones, labelled by reading both places (\`bench/joined/labels.json\`). *Same* is one weakness of
one statement, or of one resource; rules that tell of several weaknesses at once, and pairs on which two readers may differ, are
left out, and of one resource only rules that were read stand in it. The table of other tools' rules (\`rules/weakness-families.json\`) and the join itself were
mended with these very pairs in sight, and 203 pairs of the two Terraform trees that had been labelled by a rule of thumb were taken out after
the first measurement; no applications were held back: on others expect less. Of all pairs that are the same, told once or not, the second
column speaks. All results are joined as in a run, then each pair is looked at. Where a tool tells one weakness twice, by two of its rules, one of
them is joined and the other stands alone, since two results of one tool are never one finding: *told once* leaves out what stands
alone for that, by what was joined.

${found.length} of ${pairs.length} labelled pairs met in the reports. ${machine()}. Made by \`node bench/joined.mjs --apps DIR --reports DIR --write\`.

${table(['rule', 'joined rightly, told once', 'joined rightly, all', 'joined wrongly'], rows)}

DefectDojo is its rule for SARIF, applied to the same readings: one hash of title, weakness, line, file and description. Its hash with the fields
that a team can choose best, file, line and weakness, is below it.
`,
  options.write,
);
