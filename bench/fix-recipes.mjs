// Every way out that the gate tells, typed for real: on small projects of each package manager at hand, whose lockfile
// the manager itself wrote with an affected version. Afterwards the finding has to be gone, and nothing else moved.
//   node bench/fix-recipes.mjs --osv DIR [--only WORDS] [--offline] [--write] [--dist DIR]
// Managers are taken from the PATH; BERRY names the folder of a modern Yarn. One that is missing is a row that says so.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { applyEdit } from './fix-recipes/edit.mjs';
import { PROJECTS } from './fix-recipes/projects.mjs';
import { machine, publish } from './machine.mjs';

const { values } = parseArgs({
  options: {
    osv: { type: 'string' },
    only: { type: 'string' },
    dist: { type: 'string' },
    offline: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
if (values.osv === undefined) throw new Error('--osv names the folder of the advisories');
const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const cli = join(resolve(values.dist ?? join(ROOT, 'dist')), 'cli.js');
const PROGRAM = { 'yarn-berry': 'yarn', pip: 'pip-compile', 'uv pip': 'uv', maven: 'mvn' };
const TIMEOUT_MS = 180_000;

function environmentOf(manager) {
  const berry = process.env.BERRY ?? '';
  const path = manager === 'yarn-berry' ? `${berry}:${process.env.PATH}` : process.env.PATH;
  return { ...process.env, PATH: path, CI: '', YARN_ENABLE_TELEMETRY: '0', YARN_ENABLE_IMMUTABLE_INSTALLS: '0' };
}

function shell(command, cwd, manager) {
  const { status, stderr, stdout } = spawnSync('sh', ['-c', command], {
    cwd,
    env: environmentOf(manager),
    encoding: 'utf8',
    timeout: TIMEOUT_MS,
    maxBuffer: 1 << 28,
  });
  return { ok: status === 0, said: `${stderr}\n${stdout}`.trim().slice(-200).replaceAll('\n', ' ') };
}

function isAtHand(manager) {
  if (manager === 'yarn-berry' && process.env.BERRY === undefined) return false;
  return shell(`command -v ${PROGRAM[manager] ?? manager}`, tmpdir(), manager).ok;
}

function check(folder, format, offline = values.offline) {
  const args = ['check', folder, '--only', 'dependencies', '--osv-db', resolve(values.osv), '--format', format];
  const run = spawnSync(process.execPath, [cli, ...args, ...(offline ? ['--offline'] : [])], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return JSON.parse(run.stdout);
}

function packagesOf(folder) {
  const { components = [] } = check(folder, 'cyclonedx', true);
  return new Set(components.map(({ purl }) => purl));
}

function lay(project, root) {
  const base = join(root, project.folder ?? '');
  for (const [name, text] of Object.entries(project.files)) {
    mkdirSync(dirname(join(base, name)), { recursive: true });
    writeFileSync(join(base, name), text);
  }
  const made = shell(project.make, base, project.manager);
  if (!made.ok) return made;
  for (const [name, [from, to]] of Object.entries(project.replace ?? {})) {
    const path = join(base, name);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  }
  return made;
}

const nameOf = (target) => target.slice(0, target.lastIndexOf('@'));
const isOf =
  (target) =>
  ({ package: pkg }) =>
    pkg !== undefined && `${pkg.name}@${pkg.version}`.toLowerCase() === target.toLowerCase();

function tryOut(project) {
  if (!isAtHand(project.manager)) return { result: 'skipped', detail: 'not at hand' };
  const root = mkdtempSync(join(tmpdir(), 'gatehouse-recipe-'));
  try {
    const made = lay(project, root);
    if (!made.ok) return { result: 'skipped', detail: `the project could not be made: ${made.said}` };
    const fix = check(root, 'json', project.offline ?? values.offline).findings.find(isOf(project.target))?.fix;
    if (fix === undefined) return { result: 'skipped', detail: `${project.target} is not found in it` };
    const before = packagesOf(root);
    const command = fix.command ?? applyEdit(fix.description, root, project);
    if (command === null) return { result: 'told', detail: fix.description };
    const typed = shell(command, root, project.manager);
    if (!typed.ok) return { result: 'fails', command, detail: typed.said };
    return { command, ...judged(project, root, before) };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function judged(project, root, before) {
  const left = check(root, 'json', true).findings.filter(({ package: pkg }) => pkg?.name === nameOf(project.target));
  const after = packagesOf(root);
  const moved = [...after].filter(
    (purl) => !before.has(purl) && !purl.includes(`/${nameOf(project.target).replace(':', '/')}@`),
  );
  const still = left.filter(({ package: pkg }) => isOf(project.target)({ package: pkg }));
  const detail = moved.length === 0 ? '' : `also ${moved.slice(0, 4).join(', ')}${moved.length > 4 ? ', …' : ''}`;
  if (still.length > 0) return { result: 'stays', detail };
  return { result: moved.length === 0 ? 'gone' : 'gone, others moved', detail };
}

const rows = PROJECTS.filter(({ manager, name }) => `${manager} ${name}`.includes(values.only ?? '')).map((project) => {
  const row = { project, ...tryOut(project) };
  process.stderr.write(
    `${project.manager} ${project.name}: ${row.result} ${row.command ?? ''} ${row.detail}\n`.slice(0, 400),
  );
  return row;
});
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ').slice(0, 200);
const typed = rows.filter(({ result }) => result !== 'skipped' && result !== 'told');
const gone = typed.filter(({ result }) => result.startsWith('gone'));
publish(
  'fix-recipes',
  `# The way out, typed

\`node bench/fix-recipes.mjs --osv DIR\`: ${machine()}.
${typed.length} projects of ${new Set(typed.map(({ project }) => project.manager)).size} package managers, ${gone.length} of them without the finding afterwards;
in ${gone.filter(({ result }) => result === 'gone').length} nothing else moved.

| manager | project | affected | typed | afterwards | |
|---|---|---|---|---|---|
${rows.map(({ project, command, result, detail }) => `| ${project.manager} | ${project.name} | ${project.target} | ${command ? `\`${cell(command)}\`` : ''} | ${result} | ${cell(detail)} |`).join('\n')}
`,
  values.write,
);
process.exitCode = typed.length === gone.length ? 0 : 1;
