/** A name in a text, and what stands behind it. Offsets are bytes. */
export interface Site {
  readonly bytes: Uint8Array;
  /** A place inside the name: where the keyword stands. */
  readonly from: number;
  readonly nameEnd: number;
  /** Behind what closes the name: quotes, brackets, marks. */
  readonly closed: number;
  /** The first byte behind that, which is no blank. */
  readonly at: number;
  /** A quote closes the name. */
  readonly quoted: boolean;
}

/** One way of languages and formats to give a name a value. */
export interface NameReader {
  readonly id: string;
  /** The bytes with which it can go on behind the name; null: any. */
  readonly begins: string | null;
  /** Texts in which it reads `VALUE`; the name is `password`. */
  readonly examples: readonly string[];
  /** Texts that look alike and give no value. */
  readonly silent: readonly string[];
  /** Where the expression of the value begins; -1 when this is another thing. Looks at a few hundred bytes at most. */
  read(site: Site): number;
}
