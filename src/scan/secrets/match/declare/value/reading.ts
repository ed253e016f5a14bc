/** A value where an expression begins. Offsets are bytes. */
export interface Value {
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly quoted: boolean;
  /** What it is when it is written in several pieces; absent: the bytes between the offsets. */
  readonly joined?: string;
}

/** A stretch of bytes known to be one bare value: many names in one run must not read it again and again. */
export interface KnownRun {
  start: number;
  end: number;
}

export interface Expression {
  readonly bytes: Uint8Array;
  /** Its first byte that is no blank. */
  readonly at: number;
  /** Behind the sign that gives it to the name. */
  readonly from: number;
  readonly nameEnd: number;
  /** A place inside the name. */
  readonly name: number;
  readonly known: KnownRun;
}

/** One way to write a value. */
export interface ValueReader {
  readonly id: string;
  /** The bytes with which it begins; null: any. */
  readonly begins: string | null;
  /** Expressions that are given to the name `password` and hold `VALUE`. */
  readonly examples: readonly string[];
  readonly silent: readonly string[];
  /** Undefined when this is another thing. Looks at a few hundred bytes beside the value at most. */
  read(expression: Expression): Value | undefined;
}
