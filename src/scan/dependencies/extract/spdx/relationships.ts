import type { Scope } from '../../../../model/finding.js';
import { textField } from '../../file/value.js';
import type { PackageDraft } from '../read/package-list.js';

interface Kind {
  /** The related element is the one that depends. */
  readonly reverse: boolean;
  readonly scope?: Scope;
}

/** Relationships that make an edge (spdx.github.io/spdx-spec/v2.3/relationships-between-SPDX-elements). */
const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['DEPENDS_ON', { reverse: false }],
  ['DEPENDENCY_OF', { reverse: true }],
  ['RUNTIME_DEPENDENCY_OF', { reverse: true, scope: 'runtime' }],
  ['PROVIDED_DEPENDENCY_OF', { reverse: true, scope: 'runtime' }],
  ['OPTIONAL_DEPENDENCY_OF', { reverse: true, scope: 'runtime' }],
  ['DEV_DEPENDENCY_OF', { reverse: true, scope: 'development' }],
  ['TEST_DEPENDENCY_OF', { reverse: true, scope: 'development' }],
  ['BUILD_DEPENDENCY_OF', { reverse: true, scope: 'development' }],
]);

/** Sets graph, scope and directness of the packages; gives the indexes of what the described elements depend on. */
export function linkSpdx(
  relationships: readonly unknown[],
  documentDescribes: ReadonlySet<string>,
  packages: readonly PackageDraft[],
  indexes: ReadonlyMap<string, number>,
): number[] {
  const described = new Set(documentDescribes);
  for (const entry of relationships) {
    const to = textField(entry, 'relatedSpdxElement');
    if (textField(entry, 'relationshipType') === 'DESCRIBES' && to !== undefined) described.add(to);
  }
  const edges = new Map<number, Set<number>>();
  const scopes = new Map<number, Set<Scope>>();
  const roots = new Set<number>();
  for (const entry of relationships) {
    const kind = KINDS.get(textField(entry, 'relationshipType') ?? '');
    const one = textField(entry, 'spdxElementId') ?? '';
    const other = textField(entry, 'relatedSpdxElement') ?? '';
    if (kind === undefined) continue;
    const [from, to] = kind.reverse ? [other, one] : [one, other];
    const source = indexes.get(from);
    const target = indexes.get(to);
    if (target === undefined) continue;
    scopes.set(target, (scopes.get(target) ?? new Set()).add(kind.scope ?? 'unknown'));
    if (described.has(from)) roots.add(target);
    if (source !== undefined) edges.set(source, (edges.get(source) ?? new Set()).add(target));
  }
  packages.forEach((draft, index) => {
    if (edges.size > 0) draft.dependsOn = [...(edges.get(index) ?? [])];
    if (roots.size > 0) draft.direct = roots.has(index);
    const found = scopes.get(index);
    if (found?.has('runtime')) draft.scope = 'runtime';
    else if (found?.has('development') && found.size === 1) draft.scope = 'development';
  });
  return [...roots];
}
