import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What `go list -m all` selects for the module at a project's root. */
export const go = {
  resolver: 'go-mod',
  tool: () => (spawnSync('go', ['version'], { encoding: 'utf8' }).stdout ?? '').replace(/^go version |\s+$/g, ''),
  applies: (project) => existsSync(join(project, 'go.mod')),
  /** @returns {Map<string, Set<string>>} modules with versions; the project's own and those in folders are left out */
  packages(project) {
    const template =
      '{{with .Replace}}{{.Path}} {{.Version}}{{else}}{{if not .Main}}{{.Path}} {{.Version}}{{end}}{{end}}';
    const { status, stdout, stderr } = spawnSync('go', ['list', '-m', '-f', template, 'all'], {
      cwd: project,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
      env: { ...process.env, GOFLAGS: '-mod=mod', GOWORK: 'off' },
    });
    if (status !== 0) process.stderr.write(`${project}: go ended with ${status}\n${stderr.slice(0, 2000)}\n`);
    const lines = stdout.split('\n').filter((line) => / v/.test(line));
    return new Map([['go.mod', new Set(lines.map((line) => line.replace(/ v/, '@')))]]);
  },
};
