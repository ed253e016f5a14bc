// Precision and recall of the secret scanner on a labelled set, with other scanners beside it.
//   node bench/secrets-quality.mjs [--gitleaks PATH] [--secretlint FOLDER] [--kingfisher PATH] [--missed] [--write]
// gitleaks: go install github.com/zricethezav/gitleaks/v8@latest
// secretlint: npm install --prefix FOLDER secretlint @secretlint/secretlint-rule-preset-recommend
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { load as parseYaml } from 'js-yaml';
import { load, ROOT } from './bundle.mjs';
import { machine, publish, versionOf } from './machine.mjs';
import { table } from './measure.mjs';

const { values: options } = parseArgs({
  options: {
    gitleaks: { type: 'string', default: join(homedir(), 'go/bin/gitleaks') },
    kingfisher: { type: 'string', default: 'kingfisher' },
    secretlint: { type: 'string' },
    write: { type: 'boolean', default: false },
    missed: { type: 'boolean', default: false },
  },
});

const ours = await load(`
  export { compileRuleFiles } from './src/scan/secrets/rules/rule-files.js';
  export { createEngine } from './src/scan/secrets/match/engine.js';
  export { scanText } from './src/scan/secrets/scan-text.js';
  export { diceFrom, expandExample } from './test/scan/secrets/expand-example.js';
`);

const engine = ours.createEngine(await ours.compileRuleFiles(join(ROOT, 'rules/secrets')));
const folder = join(ROOT, 'bench/secrets-quality');
const yaml = (name) => parseYaml(readFileSync(join(folder, name), 'utf8'));

/** How each kind of file gives a value to a name. */
const FILES = [
  ['.env', (n, v) => `${n.upper}=${v}\n`],
  ['config/app.yaml', (n, v) => `service:\n  ${n.snake}: ${v}\n`],
  ['config/app.json', (n, v) => `{\n  "${n.camel}": "${v}"\n}\n`],
  ['src/app.ts', (n, v) => `export const ${n.camel} = "${v}";\n`],
  ['src/app.js', (n, v) => `module.exports = { ${n.camel}: '${v}' };\n`],
  ['src/app.py', (n, v) => `${n.upper} = "${v}"\n`],
  ['src/app.go', (n, v) => `const ${n.camel} = "${v}"\n`],
  ['src/App.java', (n, v) => `  private static final String ${n.upper} = "${v}";\n`],
  ['src/app.rb', (n, v) => `config.${n.snake} = '${v}'\n`],
  ['src/app.php', (n, v) => `define('${n.upper}', '${v}');\n`],
  ['deploy.sh', (n, v) => `export ${n.upper}="${v}"\n`],
  ['Dockerfile', (n, v) => `ENV ${n.upper}=${v}\n`],
  ['main.tf', (n, v) => `  ${n.snake} = "${v}"\n`],
  ['web.config', (n, v) => `<add key="${n.upper}" value="${v}" />\n`],
  ['app.properties', (n, v) => `${n.snake.replaceAll('_', '.')}=${v}\n`],
  ['src/App.cs', (n, v) => `var ${n.camel} = "${v}";\n`],
  ['config/app.toml', (n, v) => `${n.snake} = "${v}"\n`],
  ['src/App.kt', (n, v) => `val ${n.camel} = "${v}"\n`],
];

function nameForms(name) {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const snake = words.join('_');
  return { snake, upper: snake.toUpperCase(), camel: snake.replace(/_(\w)/g, (_, letter) => letter.toUpperCase()) };
}

function positives() {
  const samples = [];
  let turn = 0;
  for (const [rule, entry] of Object.entries(yaml('positives.yml'))) {
    for (const text of entry.text ?? []) {
      samples.push({ rule, path: /PRIVATE KEY/.test(text) ? 'deploy/key.pem' : 'config/app.conf', template: text });
    }
    for (const value of entry.values ?? []) {
      for (let each = 0; each < 2; each++) {
        const [path, write] = FILES[turn++ % FILES.length];
        samples.push({ rule, path, template: write(nameForms(entry.name ?? 'service_access'), value) });
      }
    }
  }
  return samples;
}

function negatives() {
  const { names, idioms } = yaml('negatives.yml');
  const samples = [];
  for (const { path, text, names: list } of idioms) {
    for (const name of list === undefined ? [''] : names[list]) {
      samples.push({ rule: null, path, template: name === '' ? text : text.replaceAll('NAME', name) });
    }
  }
  return samples;
}

const samples = [...positives(), ...negatives()].map((sample, index) => ({
  ...sample,
  file: `${String(index).padStart(4, '0')}/${sample.path}`,
  text: `${ours.expandExample(sample.template, ours.diceFrom(`quality ${index}`))}\n`,
}));

