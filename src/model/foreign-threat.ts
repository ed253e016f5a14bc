import type { AnswerStatus, ThreatAnswer } from './threat-answer.js';

/** A threat of a model that another tool keeps, in our words. */
export interface ForeignThreat {
  readonly title: string;
  /** What it is about: keys or names of components, the most exact first. */
  readonly about: readonly string[];
  /** A word of STRIDE or LINDDUN, lower-cased; null: none that is known. */
  readonly category: string | null;
  /** What the model says of it; null: it is open. */
  readonly status: AnswerStatus | null;
  readonly by: string | null;
  readonly reason: string | null;
  /** An answer of ours that came back whole. */
  readonly answer: ThreatAnswer | null;
}
