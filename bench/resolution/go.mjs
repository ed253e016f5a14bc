import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NAMED = '{{with .Replace}}{{.Path}} {{.Version}}{{else}}{{.Path}} {{.Version}}{{end}}';

/** The modules of which a build of the project's packages and tests uses something. */
export const go = {
  resolver: 'go-mod',
  tool: () => `go list -deps -test (${version()})`,
  applies: (project) => existsSync(join(project, 'go.mod')),
  /** @returns {Map<string, Set<string>>} modules with versions; the project's own and those in folders are left out */
  packages: (project) =>
    listed(project, ['-deps', '-test', '-f', `{{with .Module}}{{if not .Main}}${NAMED}{{end}}{{end}}`, './...']),
};

/**
 * The whole module graph. It names more than a build uses: what the modules' modules ask for and no package comes from,
 * so that nobody downloads it.
 */
export const goGraph = {
  ...go,
  tool: () => `go list -m all (${version()})`,
  packages: (project) => listed(project, ['-m', '-f', `{{if not .Main}}${NAMED}{{end}}`, 'all']),
};

function version() {
  return (spawnSync('go', ['version'], { encoding: 'utf8' }).stdout ?? '').replace(/^go version |\s+$/g, '');
}

/** Runs with copies of go.mod and go.sum: to list the whole graph, go writes down checksums that the project lacks. */
function listed(project, args) {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-go-'));
  try {
    for (const name of ['go.mod', 'go.sum']) {
      if (existsSync(join(project, name))) copyFileSync(join(project, name), join(folder, name));
    }
    const { status, stdout, stderr } = spawnSync('go', ['list', `-modfile=${join(folder, 'go.mod')}`, ...args], {
      cwd: project,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...process.env, GOFLAGS: '-mod=mod', GOWORK: 'off' },
    });
    if (status !== 0) process.stderr.write(`${project}: go ended with ${status}\n${stderr.slice(0, 2000)}\n`);
    const lines = stdout.split('\n').filter((line) => / v/.test(line));
    return new Map([['go.mod', new Set(lines.map((line) => line.replace(/ v/, '@')))]]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
