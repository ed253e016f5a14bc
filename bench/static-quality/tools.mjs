// Gatehouse, semgrep and bandit over a folder: what each found, in one form, and how long it took.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { load as parseYaml } from 'js-yaml';
import { versionOf } from '../machine.mjs';

/** Passed, refused by the policy, not complete: each comes with a report. */
const ANSWERS = new Set([0, 1, 3]);
const FOLDERS_OF_RULES = ['csharp', 'go', 'java', 'javascript', 'php', 'python', 'ruby', 'typescript'];

/** The built product, by the categories of its findings; it reads no policy but its own default. */
export function gatehouse(cli, categories = ['code']) {
  return {
    name: 'gatehouse',
    languages: null,
    run: (folder, _languages, _key, models = null) => runOurselves(cli, folder, { categories, models }),
  };
}

/** The others that are there: semgrep with the rules of a checked-out folder, bandit for Python. */
export function peers({ semgrep, 'semgrep-rules': rules, bandit }) {
  const tools = [];
  // It asks the network for a newer version, and waits for the answer.
  process.env.SEMGREP_ENABLE_VERSION_CHECK = '0';
  if (rules !== undefined)
    tools.push({
      name: `semgrep ${versionOf(semgrep)}`,
      languages: FOLDERS_OF_RULES,
      run: (folder, languages) => runSemgrep(semgrep, rules, folder, languages),
    });
  if (bandit !== undefined)
    tools.push({
      name: `bandit ${versionOf(bandit)}`,
      languages: ['python'],
      run: (folder) => runBandit(bandit, folder),
    });
  return tools;
}

/** A tool whose answers are kept in a folder, by the name of what it was run on: peers take minutes and do not change. */
export function kept(tool, folder) {
  if (folder === undefined) return tool;
  return {
    ...tool,
    run(target, languages, key) {
      const file = join(folder, `${tool.name} ${key}.json`.replaceAll(/[^\w.-]+/g, '-'));
      if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
      const answer = tool.run(target, languages);
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, JSON.stringify(answer));
      return answer;
    },
  };
}

/** With models of its own the folder is looked at as a copy, which holds them. */
function runOurselves(cli, folder, { categories, models }) {
  if (models !== null) return withCopy(folder, models, (copy) => runOurselves(cli, copy, { categories, models: null }));
  return withReport((report) => {
    const args = [cli, 'check', folder, '--only', 'static', '--format', 'json', '--output', report];
    const seconds = timed(process.execPath, args, ANSWERS);
    const { findings } = JSON.parse(readFileSync(report, 'utf8'));
    return { seconds, found: findings.filter((each) => categories.includes(each.category)).map(ours) };
  });
}

function ours({ location, cwe, rule, sources, severity, trace, flow }) {
  return {
    path: location.path,
    start: location.startLine,
    end: location.endLine ?? location.startLine,
    cwes: cwe.map(numberOf),
    rule,
    // What several rules say of one place is one finding.
    rules: sources.map((source) => source.rule),
    severity,
    trace: (trace ?? flow ?? [])
      .map((step) => `${step.location?.path ?? step.path}:${step.location?.startLine ?? step.line}`)
      .join(' → '),
  };
}

function runSemgrep(semgrep, rules, folder, languages = FOLDERS_OF_RULES) {
  return withReport((report) => {
    // One file: semgrep starts a process for every file of rules.
    const config = join(dirname(report), 'rules.json');
    writeFileSync(config, JSON.stringify({ rules: languages.flatMap((each) => rulesIn(join(rules, each))) }));
    const args = ['scan', '--metrics', 'off', '--disable-version-check', '--quiet', '--no-git-ignore'];
    args.push('--json', '--output', report, '--config', config, folder);
    // 2 and 7: some file or rule could not be read, the others were.
    const seconds = timed(semgrep, args, new Set([0, 1, 2, 7]));
    const { results } = JSON.parse(readFileSync(report, 'utf8'));
    return { seconds, found: results.map((each) => bySemgrep(folder, each)) };
  });
}

/** The rules below a folder; its other YAML files are what the rules are tested on. */
function rulesIn(folder) {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true }).filter((each) => /(?<!\.test)\.ya?ml$/.test(each));
  return files.flatMap((each) => parseYaml(readFileSync(join(folder, each), 'utf8'))?.rules ?? []);
}

function bySemgrep(folder, { path, start, end, check_id, extra }) {
  const cwe = extra.metadata.cwe ?? [];
  return {
    path: within(folder, path),
    start: start.line,
    end: end.line,
    cwes: (Array.isArray(cwe) ? cwe : [cwe]).map(numberOf),
    rule: check_id.split('.').at(-1),
    severity: extra.severity,
    trace: '',
  };
}

function runBandit(bandit, folder) {
  return withReport((report) => {
    const seconds = timed(bandit, ['-r', folder, '-f', 'json', '-q', '-o', report], new Set([0, 1]));
    const { results } = JSON.parse(readFileSync(report, 'utf8'));
    return { seconds, found: results.map((each) => byBandit(folder, each)) };
  });
}

function byBandit(folder, { filename, line_number, line_range, issue_cwe, test_id, issue_severity }) {
  return {
    path: within(folder, filename),
    start: line_number,
    end: Math.max(line_number, ...line_range),
    cwes: issue_cwe?.id === undefined ? [] : [issue_cwe.id],
    rule: test_id,
    severity: issue_severity,
    trace: '',
  };
}

function withCopy(folder, models, work) {
  const copy = mkdtempSync(join(tmpdir(), 'gatehouse-yardstick-'));
  try {
    cpSync(folder, copy, { recursive: true });
    mkdirSync(join(copy, '.github'));
    writeFileSync(join(copy, '.github/models.yml'), models);
    writeFileSync(join(copy, '.github/gatehouse.yml'), 'version: 1\nstatic: { models: [.github/models.yml] }\n');
    return work(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function withReport(work) {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-yardstick-'));
  try {
    return work(join(folder, 'report.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function timed(command, args, answers) {
  const start = performance.now();
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 30 });
  if (error !== undefined) throw error;
  if (!answers.has(status)) throw new Error(`${command} ended with ${status}: ${stderr.slice(-2000)}`);
  return (performance.now() - start) / 1000;
}

function within(folder, path) {
  return (isAbsolute(path) ? relative(folder, path) : path).split(sep).join('/');
}

function numberOf(text) {
  return Number(/\d+/.exec(text)?.[0]);
}
