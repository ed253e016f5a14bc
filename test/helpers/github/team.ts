import { allows } from './access.js';
import { type Handlers, NOT_FOUND, Refusal, tokenOf } from './call.js';

export const teamHandlers: Handlers = {
  'teams/get-membership-for-user-in-org': (call) => {
    const { org, team_slug: slug, username } = call.params;
    if (!allows(tokenOf(call), ['members', 'read'])) throw new Refusal(403, 'Resource not accessible by integration');
    const state = call.world.teams.get(`${org}/${slug}`)?.get(username ?? '');
    if (state === undefined) throw new Refusal(404, NOT_FOUND);
    const url = `${call.world.url}/orgs/${org}/teams/${slug}/memberships/${username}`;
    return { status: 200, body: { url, role: 'member', state } };
  },
};
