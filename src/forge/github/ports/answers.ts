import type { Answers } from '../../answer.js';
import { mayHaveHappened, refusalOf, statusOf } from '../refusal.js';

/** How GitHub says no. */
export const ANSWERS: Answers = { refusalOf, statusOf, mayHaveHappened };
