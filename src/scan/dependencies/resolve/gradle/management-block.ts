import { notationOf, notationOfMap } from './coordinates.js';
import type { Project } from './project.js';
import { evaluate, type Scope, type Value } from './scope.js';
import type { Argument, Statement } from './syntax.js';

/** `dependencyManagement { imports { mavenBom … } dependencies { dependency … } }` of Spring's plugin. */
export function readManagement(block: readonly Statement[], project: Project, scope: Scope): void {
  for (const statement of block) {
    const name = statement.path[0] ?? '';
    if (name === 'mavenBom') readBom(statement, project, scope);
    else if (name === 'dependency') readDependency(statement.args, project, scope);
    else if (name === 'dependencySet') readSet(statement, project, scope);
    else readManagement(statement.block, project, scope);
  }
}

function readBom({ args, line }: Statement, project: Project, scope: Scope): void {
  const text = args[0] === undefined ? undefined : evaluate(args[0].value, scope);
  const isBoot = args[0]?.value.kind === 'path' && args[0].value.path.at(-1) === 'BOM_COORDINATES';
  const boot = `org.springframework.boot:spring-boot-dependencies:${project.pluginVersions.get('org.springframework.boot') ?? ''}`;
  const notation = typeof text === 'string' ? notationOf(text) : isBoot ? notationOf(boot) : null;
  if (notation?.version === undefined) project.unknown.push({ text: 'a mavenBom', line });
  else project.boms.push({ group: notation.group, artifact: notation.artifact, version: notation.version });
}

function readDependency(args: readonly Argument[], project: Project, scope: Scope): void {
  const named = entriesOf(args, scope);
  const text = args[0] === undefined ? undefined : evaluate(args[0].value, scope);
  const notation = named.size > 0 ? notationOfMap(named) : typeof text === 'string' ? notationOf(text) : null;
  if (notation?.version === undefined) project.code.add('a managed version');
  else project.managed.set(`${notation.group}:${notation.artifact}`, notation.version);
}

/** One version for several artifacts of a group. */
function readSet({ args, block }: Statement, project: Project, scope: Scope): void {
  const named = entriesOf(args, scope);
  const text = args[0] === undefined ? undefined : evaluate(args[0].value, scope);
  const [group, version] =
    named.size > 0 ? [named.get('group'), named.get('version')] : typeof text === 'string' ? text.split(':') : [];
  for (const { path, args: entry } of block) {
    const artifact = path[0] === 'entry' && entry[0] !== undefined ? evaluate(entry[0].value, scope) : undefined;
    if (typeof group === 'string' && typeof version === 'string' && typeof artifact === 'string') {
      project.managed.set(`${group}:${artifact}`, version);
    } else project.code.add('a managed version');
  }
}

function entriesOf(args: readonly Argument[], scope: Scope): ReadonlyMap<string, Value> {
  return new Map(
    args.flatMap(({ name, value }) => {
      const found = name === null ? undefined : evaluate(value, scope);
      return name === null || found === undefined ? [] : [[name, found] as const];
    }),
  );
}
