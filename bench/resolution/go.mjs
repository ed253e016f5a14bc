import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The modules of which a build of the project's packages and tests uses something. `go list -m all` names more: what its
 * modules' modules ask for and no package comes from, so that nobody downloads it.
 */
export const go = {
  resolver: 'go-mod',
  tool: () => (spawnSync('go', ['version'], { encoding: 'utf8' }).stdout ?? '').replace(/^go version |\s+$/g, ''),
  applies: (project) => existsSync(join(project, 'go.mod')),
  /** @returns {Map<string, Set<string>>} modules with versions; the project's own and those in folders are left out */
  packages(project) {
    const named = '{{with .Replace}}{{.Path}} {{.Version}}{{else}}{{.Path}} {{.Version}}{{end}}';
    const template = `{{with .Module}}{{if not .Main}}${named}{{end}}{{end}}`;
    const { status, stdout, stderr } = spawnSync('go', ['list', '-deps', '-test', '-f', template, './...'], {
      cwd: project,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...process.env, GOFLAGS: '-mod=mod', GOWORK: 'off' },
    });
    if (status !== 0) process.stderr.write(`${project}: go ended with ${status}\n${stderr.slice(0, 2000)}\n`);
    const lines = stdout.split('\n').filter((line) => / v/.test(line));
    return new Map([['go.mod', new Set(lines.map((line) => line.replace(/ v/, '@')))]]);
  },
};
