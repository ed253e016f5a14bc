import type { SarifState, SarifUpload } from '../code-scanning.js';
import type { RepositoryRef } from '../repository.js';
import type { GitHubClient } from './client.js';

/** Hands a SARIF log over; accepted is not processed. Returns the id to poll, if GitHub gives one. */
export async function uploadSarif(
  client: GitHubClient,
  repository: RepositoryRef,
  upload: SarifUpload,
): Promise<string | null> {
  const { owner, repo } = repository;
  const { data } = await client.rest.codeScanning.uploadSarif({
    owner,
    repo,
    commit_sha: upload.commit,
    ref: upload.ref,
    sarif: upload.compressed.toString('base64'),
    tool_name: 'gatehouse',
  });
  return data?.id ?? null;
}

export async function sarifState(client: GitHubClient, repository: RepositoryRef, id: string): Promise<SarifState> {
  const { owner, repo } = repository;
  const { data } = await client.rest.codeScanning.getSarif({ owner, repo, sarif_id: id });
  return { state: data.processing_status ?? 'pending', errors: data.errors ?? [] };
}
