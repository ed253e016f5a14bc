// How often each rule was right on whole projects. Two pages say so: docs/quality.md, where every finding on clean projects is
// judged by hand (`| project | place | rule | verdict | reason |`), and the table of our rules on planted projects, whose mistakes
// are known, in docs/benchmarks/static-quality.md (`| rule | right | wrong |`).
const JUDGED = /^\| ([^|]+) \| ([^|]+):\d+ \| `([a-z0-9-]+)` \| (true|false) \| [^|]+ \|$/;
const PLANTED = /^\| `([a-z0-9-]+)` \| (\d+) \| (\d+) \|$/;

/**
 * Right and wrong by rule, a file once for each verdict: the findings of one file have one cause.
 * @param pages texts of the two pages
 * @returns {Record<string, { right: number, wrong: number }>} in order of the rules
 */
export function countJudged(pages) {
  const counts = new Map();
  const seen = new Set();
  const add = (rule, right, wrong) => {
    const before = counts.get(rule) ?? { right: 0, wrong: 0 };
    counts.set(rule, { right: before.right + right, wrong: before.wrong + wrong });
  };
  for (const line of pages.join('\n').split('\n')) {
    const [, planted, right, wrong] = PLANTED.exec(line) ?? [];
    if (planted !== undefined) add(planted, Number(right), Number(wrong));
    const [, project, path, rule, verdict] = JUDGED.exec(line) ?? [];
    const key = [project, path, rule, verdict].join('\n');
    if (rule === undefined || seen.has(key)) continue;
    seen.add(key);
    add(rule, verdict === 'true' ? 1 : 0, verdict === 'true' ? 0 : 1);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Rows of the second table, of what was found on projects: files with `hits` and with `alarms`, by rule. */
export function judgedRows(projects) {
  const files = (kind) =>
    projects.flatMap(({ project, [kind]: found }) =>
      found.flatMap(({ path, rules }) => rules.map((rule) => ({ rule, file: `${project}/${path}` }))),
    );
  const [right, wrong] = [files('hits'), files('alarms')];
  const count = (all, rule) => new Set(all.filter((each) => each.rule === rule).map(({ file }) => file)).size;
  return [...new Set([...right, ...wrong].map(({ rule }) => rule))]
    .sort()
    .map((rule) => [`\`${rule}\``, count(right, rule), count(wrong, rule)]);
}
