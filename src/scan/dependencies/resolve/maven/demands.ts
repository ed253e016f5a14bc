import { conflictKey, type Dependency, type Managed, managementKey } from '../pom/dependency.js';
import type { EffectivePom } from '../pom/effective.js';
import { NO_EXCLUSIONS } from '../pom/exclusions.js';
import type { Demand, Node } from './node.js';

/** Archives that hold what they need, so that nothing is fetched for them. */
const FAT: ReadonlySet<string> = new Set(['war', 'ear', 'rar']);

/** What the project itself asks for. */
export function ownDemands(pom: EffectivePom): readonly Demand[] {
  return pom.dependencies.map((dependency) => ({
    from: null,
    key: conflictKey(dependency),
    dependency,
    exclusions: NO_EXCLUSIONS,
    isManaged: false,
  }));
}

/** What a node asks for, the project's management applied; what is optional or excluded on the way to it is not. */
export function demandsOf(node: Node, from: number, pom: EffectivePom): readonly Demand[] {
  if (FAT.has(node.dependency.type)) return [];
  return node.descriptor.dependencies.flatMap((written) => {
    if (written.optional || node.exclusions.covers(written.group, written.artifact)) return [];
    const rule = pom.management.rules.get(managementKey(written));
    const dependency = managed(written, rule);
    const isManaged = rule?.scope !== undefined;
    return [{ from, key: conflictKey(dependency), dependency, exclusions: node.exclusions, isManaged }];
  });
}

/** Below the direct dependencies the project's word stands over what a package says itself. */
function managed(written: Dependency, rule: Managed | undefined): Dependency {
  if (rule === undefined) return written;
  return {
    ...written,
    version: rule.version ?? written.version,
    scope: rule.scope ?? written.scope,
    exclusions: [...written.exclusions, ...rule.exclusions],
  };
}
