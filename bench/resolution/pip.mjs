import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PLACES = ['', 'src', 'requirements'];
const PYTHON = process.env.BENCH_PYTHON ?? 'python3';

/** What pip would install from the requirements files of a project, in an empty environment of its `.python-version`. */
export const pip = {
  resolver: 'pypi',
  tool: () =>
    (spawnSync(PYTHON, ['-m', 'pip', '--version'], { encoding: 'utf8' }).stdout ?? '')
      .replace(/ from .*?(?= \()/, '')
      .trim(),
  applies: (project) => manifestsOf(project).length > 0,
  /** @returns {Map<string, Set<string>>} names with versions, by the path of the manifest; nothing is installed */
  packages(project) {
    return new Map(manifestsOf(project).map((path) => [path, new Set(installed(project, path))]));
  },
};

function manifestsOf(project) {
  return PLACES.filter((place) => existsSync(join(project, place))).flatMap((place) =>
    readdirSync(join(project, place))
      .filter((name) => (place === 'requirements' ? name.endsWith('.txt') : /requirements[^/]*\.txt$/.test(name)))
      .map((name) => (place === '' ? name : `${place}/${name}`)),
  );
}

function installed(project, path) {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-pip-'));
  try {
    const report = join(folder, 'report.json');
    const options = ['--dry-run', '--ignore-installed', '--quiet', '--report', report];
    const { status, stderr } = spawnSync(PYTHON, ['-m', 'pip', 'install', ...options, '-r', path], {
      cwd: project,
      encoding: 'utf8',
    });
    if (status !== 0) process.stderr.write(`${project}: pip ended with ${status}\n${stderr.slice(0, 2000)}\n`);
    if (!existsSync(report)) return [];
    const { install } = JSON.parse(readFileSync(report, 'utf8'));
    return install.map(({ metadata: { name, version } }) => `${name.toLowerCase().replace(/[-_.]+/g, '-')}@${version}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
