import type { RepositoryRef } from '../repository.js';
import type { GitHubClient } from './client.js';

interface BlobNode {
  readonly text?: string | null;
  readonly isTruncated?: boolean;
}

/**
 * Texts of many blobs in one call. GitHub gives none for a binary file and cuts long ones: those are missing from the
 * map. Whether a text is the file byte for byte, only its id tells.
 * @throws Error for an id that is none
 */
export async function getBlobTexts(
  client: GitHubClient,
  repository: RepositoryRef,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wrong = ids.find((id) => !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(id));
  if (wrong !== undefined) throw new Error(`'${wrong}' is no id of a blob`);
  const objects = ids.map((id, index) => `b${index}: object(oid: "${id}") { ... on Blob { text isTruncated } }`);
  const query = `query Blobs($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) { ${objects.join(' ')} }
}`;
  const { owner, repo } = repository;
  const answer = await client.graphql<{ repository: Record<string, BlobNode | null> | null }>(query, { owner, repo });
  const nodes = new Map(Object.entries(answer.repository ?? {}));
  const texts = new Map<string, string>();
  for (const [index, id] of ids.entries()) {
    const { text, isTruncated } = nodes.get(`b${index}`) ?? {};
    if (typeof text === 'string' && isTruncated === false) texts.set(id, text);
  }
  return texts;
}
