import { type Call, type Handlers, page, pullOf, Refusal, repositoryOf } from './call.js';
import { labelJson } from './label.js';
import type { DiffFile } from './patch.js';
import { repositoryJson } from './repository.js';
import { userJson } from './user.js';
import { type PullRequest, userOf } from './world.js';

const MAX_FILES = 3000;

/** GitHub's `pull-request`; the simple form lacks nothing that we read. */
function pullJson(call: Call, pull: PullRequest): object {
  const repository = repositoryOf(call);
  const full = `${repository.owner}/${repository.name}`;
  const author = userJson(call.world, pull.author);
  const side = (sha: string, ref: string, name: string) => {
    const repo = call.world.repositories.get(name.toLowerCase()) ?? repository;
    const owner = name.split('/')[0] ?? '';
    return {
      sha,
      ref,
      label: `${owner}:${ref}`,
      user: userJson(call.world, userOf(call.world, owner)),
      repo: { ...repositoryJson(call.world, repo), full_name: name, fork: name !== full },
    };
  };
  return {
    id: pull.id,
    node_id: `PR_${pull.id}`,
    number: pull.number,
    state: pull.state,
    title: pull.title,
    user: author,
    html_url: `${call.world.url}/${full}/pull/${pull.number}`,
    labels: [...pull.labels].map(labelJson),
    head: side(pull.head.sha, pull.head.ref, pull.fork ?? full),
    base: side(pull.base.sha, pull.base.ref, full),
    changed_files: pull.files.length,
    requested_reviewers: [...pull.reviewers].map((login) => userJson(call.world, userOf(call.world, login))),
    author_association: 'CONTRIBUTOR',
    draft: false,
    locked: pull.locked,
  };
}

function fileJson(call: Call, pull: PullRequest, file: DiffFile): object {
  const url = `${call.world.url}/${call.params.owner}/${call.params.repo}`;
  const path = file.path.split('/').map(encodeURIComponent).join('/');
  return {
    sha: '0'.repeat(40),
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${url}/blob/${pull.head.sha}/${path}`,
    raw_url: `${url}/raw/${pull.head.sha}/${path}`,
    contents_url: `${url}/contents/${path}`,
    ...(file.patch !== null && { patch: file.patch }),
    ...(file.previousPath !== undefined && { previous_filename: file.previousPath }),
  };
}

export const pullRequestHandlers: Handlers = {
  'pulls/get': (call) => ({ status: 200, body: pullJson(call, pullOf(call)) }),
  'pulls/list': (call) => {
    const state = call.query.get('state') ?? 'open';
    const head = call.query.get('head');
    const owner = repositoryOf(call).owner;
    const chosen = [...repositoryOf(call).pulls.values()].filter((pull) => {
      const label = `${pull.fork?.split('/')[0] ?? owner}:${pull.head.ref}`;
      return (state === 'all' || pull.state === state) && (head === null || label === head);
    });
    return page(
      call,
      chosen.map((pull) => pullJson(call, pull)),
    );
  },
  'pulls/list-files': (call) => {
    const pull = pullOf(call);
    const files = pull.files.slice(0, MAX_FILES);
    return page(
      call,
      files.map((file) => fileJson(call, pull, file)),
    );
  },
  'pulls/request-reviewers': (call) => {
    const pull = pullOf(call);
    const repository = repositoryOf(call);
    const wanted = Array.isArray(call.body.reviewers) ? call.body.reviewers.map(String) : [];
    for (const login of wanted) {
      const known = repository.collaborators.has(login) && login !== pull.author.login;
      if (!known) throw new Refusal(422, 'Reviews may only be requested from collaborators.');
    }
    for (const login of wanted) pull.reviewers.add(login);
    return { status: 201, body: pullJson(call, pull) };
  },
  'repos/list-pull-requests-associated-with-commit': (call) => {
    const sha = call.params.commit_sha;
    const pulls = [...repositoryOf(call).pulls.values()].filter((pull) => pull.head.sha === sha);
    return page(
      call,
      pulls.map((pull) => pullJson(call, pull)),
    );
  },
  'issues/get': (call) => {
    const pull = pullOf(call);
    const url = `${call.world.url}/${call.params.owner}/${call.params.repo}/pull/${pull.number}`;
    return {
      status: 200,
      body: {
        id: pull.id,
        number: pull.number,
        state: pull.state,
        title: pull.title,
        user: userJson(call.world, pull.author),
        labels: [...pull.labels].map(labelJson),
        pull_request: { url, html_url: url, diff_url: `${url}.diff`, patch_url: `${url}.patch` },
      },
    };
  },
};
