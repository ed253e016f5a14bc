import { type Handlers, Refusal, tokenOf } from './call.js';
import type { User, World } from './world.js';

/** GitHub's `simple-user`. */
export function userJson(world: World, user: User): object {
  return {
    login: user.login,
    id: user.id,
    node_id: `U_${user.id}`,
    avatar_url: `${world.url}/avatars/${user.id}`,
    type: user.type,
    site_admin: false,
  };
}

/** The App of a bot as comments and check runs carry it. */
export function appJson(world: World, slug: string): object {
  return {
    id: 15_368,
    slug,
    node_id: `A_${slug}`,
    name: slug,
    owner: userJson(world, { id: 9919, login: 'github', type: 'User', app: null }),
  };
}

export const userHandlers: Handlers = {
  'users/get-authenticated': (call) => {
    const token = tokenOf(call);
    if (token.kind === 'installation') throw new Refusal(403, 'Resource not accessible by integration');
    return { status: 200, body: userJson(call.world, token.user) };
  },
  'rate-limit/get': (call) => {
    const rate = { limit: 1000, remaining: tokenOf(call).remaining, used: 0, reset: 2_000_000_000 };
    return { status: 200, body: { resources: { core: rate, search: rate }, rate } };
  },
};
