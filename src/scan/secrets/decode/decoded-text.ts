/** Text that was encoded in the file, with the place of its encoded form. */
export interface DecodedText {
  readonly start: number;
  readonly end: number;
  /** `base64`, `hex`, `percent`, `escapes`; of several layers the outer one first. */
  readonly encoding: string;
  readonly bytes: Buffer;
}
