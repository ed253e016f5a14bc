/** What a team can say to a question of its threat model. */
export const ANSWER_STATUSES = ['accepted', 'mitigated', 'transferred', 'in progress', 'false alarm'] as const;
export type AnswerStatus = (typeof ANSWER_STATUSES)[number];

/** How the parts of an answer are told in texts of other formats, line by line; the reason is the last. */
export const ANSWER_LABELS = {
  element: 'Element',
  question: 'Question',
  status: 'Status',
  by: 'By',
  until: 'Until',
  where: 'Where',
  reason: 'Reason',
} as const satisfies Readonly<Record<keyof ThreatAnswer, string>>;

/** One answer of `.github/threats.yml`. */
export interface ThreatAnswer {
  /** The element's key; `*` stands for any text. */
  readonly element: string;
  /** The question's id; absent: all of the element's. */
  readonly question?: string;
  readonly status: AnswerStatus;
  readonly by: string;
  readonly reason: string;
  /** YYYY-MM-DD, the last day on which it holds. */
  readonly until?: string;
  /** Where the mitigation stands: `path`, `path#text` or `rule:id`. */
  readonly where?: string;
}

/** The answers of the base, which hold, and those that the change adds, which are proposals. */
export interface ThreatAnswers {
  readonly answers: readonly ThreatAnswer[];
  readonly proposed: readonly ThreatAnswer[];
  /** What is wrong with the change's own file; null: nothing. */
  readonly mistake: string | null;
}