const root = realpathSync(mkdtempSync(join(tmpdir(), 'gatehouse-quality-')));
try {
  for (const { file, text } of samples) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const tools = new Map([['gatehouse', scanOurselves()]]);
  if (existsSync(options.gitleaks)) tools.set(`gitleaks ${versionOf(options.gitleaks)}`, runGitleaks());
  if (options.secretlint !== undefined) tools.set(`secretlint ${versionOf(secretlintBin())}`, runSecretlint());
  if (spawnSync(options.kingfisher, ['--version']).error === undefined)
    tools.set(`kingfisher ${versionOf(options.kingfisher)}`, runKingfisher());
  report(tools);
} finally {
  rmSync(root, { recursive: true, force: true });
}

function scanOurselves() {
  const found = new Set();
  for (const { file, path, text } of samples) {
    const secrets = ours.scanText(engine, path, Buffer.from(text)).found;
    if (secrets.some((secret) => secret.confidence !== 'low')) found.add(file);
  }
  return found;
}

function runGitleaks() {
  const output = join(root, '..', `gitleaks-${process.pid}.json`);
  spawnSync(options.gitleaks, [
    'dir',
    root,
    '--no-banner',
    '-l',
    'error',
    '-f',
    'json',
    '-r',
    output,
    '--exit-code',
    '0',
  ]);
  const found = JSON.parse(readFileSync(output, 'utf8'));
  rmSync(output);
  return new Set(found.map((finding) => finding.File.slice(root.length + 1)));
}

function secretlintBin() {
  return join(options.secretlint, 'node_modules/.bin/secretlint');
}

function runSecretlint() {
  const rc = join(root, '.secretlintrc.json');
  writeFileSync(rc, '{"rules":[{"id":"@secretlint/secretlint-rule-preset-recommend"}]}');
  // Into a file: written to a pipe, the end of a long report is lost when the process ends.
  const output = join(root, '..', `secretlint-${process.pid}.json`);
  const args = ['--secretlintrc', rc, '--format', 'json', '--output', output, `${root}/**/*`, `${root}/**/.*`];
  spawnSync(secretlintBin(), args, { cwd: options.secretlint });
  const found = JSON.parse(readFileSync(output, 'utf8'));
  rmSync(output);
  return new Set(
    found.filter((each) => each.messages.length > 0).map((each) => realpathSync(each.filePath).slice(root.length + 1)),
  );
}

function runKingfisher() {
  const output = join(root, '..', `kingfisher-${process.pid}.json`);
  const args = ['scan', root, '--no-validate', '--no-update-check', '--format', 'json', '--output', output];
  spawnSync(options.kingfisher, args);
  const { findings } = JSON.parse(readFileSync(output, 'utf8'));
  rmSync(output);
  return new Set(findings.map(({ finding }) => finding.path.slice(root.length + 1)));
}

function report(tools) {
  const real = samples.filter((sample) => sample.rule !== null);
  const hard = samples.filter((sample) => sample.rule === null);
  const types = new Set(real.map((sample) => sample.path)).size;
  const names = [...tools.keys()];
  const results = [...tools].map(([tool, found]) => {
    const hits = real.filter((sample) => found.has(sample.file)).length;
    const alarms = hard.filter((sample) => found.has(sample.file)).length;
    return [tool, hits, alarms, (hits / real.length).toFixed(3), (hits / (hits + alarms)).toFixed(3)];
  });
  const perRule = [...new Set(real.map((sample) => sample.rule))].map((rule) => {
    const own = real.filter((sample) => sample.rule === rule);
    return [rule, own.length, ...[...tools.values()].map((found) => own.filter(({ file }) => found.has(file)).length)];
  });
  const lines = [
    '# The judgement of the secret scan',
    '',
    `${real.length} invented secrets in ${types} kinds of file, ${hard.length} hard negatives from the idioms of real projects. Found`,
    'means at medium confidence and above. The set was made from the same facts about token formats as the rules, so it',
    'tells what broke, not how the rules do on formats that nobody wrote down.',
    machine(),
    '',
    table(['tool', 'found', 'false alarms', 'recall', 'precision'], results),
    '',
    '## Each rule',
    '',
    table(['rule', 'samples', ...names], perRule),
    '',
    'Made by `npm run bench:secrets-quality -- --secretlint FOLDER --write`.',
  ];
  publish('secrets-quality', lines.join('\n'), options.write);
  if (!options.missed) return;
  const found = tools.get('gatehouse');
  for (const sample of real)
    if (!found.has(sample.file)) process.stdout.write(`missed ${sample.rule} ${sample.path}: ${sample.template}`);
  for (const sample of hard)
    if (found.has(sample.file)) process.stdout.write(`alarm ${sample.path}: ${sample.template}\n`);
}
