import { LocatedError } from '../../model/errors.js';
import type { RepositoryRef } from '../repository.js';
import type { Download } from '../runs.js';
import type { GitHubClient } from './client.js';
import { everyPage, PAGE_SIZE } from './pages.js';

export interface Artifact {
  readonly id: number;
  readonly name: string;
  /** Bytes of the zip. */
  readonly size: number;
  readonly expired: boolean;
}

export async function listArtifacts(
  client: GitHubClient,
  repository: RepositoryRef,
  runId: number,
): Promise<Artifact[]> {
  const { owner, repo } = repository;
  const data = await everyPage(async (page) => {
    const answer = await client.rest.actions.listWorkflowRunArtifacts({
      owner,
      repo,
      run_id: runId,
      per_page: PAGE_SIZE,
      page,
    });
    return { data: answer.data.artifacts, headers: answer.headers };
  });
  return data.map(({ id, name, size_in_bytes: size, expired }) => ({ id, name, size, expired }));
}

const DOWNLOAD_TIMEOUT_MS = 60_000;

/**
 * The zip of an artifact, in memory. Its maker is not trusted: more than `maxBytes` are refused before and while they
 * arrive. The storage address is another host's and gets no token.
 * @throws LocatedError when it is expired, too large or cannot be had.
 */
export async function downloadArtifact(
  client: GitHubClient,
  download: Download,
  repository: RepositoryRef,
  artifact: Artifact,
  maxBytes: number,
): Promise<Buffer> {
  const place = `artifact ${artifact.name}`;
  if (artifact.expired)
    throw new LocatedError({ path: place, message: 'it has expired', remedy: 're-run the scanning job' });
  if (artifact.size > maxBytes) {
    throw new LocatedError({
      path: place,
      message: `its ${artifact.size} bytes are more than the ${maxBytes} allowed`,
    });
  }
  const { owner, repo } = repository;
  const answer: { readonly status: number; readonly headers: { readonly location?: string | undefined } } =
    await client.rest.actions.downloadArtifact({
      owner,
      repo,
      artifact_id: artifact.id,
      archive_format: 'zip',
      request: { redirect: 'manual' },
    });
  const url = answer.headers.location;
  if (url === undefined) throw new LocatedError({ path: place, message: 'GitHub gave no address for it' });
  const { status, body } = await download({ method: 'GET', url, timeoutMs: DOWNLOAD_TIMEOUT_MS, maxBytes });
  if (status !== 200) throw new LocatedError({ path: place, message: `its storage answered ${status}` });
  return body;
}
