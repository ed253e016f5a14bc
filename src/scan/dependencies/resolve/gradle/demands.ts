import type { PomExclusion } from '../../extract/maven-pom/parse.js';
import { type Notation, notationOf, notationOfMap } from './coordinates.js';
import type { Demand, Project } from './project.js';
import { evaluate, type Scope, type Value } from './scope.js';
import type { Argument, Expression, Statement } from './syntax.js';

/** Calls that name files or projects of this very build, so nothing that comes from a registry. */
const OWN_FILES: ReadonlySet<string> = new Set([
  'project',
  'files',
  'fileTree',
  'gradleApi',
  'gradleTestKit',
  'gradleKotlinDsl',
  'localGroovy',
  'npm',
  'devNpm',
  'peerNpm',
]);
/** Statements of the block that ask for nothing. */
const NO_CONFIGURATION: ReadonlySet<string> = new Set([
  'components',
  'modules',
  'artifactTypes',
  'attributesSchema',
  'println',
]);
const MAX_DEMANDS = 5_000;

type Found = Pick<Demand, 'kind'> & Notation;

/** The demands of a block `dependencies { … }`, also under conditions, put into the project. */
export function readDependencies(
  block: readonly Statement[],
  project: Project,
  scope: Scope,
  own: boolean,
  constraints = false,
): void {
  for (const statement of block) {
    if (project.demands.length >= MAX_DEMANDS) {
      project.code.add(`more than ${MAX_DEMANDS} dependencies`);
      return;
    }
    const name = statement.path[0] ?? '';
    if (statement.value !== null) {
      const value = evaluate(statement.value, scope);
      if (value !== undefined) scope.set(name, value);
    } else if (name === 'constraints') readDependencies(statement.block, project, scope, own, true);
    else if (NO_CONFIGURATION.has(name)) continue;
    else if (statement.args.length === 0 || ['if', 'for', 'while'].includes(name) || statement.path.length > 1) {
      readDependencies(statement.block, project, scope, own, constraints);
    } else readDemand(statement, project, scope, own, constraints);
  }
}

function readDemand(statement: Statement, project: Project, scope: Scope, own: boolean, constraints: boolean): void {
  const { path, args, block, line } = statement;
  const isAdd = path[0] === 'add' && args.length > 1;
  const named = isAdd && args[0] !== undefined ? evaluate(args[0].value, scope) : path[0];
  const configuration = typeof named === 'string' ? named : '';
  for (const found of foundIn(isAdd ? args.slice(1) : args, project, scope, line)) {
    const strictly = strictVersion(block, scope);
    project.demands.push({
      ...found,
      version: strictly ?? found.version ?? writtenVersion(block, scope),
      strict: found.strict || strictly !== undefined,
      kind: constraints && found.kind === 'module' ? 'constraint' : found.kind,
      configuration,
      exclusions: exclusionsIn(block, scope),
      transitive: !block.some(
        ({ path: [name], value }) =>
          (name === 'transitive' || name === 'isTransitive') && value?.kind === 'path' && value.path[0] === 'false',
      ),
      line,
      own,
    });
  }
}

function foundIn(args: readonly Argument[], project: Project, scope: Scope, line: number): readonly Found[] {
  const named = args.filter(({ name }) => name !== null);
  if (named.some(({ name }) => name === 'group' || name === 'name')) {
    const entries = named.flatMap(({ name, value }) => {
      const text = evaluate(value, scope);
      return name === null || text === undefined ? [] : [[name, text] as const];
    });
    const notation = notationOfMap(new Map(entries));
    const isKnown =
      notation !== null && (notation.version !== undefined || !named.some(({ name }) => name === 'version'));
    if (isKnown) return [{ ...notation, kind: 'module' }];
    project.unknown.push({ text: notation === null ? 'a dependency' : `${notation.group}:${notation.artifact}`, line });
    return [];
  }
  return args.flatMap(({ value }) => foundInOne(value, project, scope, line));
}

function foundInOne(expression: Expression, project: Project, scope: Scope, line: number): readonly Found[] {
  if (expression.kind === 'call') {
    const last = expression.path.at(-1) ?? '';
    if (OWN_FILES.has(last) || expression.path.length === 0) return [];
    if (last === 'kotlin') return kotlinModule(expression.args, project, scope, line);
    if (last === 'platform' || last === 'enforcedPlatform') {
      const inner = foundIn(expression.args, project, scope, line);
      return inner.map((found) => ({ ...found, kind: last === 'platform' ? 'platform' : 'enforced' }));
    }
    const value = evaluate(expression, scope);
    if (value !== undefined) return notationsOf(value);
    if (expression.args.length > 0) return foundIn(expression.args, project, scope, line);
  }
  if (expression.kind === 'path') {
    if (expression.path.at(-1) === 'BOM_COORDINATES') return bootBom(project);
    const libraries = librariesAt(expression.path, scope);
    if (libraries !== null) return libraries;
  }
  if (expression.kind === 'list') return expression.items.flatMap((item) => foundInOne(item, project, scope, line));
  const value = evaluate(expression, scope);
  const found = value === undefined ? [] : notationsOf(value);
  if (found.length === 0) project.unknown.push({ text: nameOf(expression), line });
  return found;
}

