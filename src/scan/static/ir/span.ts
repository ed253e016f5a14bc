/** A range of a file's text in UTF-16 units, the end not in it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
