import { checkRun } from './check-run.js';
import { comment } from './comment.js';
import { labels } from './labels.js';
import type { Publisher } from './publisher.js';
import { review } from './review.js';
import { reviewers } from './reviewers.js';
import { sarifUpload } from './sarif.js';

/** Every part of a page, in the order in which the job's log tells of them. */
export const PUBLISHERS = [comment, review, checkRun, sarifUpload, labels, reviewers] as const satisfies Publisher[];
