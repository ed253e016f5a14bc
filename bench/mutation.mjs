// Mutation testing: changes the code in small ways and counts the changes that no test notices. By hand, on a quiet
// machine: a group takes minutes. Stryker is installed beside the repository on first use, not with it, and with a Node of
// its own, since it refuses Node 20.
//
//   node bench/mutation.mjs [GROUP …] [--survivors]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The newest of which there is a runner for Jest. */
const VERSION = '10.0.0';
const NODE_VERSION = '24.21.0';
const GROUPS = {
  correlate: { mutate: ['src/correlate/**/*.ts'], tests: ['correlate', 'rejudge'] },
  policy: { mutate: ['src/policy/*.ts'], tests: ['policy'] },
  'policy-expression': {
    mutate: ['src/policy/expression/*.ts', 'src/policy/conditions/rules/*.ts'],
    tests: ['policy/expression', 'policy/cases', 'policy/evaluate', 'policy/cookbook'],
  },
  'policy-conditions': {
    mutate: ['src/policy/conditions/**/*.ts', '!src/policy/conditions/rules/*.ts'],
    tests: ['policy'],
  },
  'run-scanners': {
    mutate: ['src/scan/run-scanners.ts', 'src/scan/ledger.ts'],
    tests: ['scan/run-scanners', 'scan/ledger'],
  },
  'changed-files': { mutate: ['src/workspace/changed-files.ts'], tests: ['workspace'] },
  'secrets-judge': { mutate: ['src/scan/secrets/judge/**/*.ts'], tests: ['scan/secrets/judge'] },
};

const home = join(tmpdir(), `gatehouse-stryker-${VERSION}`);
const STRYKER = join(home, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const NODE = join(home, 'node_modules/node/bin/node');
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const showsSurvivors = process.argv.includes('--survivors');

function print(line) {
  process.stdout.write(`${line}\n`);
}

function install() {
  if (existsSync(STRYKER) && existsSync(NODE)) return;
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), JSON.stringify({ allowScripts: { node: true } }));
  const stryker = ['core', 'jest-runner'].map((name) => `@stryker-mutator/${name}@${VERSION}`);
  const packages = [...stryker, `node@${NODE_VERSION}`];
  const { status } = spawnSync('npm', ['install', '--prefix', home, '--no-save', '--loglevel=error', ...packages], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('Stryker could not be installed');
}

/** Mutants of a group by what became of them. */
function run({ mutate, tests }) {
  const report = join(home, 'report.json');
  const config = join(home, 'stryker.conf.json');
  rmSync(report, { force: true });
  writeFileSync(
    config,
    JSON.stringify({
      plugins: [join(home, 'node_modules/@stryker-mutator/jest-runner/dist/src/index.js')],
      testRunner: 'jest',
      testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
      jest: {
        configFile: 'jest.config.js',
        enableFindRelatedTests: false,
        config: {
          testMatch: tests.map((name) => `<rootDir>/test/${name}{.test.ts,/**/*.test.ts}`),
          // A property is another test each time.
          testPathIgnorePatterns: ['properties\\.test'],
          maxWorkers: 1,
        },
      },
      // Stryker would rewrite it with a compiler that is not ours.
      tsconfigFile: 'none.json',
      coverageAnalysis: 'perTest',
      mutate,
      reporters: ['json'],
      jsonReporter: { fileName: report },
      concurrency: 2,
      timeoutMS: 20_000,
      // Biome refuses a second configuration of its own, which a broken run would leave behind.
      // Policies are read by the compiled schemas of `dist/` (`npm run build` first), the cookbook is one of the pages.
      ignorePatterns: ['docs/pictures', 'examples', 'biome.json'],
      cleanTempDir: 'always',
      disableTypeChecks: false,
    }),
  );
  spawnSync(NODE, [STRYKER, 'run', config], { stdio: ['ignore', 'ignore', 'inherit'] });
  const { files } = JSON.parse(readFileSync(report, 'utf8'));
  return Object.entries(files).flatMap(([path, { mutants }]) => mutants.map((mutant) => ({ path, ...mutant })));
}

install();
print('| code | mutants | noticed | survived | no test | score |\n|---|---:|---:|---:|---:|---:|');
const unknown = asked.filter((name) => !Object.hasOwn(GROUPS, name));
if (unknown.length > 0)
  throw new Error(`unknown group ${unknown.join(', ')}; groups: ${Object.keys(GROUPS).join(', ')}`);
for (const name of asked.length > 0 ? asked : Object.keys(GROUPS)) {
  const mutants = run(GROUPS[name]).filter(({ status }) => status !== 'Ignored' && status !== 'CompileError');
  const count = (...of) => mutants.filter(({ status }) => of.includes(status)).length;
  const noticed = count('Killed', 'Timeout', 'RuntimeError');
  const score = ((100 * noticed) / mutants.length).toFixed(1);
  print(`| ${name} | ${mutants.length} | ${noticed} | ${count('Survived')} | ${count('NoCoverage')} | ${score} % |`);
  if (!showsSurvivors) continue;
  for (const { path, location, mutatorName, replacement, status } of mutants)
    if (status === 'Survived' || status === 'NoCoverage')
      print(`  ${path}:${location.start.line}:${location.start.column} ${status} ${mutatorName}: ${replacement}`);
}
