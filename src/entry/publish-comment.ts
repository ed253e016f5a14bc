import type { GitHubUrls } from '../github/urls.js';
import type { Log } from '../model/log.js';
import type { RunResult } from '../model/run-result.js';
import { publishComment } from '../publish/comment.js';
import { describeResult, type PublishResult } from '../publish/publish-result.js';
import { isQuietResult, markdown } from '../report/markdown/index.js';
import type { RenderContext } from '../report/report.js';

export interface CommentTarget {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}

/** Keeps the one comment of a pull request up to date; what GitHub refuses is a warning, never a verdict. */
export async function updatePullRequestComment(
  target: CommentTarget,
  result: RunResult,
  context: RenderContext,
  access: { readonly token: string; readonly urls: GitHubUrls; readonly log: Log },
): Promise<PublishResult> {
  const { createClient } = await import('../github/client.js');
  const client = createClient(access);
  const published = await publishComment(client, target, {
    body: markdown.render(result, context),
    marker: { key: context.key, head: result.subject.head ?? 'none' },
    clean: isQuietResult(result),
  });
  const said = describeResult('comment', published);
  if (said !== null) access.log[published.status === 'refused' ? 'warn' : 'info'](said);
  return published;
}
