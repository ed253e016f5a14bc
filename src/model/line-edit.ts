/** A change of whole lines of a file in the head. */
export interface LineEdit {
  readonly path: string;
  /** Lines that it takes the place of, from 1. */
  readonly startLine: number;
  readonly endLine: number;
  readonly replacement: string;
}
