import { notationOf } from './coordinates.js';
import { exclusionsIn, readDependencies } from './demands.js';
import { readManagement } from './management-block.js';
import { readPlugins } from './plugins-block.js';
import type { Project } from './project.js';
import { evaluate, type Scope } from './scope.js';
import type { Statement } from './syntax.js';

/** Whose script it is that is read for a project. */
export interface Reader {
  readonly project: Project;
  readonly scope: Scope;
  /** Its own script; else one of a project above, of which only properties and what is set for all count. */
  readonly own: boolean;
  /** Whether the statements stand in the project's own file, so that their lines mean something. */
  readonly isOwnFile: boolean;
  /** The project's path as scripts above name it: `:api`. */
  readonly name: string;
}

type Read = (statement: Statement, reader: Reader) => void;

const nothing: Read = () => {};

/** Blocks that count whoever's script they stand in. */
const EVERYWHERE: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['ext', ({ block }, reader) => collect(block, { ...reader, own: false })],
  ['extra', ({ block }, reader) => collect(block, { ...reader, own: false })],
  ['buildscript', readBuildscript],
  ['plugins', ({ block }, { project, scope, own }) => readPlugins(block, project, scope, own)],
  ['allprojects', ({ block }, reader) => collect(block, { ...reader, own: true })],
  ['configure', ({ block }, reader) => collect(block, { ...reader, own: true })],
  ['subprojects', readSubprojects],
  ['project', readNamedProject],
]);

/** Blocks that count in the project's own script, or for all. Those that lead nowhere are about other things. */
const OWN: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['apply', readApply],
  ['dependencies', readDemands],
  ['dependencyManagement', ({ block }, { project, scope }) => readManagement(block, project, scope)],
  ['configurations', (statement, reader) => readConfigurations([statement], reader)],
  ['repositories', nothing],
  ['publishing', nothing],
  ['signing', nothing],
  ['pluginManagement', nothing],
]);

/** Reads the statements of a script into the project. */
export function collect(statements: readonly Statement[], reader: Reader): void {
  for (const statement of statements) {
    const [first = ''] = statement.path;
    const last = statement.path.at(-1);
    const everywhere = EVERYWHERE.get(first);
    if (statement.value !== null || last === 'set') readProperty(statement, reader.scope);
    else if (everywhere !== undefined) everywhere(statement, reader);
    else if (!reader.own) continue;
    else if (last === 'dependencies') readDemands(statement, reader);
    else (OWN.get(first) ?? (({ block }) => collect(block, reader)))(statement, reader);
  }
}

function readDemands({ block }: Statement, { project, scope, isOwnFile }: Reader): void {
  readDependencies(block, project, scope, isOwnFile);
}

/** What a script sets for those below it is not for its own project. */
function readSubprojects({ block }: Statement, reader: Reader): void {
  if (!reader.isOwnFile) collect(block, { ...reader, own: true });
}

/** `project(':api') { … }` is for that project; `project.x { … }` for the script's own. */
function readNamedProject({ args, block }: Statement, reader: Reader): void {
  const [first] = args;
  const name = first === undefined ? reader.name : evaluate(first.value, reader.scope);
  if (name === reader.name) collect(block, { ...reader, own: first === undefined ? reader.own : true });
}

function readProperty({ path, args, value }: Statement, scope: Scope): void {
  if (value !== null) {
    const found = evaluate(value, scope);
    const name = path
      .filter((segment) => !['ext', 'extra', 'project', 'rootProject', 'this'].includes(segment))
      .join('.');
    if (found !== undefined && name !== '') scope.set(name, found);
    return;
  }
  const [name, written] = args.map((argument) => evaluate(argument.value, scope));
  if (typeof name === 'string' && written !== undefined) scope.set(name, written);
}

/** The class path of the build itself: what Gradle runs while it builds. Its properties are the project's too. */
function readBuildscript({ block }: Statement, reader: Reader): void {
  const { project, scope, isOwnFile } = reader;
  for (const statement of block) {
    if (statement.path[0] !== 'dependencies') {
      collect([statement], { ...reader, own: false });
      continue;
    }
    const before = project.demands.length;
    readDependencies(statement.block, project, scope, isOwnFile);
    for (const { group, artifact, version } of project.demands.slice(before)) {
      if (group === 'org.springframework.boot' && artifact === 'spring-boot-gradle-plugin' && version !== undefined) {
        project.pluginVersions.set('org.springframework.boot', version);
      }
    }
    // The scripts above have their own class path, of which they are told themselves.
    if (!isOwnFile) project.demands.length = before;
  }
}

function readApply({ args }: Statement, { project, scope }: Reader): void {
  for (const { name, value } of args) {
    const text = evaluate(value, scope);
    if (typeof text !== 'string') continue;
    if (name === 'plugin') project.plugins.add(text);
    if (name === 'from') project.scripts.push(text);
  }
}

/** Exclusions and forced versions of all configurations; what is set for one alone is code that is told of. */
function readConfigurations(statements: readonly Statement[], reader: Reader): void {
  const { project, scope } = reader;
  for (const statement of statements) {
    const last = statement.path.at(-1) ?? '';
    if (last === 'exclude') project.exclusions.push(...exclusionsIn([statement], scope));
    else if (last === 'force') {
      for (const { value } of statement.args) {
        const text = evaluate(value, scope);
        const notation = typeof text === 'string' ? notationOf(text) : null;
        if (notation?.version === undefined) project.code.add('a forced version');
        else project.forced.set(`${notation.group}:${notation.artifact}`, notation.version);
      }
    } else if (last === 'eachDependency' || last === 'dependencySubstitution') {
      project.code.add(`a rule in resolutionStrategy.${last}`);
    }
    readConfigurations(statement.block, reader);
  }
}
