import { type Handlers, NOT_FOUND, Refusal, repositoryOf } from './call.js';
import { userJson } from './user.js';
import { type Repository, userOf, type World } from './world.js';

/** GitHub's repository object as far as there is state for it. */
export function repositoryJson(world: World, repository: Repository): object {
  return {
    id: repository.id,
    node_id: `R_${repository.id}`,
    name: repository.name,
    full_name: `${repository.owner}/${repository.name}`,
    owner: userJson(world, userOf(world, repository.owner)),
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    html_url: `${world.url}/${repository.owner}/${repository.name}`,
    default_branch: 'main',
    fork: false,
  };
}

export const repositoryHandlers: Handlers = {
  'repos/get': (call) => ({ status: 200, body: repositoryJson(call.world, repositoryOf(call)) }),
  'repos/get-collaborator-permission-level': (call) => {
    const login = call.params.username ?? '';
    const user = call.world.users.get(login);
    if (user === undefined) throw new Refusal(404, NOT_FOUND);
    const repository = repositoryOf(call);
    const level = repository.collaborators.get(login) ?? (repository.private ? 'none' : 'read');
    return { status: 200, body: { permission: level, role_name: level, user: userJson(call.world, user) } };
  },
  'repos/get-content': (call) => {
    const path = call.params.path ?? '';
    const text = repositoryOf(call).contents.get(`${call.query.get('ref') ?? 'main'}:${path}`);
    if (text === undefined) throw new Refusal(404, NOT_FOUND);
    const bytes = Buffer.from(text);
    return {
      status: 200,
      body: {
        type: 'file',
        encoding: 'base64',
        size: bytes.length,
        name: path.split('/').at(-1),
        path,
        content: bytes.toString('base64'),
        sha: '0'.repeat(40),
      },
    };
  },
};
