import type { Import } from '../../../ir/module.js';
import { type Lowering, spanOf } from '../../../lower/lowering.js';
import { childBy, childrenOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { dottedName, identifier } from './names.js';

/**
 * Namespaces that every file of a project sees without saying so, by what the project is: those of the SDK, and those
 * of its web kind (Microsoft, "Implicit using directives"). Which of them a project has stands in no C# file.
 */
const IMPLICIT = [
  'System',
  'System.Collections.Generic',
  'System.IO',
  'System.Linq',
  'System.Net.Http',
  'System.Threading',
  'System.Threading.Tasks',
  'System.Net.Http.Json',
  'Microsoft.AspNetCore.Builder',
  'Microsoft.AspNetCore.Hosting',
  'Microsoft.AspNetCore.Http',
  'Microsoft.AspNetCore.Routing',
  'Microsoft.Extensions.Configuration',
  'Microsoft.Extensions.DependencyInjection',
  'Microsoft.Extensions.Hosting',
  'Microsoft.Extensions.Logging',
];

/** `using A.B;`, `using static A.B;`, `using X = A.B.C;` into the file's imports. */
export function addImport(lowering: Lowering, node: number): void {
  const { tree } = lowering;
  const alias = childBy(tree, node, 'name');
  const written = childrenOf(tree, node).find((child) => child !== alias);
  if (written === undefined) return;
  const dotted = dottedName(textOf(tree, written));
  if (!/^[\w.]+$/.test(dotted)) return;
  const span = spanOf(lowering, node);
  if (alias === NONE) {
    lowering.imports.push({ local: '*', module: dotted, member: '*', ...span });
    return;
  }
  const end = dotted.lastIndexOf('.');
  lowering.imports.push({
    local: identifier(textOf(tree, alias)),
    module: end === -1 ? dotted : dotted.slice(0, end),
    member: end === -1 ? null : dotted.slice(end + 1),
    ...span,
  });
}

/** Namespaces around a file's own that are looked through. */
const MOST_OUTER = 5;

/** The imports of a file, before them the namespaces that it stands in, behind them those that it need not write. */
export function withImplicit(own: string, imports: readonly Import[]): Import[] {
  const wildcard = (module: string): Import => ({ local: '*', module, member: '*', start: 0, end: 0 });
  const parts = own === '' ? [] : own.split('.');
  const around = parts.map((_, at) => parts.slice(0, parts.length - at).join('.')).slice(0, MOST_OUTER);
  const written = new Set(imports.filter(({ local }) => local === '*').map(({ module }) => module));
  const implicit = IMPLICIT.filter((module) => !written.has(module));
  return [...around.map(wildcard), ...imports, ...implicit.map(wildcard)];
}
