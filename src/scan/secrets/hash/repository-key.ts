import { createHash, randomBytes } from 'node:crypto';
import type { Workspace } from '../../../model/workspace.js';
import type { Git } from '../history/git.js';

/** What hashes are made with. Nobody can try guesses against a random key, which is forgotten when the run ends. */
export interface HashKey {
  readonly bytes: Buffer;
  readonly isRandom: boolean;
}

/**
 * The key of a repository's secret hashes, in this order: the key that the owner gives (a secret of the repository,
 * nobody else can check a guess), the address of `origin` (the same in every clone, shallow ones too), the first
 * commit, and outside git a random one for this run alone. See docs/adr/0005-secret-hashes.md.
 */
export async function repositoryKey(workspace: Workspace, git: Git, given: string | undefined): Promise<HashKey> {
  if (given !== undefined && given !== '') return derive(`given:${given}`);
  if (workspace.remote !== undefined) return derive(`origin:${normalOrigin(workspace.remote.origin)}`);
  if (!workspace.isGit) return { bytes: randomBytes(32), isRandom: true };
  const origin = text(await git.ask(['config', '--get', 'remote.origin.url']));
  if (origin !== '') return derive(`origin:${normalOrigin(origin)}`);
  const shallow = text(await git.ask(['rev-parse', '--is-shallow-repository']));
  if (shallow === 'true') return derive('shallow');
  const listed = await git.ask(['rev-list', '--max-parents=0', 'HEAD']);
  // A repository without a commit has an answer of its own to this; without any, everybody could know the key.
  if (listed === null && workspace.headSha !== null) return { bytes: randomBytes(32), isRandom: true };
  const roots = text(listed).split('\n').sort();
  return roots[0] === undefined || roots[0] === '' ? derive('empty') : derive(`root:${roots[0]}`);
}

/** `https://user:token@host/Owner/Name.git` and `git@host:Owner/Name` are one repository. */
function normalOrigin(url: string): string {
  return url
    .trim()
    .replace(/^[a-z+]+:\/\//i, '')
    .replace(/^[^@/]*@/, '')
    .replace(/^([^/:]+):(?:\d+\/)?/, '$1/')
    .replace(/\/+$/, '')
    .replace(/\.git$/i, '')
    .toLowerCase();
}

function text(output: Buffer | null): string {
  return output?.toString('utf8').trim() ?? '';
}

function derive(material: string): HashKey {
  const bytes = createHash('sha256').update(`gatehouse secret hash\n${material}`).digest();
  return { bytes, isRandom: false };
}
