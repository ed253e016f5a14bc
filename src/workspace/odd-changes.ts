import type { Oddity, Workspace } from '../model/workspace.js';

/** Paths of links and submodules that one side has and the other has not, or has otherwise; sorted. */
export async function oddChanges(workspace: Pick<Workspace, 'baseline' | 'changes' | 'oddities'>): Promise<string[]> {
  if (workspace.changes === null || workspace.baseline !== 'known') return [];
  const [base, head] = await Promise.all([workspace.oddities('base'), workspace.oddities('head')]);
  const [before, after] = [byPath(base), byPath(head)];
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  return paths.filter((path) => before.get(path) !== after.get(path)).sort();
}

function byPath(oddities: readonly Oddity[]): ReadonlyMap<string, string> {
  return new Map(oddities.map(({ path, kind, target }) => [path, `${kind} ${target ?? ''}`]));
}
