import { derivedScope, type MavenScope, scopeOf, wider } from '../pom/scope.js';
import type { Node } from './node.js';

/** The scope of each node: a direct one's own, else the widest that any way to it gives. Ends, because it only widens. */
export function finalScopes(nodes: readonly Node[]): readonly MavenScope[] {
  const scopes = nodes.map(({ direct, dependency }): MavenScope | null => (direct ? scopeOf(dependency) : null));
  const queue = [...nodes.keys()].filter((index) => nodes[index]?.direct === true);
  for (let at = 0; at < queue.length; at++) {
    const from = queue[at] ?? 0;
    const scope = scopes[from] ?? 'compile';
    for (const edge of nodes[from]?.edges ?? []) {
      if (nodes[edge.to]?.direct !== false) continue;
      const before = scopes[edge.to] ?? null;
      const derived = edge.isManaged ? edge.scope : derivedScope(scope, edge.scope);
      const after = before === null ? derived : wider(before, derived);
      if (after === before) continue;
      scopes[edge.to] = after;
      queue.push(edge.to);
    }
  }
  return scopes.map((scope) => scope ?? 'compile');
}
