/** What a rule or an advisory means, why it matters and how to fix it, in parts; empty parts are not shown. */
export interface Explanation {
  readonly title: string;
  readonly sections: readonly ExplanationSection[];
  /** Whether every word of it is the product's own: then code spans are code and addresses are links. */
  readonly isOwn?: boolean;
}

export interface ExplanationSection {
  readonly heading: string;
  readonly text: string;
  /** Lines that are shown as they are, in a fixed font. */
  readonly isCode?: boolean;
}