/** The name in front of a version that is not known, where it is written out. */
function nameOf(expression: Expression): string {
  const [first] = expression.kind === 'string' ? expression.parts : [];
  const name = first !== undefined && 'text' in first ? /^([\w.+-]+:[\w.+-]+):/.exec(first.text)?.[1] : undefined;
  if (name !== undefined) return name;
  return expression.kind === 'path' ? expression.path.join('.').slice(0, 100) : 'a dependency';
}

function notationsOf(value: Value): readonly Found[] {
  if (typeof value === 'string') {
    const notation = notationOf(value);
    return notation === null ? [] : [{ ...notation, kind: 'module' }];
  }
  if (!(value instanceof Map)) return [...(value as readonly Value[])].flatMap(notationsOf);
  const notation = notationOfMap(value);
  return notation === null ? [] : [{ ...notation, kind: 'module' }];
}

/** `libs.a.b` and `libs.bundles.a` of the version catalogue. */
function librariesAt(path: readonly string[], scope: Scope): readonly Found[] | null {
  if (path[0] !== 'libs' || scope.catalog === null) return null;
  const names = path.slice(1).filter((name, at, all) => name !== 'get' || at < all.length - 1);
  const libraries =
    names[0] === 'bundles'
      ? scope.catalog.bundle(names.slice(1).join('.'))
      : [scope.catalog.library(names.join('.'))].filter((library) => library !== undefined);
  if (libraries === undefined || libraries.length === 0) return null;
  return libraries.flatMap(({ group, artifact, version }) =>
    notationsOf(`${group}:${artifact}${version === undefined ? '' : `:${version}`}`),
  );
}

/** `kotlin("stdlib")`: of the version of the Kotlin plugin, unless it says one. */
function kotlinModule(args: readonly Argument[], project: Project, scope: Scope, line: number): readonly Found[] {
  const [name, version] = args.map(({ value }) => evaluate(value, scope));
  if (typeof name !== 'string') return [];
  const plugin = [...project.pluginVersions].find(([id]) => id.startsWith('org.jetbrains.kotlin.'));
  const found = notationsOf(
    `org.jetbrains.kotlin:kotlin-${name}:${typeof version === 'string' ? version : (plugin?.[1] ?? '')}`,
  );
  if (found.length === 0) project.unknown.push({ text: `kotlin("${name.slice(0, 50)}")`, line });
  return found;
}

/** A constant of Spring Boot's plugin for its own BOM. */
function bootBom(project: Project): readonly Found[] {
  const version = project.pluginVersions.get('org.springframework.boot');
  return notationsOf(`org.springframework.boot:spring-boot-dependencies${version === undefined ? '' : `:${version}`}`);
}

export function exclusionsIn(block: readonly Statement[], scope: Scope): readonly PomExclusion[] {
  return block.flatMap(({ path, args, block: inside }) => {
    if (path.at(-1) !== 'exclude') return path.length === 0 ? exclusionsIn(inside, scope) : [];
    const text = (name: string, place: number): string => {
      const argument = args.find((one) => one.name === name) ?? (args[0]?.name === null ? args[place] : undefined);
      const value = argument === undefined ? undefined : evaluate(argument.value, scope);
      return typeof value === 'string' ? value : '*';
    };
    return args.length === 0 ? [] : [{ groupId: text('group', 0), artifactId: text('module', 1) }];
  });
}

function strictVersion(block: readonly Statement[], scope: Scope): string | undefined {
  return richVersion(block, ['strictly'], scope);
}

function writtenVersion(block: readonly Statement[], scope: Scope): string | undefined {
  return richVersion(block, ['require', 'prefer'], scope);
}

function richVersion(block: readonly Statement[], names: readonly string[], scope: Scope): string | undefined {
  const rich = block.filter(({ path }) => path[0] === 'version').flatMap((statement) => statement.block);
  for (const name of names) {
    const argument = rich.find(({ path }) => path[0] === name)?.args[0];
    const value = argument === undefined ? undefined : evaluate(argument.value, scope);
    if (typeof value === 'string') return value;
  }
  return undefined;
}
