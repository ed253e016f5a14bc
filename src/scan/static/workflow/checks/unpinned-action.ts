import type { Project, Workflow } from '../model.js';
import { isVerifiedPublisher } from '../publishers.js';
import { isPinned, type Uses } from '../uses.js';
import type { WorkflowHit } from '../workflow-hit.js';

interface Use {
  readonly uses: Uses;
  readonly job: string;
}

/** `uses:` of something outside the repository that is not pinned to a commit (or an image digest): once for each. */
export function unpinnedAction({ steps, jobs }: Workflow, project: Project): readonly WorkflowHit[] {
  const groups = new Map<string, Use[]>();
  const add = (uses: Uses | null, job: string) => {
    if (uses === null || isPinned(uses) || project.isOwn(uses)) return;
    const name = uses.kind === 'image' ? uses.name : `${repositoryOf(uses)}@${uses.ref}`;
    groups.set(name, [...(groups.get(name) ?? []), { uses, job }]);
  };
  for (const step of steps) add(step.uses, step.job?.name ?? '');
  for (const job of jobs) add(job.uses, job.name);
  return [...groups].map(([name, uses]) => hitOf(name, uses));
}

function repositoryOf({ name }: Uses): string {
  return name.split('/').slice(0, 2).join('/');
}

function hitOf(name: string, used: readonly Use[]): WorkflowHit {
  const [first] = used;
  const { start = 0, end = 0 } = first?.uses ?? {};
  return {
    start,
    end,
    symbol: '',
    replacement: null,
    snippet: name,
    note:
      used.length === 1 ? `\`${name}\` is used once.` : `\`${name}\` is used ${used.length} times in this workflow.`,
    ...(isVerifiedPublisher(name) && { severity: 'low' as const, confidence: 'low' as const }),
  };
}
