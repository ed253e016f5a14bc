/** What a rule or an advisory means, why it matters and how to fix it, in parts; empty parts are not shown. */
export interface Explanation {
  readonly title: string;
  readonly sections: readonly ExplanationSection[];
}

export interface ExplanationSection {
  readonly heading: string;
  readonly text: string;
  /** Lines that are shown as they are, in a fixed font. */
  readonly isCode?: boolean;
}
