import type { Project } from './project.js';
import { evaluate, type Scope } from './scope.js';
import type { Expression, Statement } from './syntax.js';

/**
 * `apply`: the script is the project's own; a script above only says versions.
 * `plugins { id("…") version "…"; alias(libs.plugins.…); kotlin("jvm") version "…"; java }`
 */
export function readPlugins(block: readonly Statement[], project: Project, scope: Scope, apply: boolean): void {
  for (const { path, args, tail, block: calls } of block) {
    const [name = ''] = path;
    const [first] = args;
    const written = tail.get('version') ?? calls.find((call) => call.path[0] === 'version')?.args[0]?.value;
    const version = written === undefined ? undefined : evaluate(written, scope);
    const alias = name === 'alias' && first !== undefined ? aliasAt(first.value, scope) : undefined;
    const text = first === undefined ? undefined : evaluate(first.value, scope);
    const id = alias?.id ?? (name === 'kotlin' ? `org.jetbrains.kotlin.${text}` : (text ?? name));
    const known = alias?.version ?? version;
    if (typeof id !== 'string') continue;
    if (typeof known === 'string') project.pluginVersions.set(id, known);
    if (apply && !tail.has('apply')) project.plugins.add(id);
  }
}

function aliasAt(expression: Expression, scope: Scope) {
  if (expression.kind !== 'path' || expression.path[1] !== 'plugins') return undefined;
  return scope.catalog?.plugin(expression.path.slice(2).join('.'));
}
