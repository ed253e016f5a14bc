import type { RunResult } from '../../model/run-result.js';
import type { PagePart, PullRequestPage } from '../../publish/pull-request-page.js';
import type { SarifRequest } from '../../publish/sarif.js';
import { checkButtons } from '../../report/check-run/buttons.js';
import { checkPage } from '../../report/check-run/index.js';
import { touchesTheGate } from '../../report/gfm-details.js';
import { isQuietResult, markdown } from '../../report/markdown/index.js';
import type { RenderContext } from '../../report/report.js';
import { MAX_REVIEW_COMMENTS, reviewComments } from '../../report/review/index.js';
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
  readonly isPull: boolean;
  /** Absent: true. A result that somebody wrote by hand must not turn a check green under the name of this repository's app. */
  readonly mayPass?: boolean;
}

type Makers = {
  readonly [Part in PagePart]: (wishes: PageWishes, facts: PageFacts) => NonNullable<PullRequestPage[Part]> | null;
};

/** How each part is rendered where it is asked for; null: it is not touched. */
const MAKERS: Makers = {
  comment: ({ comment }, { result, context }) =>
    comment
      ? {
          body: markdown.render(result, context),
          marker: { key: context.key, head: headOf(result) },
          clean: isQuietResult(result),
        }
      : null,
  review: ({ review }, { result, context: { key, rules } }) =>
    review
      ? {
          key,
          head: headOf(result),
          open: openIds(result),
          most: MAX_REVIEW_COMMENTS,
          render: (isCommentable) => reviewComments(result, isCommentable, key, rules),
          body: 'Findings of the security gate on lines of this change. The comment has the whole list.',
          goneReply: 'Fixed: the gate does not find this any more.',
        }
      : null,
  'check run': checkRunPart,
  'SARIF upload': ({ uploadSarif }, { result, context, sarifPlace }) =>
    uploadSarif && sarifPlace !== null ? { sarif: codeScanningSarif(result, context), ...sarifPlace } : null,
  labels: labelsPart,
  reviewers: ({ reviewers }, facts) =>
    reviewers.length > 0 && touchesGate(facts) ? { owners: reviewers, author: facts.author } : null,
};

/** The parts of a page that are asked for, rendered. */
export function pageOf(wishes: PageWishes, facts: PageFacts): PullRequestPage {
  const made = Object.entries(MAKERS).map(([part, make]) => [part, make(wishes, facts)] as const);
  return Object.fromEntries(made.filter(([, shown]) => shown !== null));
}

/** What a button starts is about a pull request, so check runs of other commits have none. */
function checkRunPart(wishes: PageWishes, { result, context, isPull, mayPass = true }: PageFacts) {
  const check = wishes.checkRun ? checkPage(result, context) : null;
  if (check === null) return null;
  const isRefused = check.run.conclusion === 'success' && !mayPass;
  const buttons = isPull && wishes.checkActions ? checkButtons(selectFindings(result), wishes.comment) : null;
  const run = {
    ...check.run,
    ...(isRefused && { conclusion: 'neutral' as const }),
    ...(buttons !== null && { buttons }),
  };
  return { ...check, run };
}

function labelsPart({ labels }: PageWishes, facts: PageFacts) {
  if (labels === null) return null;
  const isBlocked = facts.result.verdict.violations.length > 0;
  return {
    managed: Object.values(labels),
    wanted: [...(isBlocked ? [labels.blocked] : []), ...(touchesGate(facts) ? [labels.policyChange] : [])],
  };
}

function touchesGate({ touches, result }: PageFacts): boolean {
  return touches === true || touchesTheGate(result);
}

function headOf({ subject }: RunResult): string {
  return subject.head ?? 'none';
}

/**
 * Findings whose thread stays open. A suppressed one is settled: somebody has decided, and its thread is closed.
 */
function openIds(result: RunResult): ReadonlySet<string> {
  const open = result.findings.filter((finding) => finding.state !== 'fixed' && finding.suppression === null);
  return new Set(open.map((finding) => finding.id));
}
