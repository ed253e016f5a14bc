import type { CheckButton } from '../model/check-button.js';
import { withFields } from './answer.js';
import type { GitHubClient, RepositoryRef } from './client.js';
import { NO_RETRY } from './request-options.js';

/** Most annotations that GitHub takes in one request; further ones are appended by updates. */
export const ANNOTATIONS_PER_REQUEST = 50;

export interface CheckAnnotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

export interface CheckRun {
  readonly name: string;
  readonly headSha: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  readonly summary: string;
  /** Below the summary; absent or null: nothing. */
  readonly text?: string | null;
  readonly detailsUrl: string | null;
  /** Our own name for what it is about; comes back with a click. */
  readonly externalId?: string;
  /** GitHub tells clicks to the App that made the check run, and to nobody else. */
  readonly buttons?: readonly CheckButton[];
}

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
