import type { RunResult } from '../../model/run-result.js';
import type { PullRequestPage } from '../../publish/pull-request-page.js';
import type { SarifRequest } from '../../publish/sarif.js';
import { checkButtons } from '../../report/check-run/buttons.js';
import { checkPage } from '../../report/check-run/index.js';
import { touchesTheGate } from '../../report/gfm-details.js';
import { isQuietResult, markdown } from '../../report/markdown/index.js';
import type { RenderContext } from '../../report/report.js';
import { reviewComments } from '../../report/review/index.js';
import { codeScanningSarif } from '../../report/sarif/index.js';
import { selectFindings } from '../../report/selection.js';
import type { PageWishes } from './page-wishes.js';

/** Where code scanning files a log: the commit and the ref that the job runs for. */
export type SarifPlace = Pick<SarifRequest, 'commit' | 'ref'>;

export interface PageFacts {
  readonly result: RunResult;
  readonly context: RenderContext;
  /** Who opened the pull request: GitHub refuses them as reviewer. */
  readonly author: string | null;
  /** null where the log has no place: the part is left out. */
  readonly sarifPlace: SarifPlace | null;
  /** Whether the change touches its own gate, where more is known of it than the result says. */
  readonly touches?: boolean;
}

/** The parts of a pull request's page that are asked for, rendered. */
export function pageOf(inputs: PageWishes, facts: PageFacts): PullRequestPage {
  const { result, context, author } = facts;
  const head = result.subject.head ?? 'none';
  const touches = facts.touches === true || touchesTheGate(result);
  return {
    ...(inputs.comment && {
      comment: {
        body: markdown.render(result, context),
        marker: { key: context.key, head },
        clean: isQuietResult(result),
      },
    }),
    ...(inputs.review && {
      review: {
        key: context.key,
        head,
        open: openIds(result),
        render: (isCommentable) => reviewComments(result, isCommentable, context.key),
        body: 'Findings of the security gate on lines of this change. The comment has the whole list.',
        goneReply: 'Fixed: the gate does not find this any more.',
      },
    }),
    ...withButtons(commitParts(inputs, facts), inputs, result),
    ...(inputs.labels !== null && {
      labels: {
        managed: Object.values(inputs.labels),
        wanted: [
          ...(result.verdict.violations.length > 0 ? [inputs.labels.blocked] : []),
          ...(touches ? [inputs.labels.policyChange] : []),
        ],
      },
    }),
    ...(touches && inputs.reviewers.length > 0 && { reviewers: { owners: inputs.reviewers, author } }),
  };
}

type CommitParts = Pick<PullRequestPage, 'check run' | 'SARIF upload'>;

/** What a button starts is about a pull request, so check runs of other commits have none. */
function withButtons(parts: CommitParts, inputs: PageWishes, result: RunResult): CommitParts {
  const check = parts['check run'];
  if (check === undefined || !inputs.checkActions) return parts;
  const buttons = checkButtons(selectFindings(result), inputs.comment);
  return { ...parts, 'check run': { ...check, run: { ...check.run, buttons } } };
}

/** The parts that hang on a commit and need no pull request. */
export function commitParts(inputs: Pick<PageWishes, 'checkRun' | 'uploadSarif'>, facts: PageFacts): CommitParts {
  const { result, context, sarifPlace } = facts;
  const check = inputs.checkRun ? checkPage(result, context) : null;
  return {
    ...(check !== null && { 'check run': check }),
    ...(inputs.uploadSarif &&
      sarifPlace !== null && { 'SARIF upload': { sarif: codeScanningSarif(result, context), ...sarifPlace } }),
  };
}

/**
 * Findings whose thread stays open. A suppressed one is settled: somebody has decided, and its thread is closed.
 */
function openIds(result: RunResult): ReadonlySet<string> {
  const open = result.findings.filter((finding) => finding.state !== 'fixed' && finding.suppression === null);
  return new Set(open.map((finding) => finding.id));
}
