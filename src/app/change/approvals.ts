import type { GitHubEvent } from '../../forge/event.js';
import { isOfPullRequest } from '../../forge/event.js';
import type { Forge } from '../../forge/forge.js';
import type { Approvals, OwnerApproval } from '../../model/approval.js';
import type { PipelinePorts } from '../../pipeline.js';

type AskedForge = Pick<Forge, 'reviews' | 'page' | 'permissions'>;

/** A head that people approve, and who wrote it: nobody approves what is their own. */
interface ApprovedHead {
  readonly number: number;
  readonly commit: string;
  readonly author: string | null;
}

/**
 * Asks who approved the head of this run's pull request. Absent where there is none, as on a push: there nobody is
 * asked. What the host does not say was not given.
 */
export function approvalReader(event: GitHubEvent, forge: AskedForge | null): Pick<PipelinePorts, 'approvals'> {
  if (!isOfPullRequest(event) && event.name !== 'merge_group') return {};
  return {
    approvals: async (owners, base) => {
      if (forge === null) return unknown('there is no token to ask with (input github-token)');
      try {
        const head = await headOf(event, base, forge);
        return typeof head === 'string' ? unknown(head) : await approvalsOf(head, owners, forge);
      } catch (error) {
        return unknown(forge.reviews.refusalOf(error, 'pull-requests: read').reason);
      }
    },
  };
}

/**
 * Of a group of the merge queue, the pull request that it was made for, if it holds nothing else: nobody has approved
 * what the entries before it bring in.
 * @returns why nothing can be approved, where it is so
 */
async function headOf(event: GitHubEvent, base: string | null, forge: AskedForge): Promise<ApprovedHead | string> {
  if (isOfPullRequest(event)) return { number: event.number, commit: event.headSha, author: event.author };
  if (event.name !== 'merge_group' || event.number === null) return 'the group of the queue names no pull request';
  if (event.baseSha !== base) return 'the group of the queue holds other pull requests before this one';
  const { number, headSha, author } = await forge.page(event.number).pull();
  return { number, commit: headSha, author };
}

async function approvalsOf(head: ApprovedHead, owners: readonly string[], forge: AskedForge): Promise<Approvals> {
  const author = head.author?.toLowerCase();
  const approvers = (await forge.reviews.approversOf(head.number, head.commit)).filter(
    (login) => login.toLowerCase() !== author,
  );
  const found = new Map<string, OwnerApproval>();
  for (const owner of owners) found.set(owner, await approvalOf(owner, approvers, forge));
  return { status: 'known', owners: found };
}

/** Which of these people are of an owner, a person or a team. */
export async function approvalOf(
  owner: string,
  approvers: readonly string[],
  forge: Pick<Forge, 'reviews' | 'permissions'>,
): Promise<OwnerApproval> {
  const { reviews } = forge;
  const [name = '', team] = owner.replace(/^@/, '').split('/');
  if (team === undefined) {
    const login = approvers.find((each) => each.toLowerCase() === name.toLowerCase());
    return login === undefined ? { by: [], gap: null } : approvalOfPerson(login, forge);
  }
  const by: string[] = [];
  for (const login of approvers) {
    try {
      if (await reviews.isMember(name, team, login)) by.push(login);
    } catch (error) {
      const { reason } = reviews.refusalOf(error, 'members: read');
      return { by, gap: `who is of the team could not be asked: ${reason}` };
    }
  }
  const others = approvers.join(', ');
  return {
    by,
    gap:
      others === ''
        ? null
        : `${others} approved, and is not known to be of the team (or the token lacks \`members: read\`)`,
  };
}

/** A person who is named and may not write any more has left, or is another one who took the name. */
async function approvalOfPerson(login: string, { permissions }: Pick<Forge, 'permissions'>): Promise<OwnerApproval> {
  try {
    if (await permissions.mayWrite(login)) return { by: [login], gap: null };
    return { by: [], gap: `${login} approved, and may not write to the repository` };
  } catch (error) {
    const { reason } = permissions.refusalOf(error, 'contents: read');
    return { by: [], gap: `whether ${login} may write to the repository could not be asked: ${reason}` };
  }
}

function unknown(reason: string): Approvals {
  return { status: 'unknown', reason };
}
