import type { Alerts } from '../../src/forge/alerts.js';
import type { Content } from '../../src/forge/content.js';
import type { Forge } from '../../src/forge/forge.js';
import { ANSWERS } from '../../src/forge/github/ports/answers.js';
import type { CommitPage, PullPage } from '../../src/forge/page.js';
import type { Permissions } from '../../src/forge/permissions.js';
import type { PullRequest } from '../../src/forge/pull-request.js';
import type { Reviews } from '../../src/forge/reviews.js';
import type { Runs } from '../../src/forge/runs.js';
import type { Texts } from '../../src/forge/texts.js';

/** What a test lets a host answer; everything else is a question that must not be asked. */
export interface ForgeParts {
  readonly content?: Partial<Content>;
  readonly texts?: Partial<Texts>;
  readonly permissions?: Partial<Permissions>;
  readonly reviews?: Partial<Reviews>;
  readonly runs?: Partial<Runs>;
  readonly alerts?: Partial<Alerts>;
  readonly page?: Partial<PullPage>;
}

function unasked(): never {
  throw new Error('this is not asked here');
}

/** A host in memory. */
export function fakeForge(parts: ForgeParts = {}): Forge {
  return {
    ...ANSWERS,
    repository: { owner: 'acme', repo: 'shop' },
    origin: 'https://forge.test/acme/shop',
    content: fakeContent(parts.content),
    texts: { ...ANSWERS, read: unasked, statements: unasked, published: unasked, ...parts.texts },
    permissions: { ...ANSWERS, mayWrite: unasked, commandOf: unasked, ...parts.permissions },
    reviews: { ...ANSWERS, approversOf: unasked, isMember: unasked, overridesOf: unasked, ...parts.reviews },
    runs: { ...ANSWERS, artifact: unasked, pullsOf: unasked, newestOf: unasked, startAgain: unasked, ...parts.runs },
    alerts: fakeAlerts(parts.alerts),
    commits: { ...COMMIT_PAGE, ...parts.page },
    page: (number) => fakePage({ number, ...parts.page }),
  };
}

export function fakeAlerts(given: Partial<Alerts> = {}): Alerts {
  return {
    ...ANSWERS,
    codeAnalyses: unasked,
    codeAlerts: unasked,
    secretAlerts: unasked,
    dependencyAlerts: unasked,
    commitsOf: unasked,
    ...given,
  };
}

export function fakeContent(given: Partial<Content> = {}): Content {
  return {
    ...ANSWERS,
    tree: unasked,
    blob: unasked,
    blobTexts: unasked,
    text: unasked,
    compare: unasked,
    elsewhere: unasked,
    branchTip: unasked,
    mergeOf: unasked,
    filesOf: unasked,
    ...given,
  };
}

const COMMIT_PAGE: CommitPage = {
  ...ANSWERS,
  annotationsAtOnce: 50,
  hearsClicks: unasked,
  createCheckRun: unasked,
  appendAnnotations: unasked,
  uploadSarif: unasked,
  sarifState: unasked,
};

export function fakePage(given: Partial<PullPage> = {}): PullPage {
  return {
    ...COMMIT_PAGE,
    number: 7,
    pull: unasked,
    listComments: unasked,
    createComment: unasked,
    updateComment: unasked,
    deleteComment: unasked,
    minimizeComment: unasked,
    react: unasked,
    listThreads: unasked,
    commentableLines: unasked,
    createReview: unasked,
    closeThreads: unasked,
    deleteReviewComment: unasked,
    listLabels: unasked,
    addLabels: unasked,
    removeLabel: unasked,
    requestReviewers: unasked,
    ...given,
  };
}

/** An answer of the host with this status, thrown as the client throws it. */
export function refused(status: number, message = 'no'): Error {
  return Object.assign(new Error(message), { name: 'HttpError', status });
}

export function aPull(overrides: Partial<PullRequest> = {}): PullRequest {
  return {
    number: 7,
    state: 'open',
    author: 'alice',
    headSha: 'a'.repeat(40),
    headRef: 'change',
    headRepository: 'acme/shop',
    baseSha: 'b'.repeat(40),
    baseRef: 'main',
    labels: [],
    ...overrides,
  };
}
