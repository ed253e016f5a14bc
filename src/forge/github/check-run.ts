import type { CheckAnnotation, CheckRun } from '../check-run.js';
import type { RepositoryRef } from '../repository.js';
import { withFields } from './answer.js';
import type { GitHubClient } from './client.js';
import { NO_RETRY } from './request-options.js';

/** Most annotations that GitHub takes in one request; further ones are appended by updates. */
export const ANNOTATIONS_PER_REQUEST = 50;

/** Creates a finished check run with its first annotations. Made twice after a lost answer, GitHub shows the later. */
export async function createCheckRun(
  client: GitHubClient,
  repository: RepositoryRef,
  run: CheckRun,
  annotations: readonly CheckAnnotation[],
): Promise<{ readonly id: number; readonly url: string | null }> {
  const { owner, repo } = repository;
  const { data } = await client.rest.checks.create({
    owner,
    repo,
    name: run.name,
    head_sha: run.headSha,
    status: 'completed',
    conclusion: run.conclusion,
    ...(run.detailsUrl !== null && { details_url: run.detailsUrl }),
    ...(run.externalId !== undefined && { external_id: run.externalId }),
    ...(run.buttons !== undefined && run.buttons.length > 0 && { actions: [...run.buttons] }),
    output: outputData(run, annotations),
  });
  const { id, html_url } = withFields(data, 'id', 'html_url');
  return { id, url: html_url };
}

/** Appends annotations; not retried, because a lost answer would show them twice. */
export async function appendAnnotations(
  client: GitHubClient,
  repository: RepositoryRef,
  id: number,
  run: CheckRun,
  annotations: readonly CheckAnnotation[],
): Promise<void> {
  const { owner, repo } = repository;
  await client.rest.checks.update({
    owner,
    repo,
    check_run_id: id,
    output: outputData(run, annotations),
    ...NO_RETRY,
  });
}

function outputData(run: CheckRun, annotations: readonly CheckAnnotation[]) {
  const { title, summary, text } = run;
  return {
    title,
    summary,
    ...((text ?? null) !== null && { text: text ?? '' }),
    annotations: annotations.map(annotationData),
  };
}

function annotationData(annotation: CheckAnnotation) {
  const { path, startLine, endLine, level, title, message } = annotation;
  return { path, start_line: startLine, end_line: endLine, annotation_level: level, title, message };
}
