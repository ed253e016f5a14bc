import type { Content } from '../../forge/content.js';
import { answerCache } from '../../io/answer-cache.js';
import { ConfigurationError, LocatedError } from '../../model/errors.js';
import { MAX_POLICY_BYTES } from '../policy-document.js';
import { fileOfLayer, type LayerRef } from './layer-ref.js';

/** Gives the text of a layer. @throws UnreadLayerError */
export type ReadLayer = (ref: LayerRef) => Promise<string>;

/** A layer that could not be had: why, and what to do. Whoever judges must not go on without it. */
export class UnreadLayerError extends ConfigurationError {}

/** Where layers come from. */
export interface LayerHost {
  /** null: there is no token, and nobody is asked. */
  readonly content: Content | null;
  /** Address of the host, which tells the copies of two hosts apart. */
  readonly server: string;
}

export interface LayerAccess {
  readonly host: LayerHost;
  readonly offline: boolean;
  /**
   * Where copies of earlier runs lie; null: the host is always asked. On a runner it is: the steps of a job, which the
   * change may have written, can write there.
   */
  readonly cacheDir: string | null;
}

/** Reads layers by commit, each once: what a commit holds never changes. */
export function layerReader({ host, offline, cacheDir }: LayerAccess): ReadLayer {
  const known = new Map<string, Promise<string>>();
  const cache = answerCache(cacheDir, 'layers');
  async function read(ref: LayerRef, key: string): Promise<string> {
    const copy = await cache.read(key);
    if (copy !== null) return copy.bytes.toString('utf8');
    if (offline) throw new UnreadLayerError('there is no copy of it here: run once with a network');
    const text = await fetched(ref, host.content);
    await cache.write(key, { bytes: Buffer.from(text), etag: null, fetched: 0 });
    return text;
  }
  return (ref) => {
    const { owner, repo, path, commit } = ref;
    const key = `${host.server}/${owner}/${repo}/${path}@${commit}`;
    const text = known.get(key) ?? read(ref, key);
    known.set(key, text);
    return text;
  };
}

/**
 * What a change names, its author chose: with the token of the job it could read any file that this may. Another commit of a
 * file that the base extends is read to tell what it would do, and nothing else.
 */
export function onlyFiles({
  read,
  files,
}: {
  readonly read: ReadLayer;
  readonly files: ReadonlySet<string>;
}): ReadLayer {
  return (ref) => {
    if (files.has(fileOfLayer(ref))) return read(ref);
    return Promise.reject(
      new UnreadLayerError('the base does not extend this file, and what only a change names is not read'),
    );
  };
}

/** For places where nobody can be asked. */
export const noLayers: ReadLayer = () => Promise.reject(new UnreadLayerError('it cannot be read here'));

async function fetched({ owner, repo, path, commit }: LayerRef, content: Content | null): Promise<string> {
  if (content === null)
    throw new UnreadLayerError(
      `there is no token to read it with: set github-token, or GITHUB_TOKEN on the command line, to one that may read ${owner}/${repo}`,
    );
  const there = content.elsewhere({ owner, repo });
  const text = await there.text(path, commit).catch((error: unknown) => {
    if (error instanceof LocatedError) throw new UnreadLayerError(error.message);
    const { reason } = there.refusalOf(error, 'contents: read');
    throw new UnreadLayerError(`${reason}; the token must be able to read ${owner}/${repo}`);
  });
  if (text === null)
    throw new UnreadLayerError(
      `there is no such file at that commit, or the token may not read ${owner}/${repo}: a private repository needs a token of its own`,
    );
  if (Buffer.byteLength(text) > MAX_POLICY_BYTES) throw new UnreadLayerError('it is too large for a policy file');
  return text.replace(/^\ufeff/, '');
}
