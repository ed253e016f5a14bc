import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1';
const OUT = 'gatehouse-tree.txt';

/** What `mvn dependency:tree` says of a project, module by module. */
export const maven = {
  resolver: 'maven',
  tool() {
    const told = spawnSync('mvn', ['-v'], { encoding: 'utf8' }).stdout ?? '';
    return `mvn ${/Apache Maven ([\d.]+)/.exec(told)?.[1]} (${PLUGIN.split(':').slice(1).join(' ')})`;
  },
  applies: (project) => existsSync(join(project, 'pom.xml')),
  /** @returns {Map<string, Set<string>>} names with versions, by the path of the pom; in a copy, the project stays as it is */
  packages(project) {
    const folder = mkdtempSync(join(tmpdir(), 'gatehouse-maven-'));
    try {
      cpSync(project, folder, { recursive: true, filter: (path) => !/[\\/](?:\.git|target)$/.test(path) });
      const args = ['-B', '-q', '-fae', `${PLUGIN}:tree`, `-DoutputFile=${OUT}`, '-DappendOutput=false'];
      const { status, stdout } = spawnSync('mvn', args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
      if (status !== 0) process.stderr.write(`${project}: mvn ended with ${status}\n${stdout.slice(0, 2000)}\n`);
      return readTrees(folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function readTrees(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(OUT));
  const trees = files.map((name) => [name, readFileSync(join(folder, name), 'utf8').split('\n')]);
  const own = new Set(trees.map(([, lines]) => lines[0]?.split(':').slice(0, 2).join(':')));
  return new Map(
    trees.map(([name, lines]) => [
      relative('.', join(name, '..', 'pom.xml')),
      new Set(lines.slice(1).flatMap((line) => packageOf(line, own))),
    ]),
  );
}

/** `group:artifact:type[:classifier]:version:scope`, after the lines of the drawn tree. */
function packageOf(line, own) {
  const parts = line
    .replace(/^[\s|+\\-]+/, '')
    .replace(/ \(.*$/, '')
    .split(':');
  if (parts.length < 5) return [];
  const name = `${parts[0]}:${parts[1]}`;
  return own.has(name) ? [] : [`${name}@${parts.at(-2)}`];
}
