import type { Approvals } from '../model/approval.js';

/** Whether one of some owners has approved the head that is judged: somebody of one, or what it waits for, in words. */
export type Given = { readonly by: string; readonly owner: string } | { readonly missing: string };

/** What nobody could be asked for, or the host does not tell, was not given. */
export function givenBy(owners: readonly string[], approvals: Approvals | undefined): Given {
  const must = `${owners.join(' or ')} must approve this head`;
  if (approvals === undefined) return { missing: `${must}; approvals are not known here` };
  if (approvals.status === 'unknown') return { missing: `${must}; approvals are not known: ${approvals.reason}` };
  const gaps = new Set<string>();
  for (const owner of owners) {
    const { by = [], gap = null } = approvals.owners.get(owner) ?? {};
    const [first] = by;
    if (first !== undefined) return { by: first, owner };
    if (gap !== null) gaps.add(gap);
  }
  return { missing: [must, ...gaps].join('; ') };
}
