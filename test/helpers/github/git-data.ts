import { spawnSync } from 'node:child_process';
import { type Call, type Handlers, NOT_FOUND, Refusal, type Reply, repositoryOf } from './call.js';
import { parseDiff } from './patch.js';
import type { Repository } from './world.js';

const MAX_COMPARED_FILES = 300;

/** What a real repository holds, as the Git database and the comparison of commits show it. */
export const gitDataHandlers: Handlers = {
  'git/get-ref': (call) => {
    const ref = call.params.ref ?? '';
    // A branch's tip as somebody moved it, else that of the real repository.
    const sha = git(call, 'rev-parse', '--verify', '--quiet', `refs/${ref}`).toString('latin1').trim();
    return {
      status: 200,
      body: { ref: `refs/${ref}`, object: { type: 'commit', sha, url: urlOf(call, 'commits', sha) } },
    };
  },
  'git/get-tree': treeReply,
  'git/get-blob': (call) => {
    const sha = call.params.file_sha ?? '';
    const bytes = git(call, 'cat-file', 'blob', sha);
    const content = (bytes.toString('base64').match(/.{1,60}/g) ?? []).map((line) => `${line}\n`).join('');
    return {
      status: 200,
      body: { sha, url: urlOf(call, 'blobs', sha), size: bytes.length, content, encoding: 'base64' },
    };
  },
  'repos/compare-commits-with-basehead': (call) =>
    repositoryOf(call).git === null ? comparisonOfPull(call) : comparison(call),
};

function treeReply(call: Call): Reply {
  const sha = call.params.tree_sha ?? '';
  const recursive = call.query.has('recursive');
  const output = git(call, 'ls-tree', '-z', '-l', ...(recursive ? ['-r', '-t'] : []), sha).toString('utf8');
  const all = output
    .split('\0')
    .filter((record) => record !== '')
    .map((record) => {
      const tab = record.indexOf('\t');
      const [mode = '', type = '', id = '', size = ''] = record.slice(0, tab).split(/ +/);
      return { path: record.slice(tab + 1), mode, type, sha: id, ...(type === 'blob' && { size: Number(size) }) };
    });
  const { treeLimit } = repositoryOf(call);
  const truncated = recursive && all.length > treeLimit;
  const tree = truncated ? all.slice(0, treeLimit) : all;
  return { status: 200, body: { sha, url: urlOf(call, 'trees', sha), tree, truncated } };
}

function comparison(call: Call): Reply {
  const [base = '', head = ''] = (call.params.basehead ?? '').split('...');
  const lines = (...args: string[]) =>
    git(call, ...args)
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '');
  const [mergeBase = ''] = lines('merge-base', base, head);
  const all = lines('rev-list', '--topo-order', '--reverse', head, `^${base}`);
  const size = Number(call.query.get('per_page') ?? 250);
  const page = Number(call.query.get('page') ?? 1);
  const commits = commitsJson(call, all.slice((page - 1) * size, page * size));
  const diff = parseDiff(git(call, 'diff', '-M', mergeBase, head).toString('utf8')).slice(0, MAX_COMPARED_FILES);
  const files = diff.map((file) => ({
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    ...(file.patch !== null && { patch: file.patch }),
    ...(file.previousPath !== undefined && { previous_filename: file.previousPath }),
  }));
  return {
    status: 200,
    body: {
      status: 'ahead',
      ahead_by: all.length,
      behind_by: 0,
      total_commits: all.length,
      base_commit: commitsJson(call, [base])[0],
      merge_base_commit: commitsJson(call, [mergeBase])[0],
      commits,
      ...(page === 1 && { files }),
    },
  };
}

/** One process for all of them: on a busy machine one for each takes longer than a client waits. */
function commitsJson(call: Call, shas: readonly string[]): object[] {
  if (shas.length === 0) return [];
  const output = git(call, 'show', '-s', '--format=%H %T %P', ...shas)
    .toString('latin1')
    .trim();
  return output.split('\n').map((line) => {
    const [sha = '', tree = '', ...parents] = line.split(' ').filter((id) => id !== '');
    return {
      sha,
      commit: { tree: { sha: tree, url: urlOf(call, 'trees', tree) } },
      parents: parents.map((id) => ({ sha: id, url: urlOf(call, 'commits', id) })),
    };
  });
}

/** Without a repository: the files that the pull request of this base and head was given. */
function comparisonOfPull(call: Call): Reply {
  const [base, head] = (call.params.basehead ?? '').split('...');
  const pull = [...repositoryOf(call).pulls.values()].find((one) => one.base.sha === base && one.head.sha === head);
  if (pull === undefined) throw new Refusal(404, NOT_FOUND);
  const files = pull.files.slice(0, MAX_COMPARED_FILES).map((file) => ({
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    ...(file.patch !== null && { patch: file.patch }),
  }));
  return { status: 200, body: { status: 'ahead', ahead_by: 1, behind_by: 0, total_commits: 1, commits: [], files } };
}

function git(call: Call, ...args: string[]): Buffer {
  const output = askGit(repositoryOf(call), ...args);
  if (output === null) throw new Refusal(404, NOT_FOUND);
  return output;
}

function askGit({ git: cwd }: Repository, ...args: string[]): Buffer | null {
  if (cwd === null) return null;
  const ran = spawnSync('git', args, { cwd, maxBuffer: 256 * 1024 * 1024 });
  return ran.status === 0 ? ran.stdout : null;
}

/** A blob as GraphQL has it: no text of a binary file, and what is no UTF-8 comes back changed. */
export function blobNode(repository: Repository, oid: string): object | null {
  const bytes = askGit(repository, 'cat-file', 'blob', oid);
  if (bytes === null) return null;
  const isBinary = bytes.subarray(0, 8_000).includes(0);
  const isTruncated = bytes.length > LONGEST_TEXT;
  const text = isBinary ? null : bytes.subarray(0, LONGEST_TEXT).toString('utf8');
  return { __typename: 'Blob', id: `B_${oid}`, oid, isBinary, isTruncated, text };
}

const LONGEST_TEXT = 512_000;

function urlOf(call: Call, kind: string, id: string): string {
  return `${call.world.url}/repos/${call.params.owner}/${call.params.repo}/git/${kind}/${id}`;
}
