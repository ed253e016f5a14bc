/** What one run of a tool may cost; its memory is limited for all of them alike. */
export interface Limits {
  readonly timeoutMs: number;
  /** Answers are read whole: more is no answer. */
  readonly maxOutputBytes: number;
}

/** Go's collector works against this limit (GOMEMLIMIT). */
export const SOFT_MEMORY = '3GiB';

/** Bytes of addresses, at which prlimit ends the process: a runtime reserves far more of them than it uses memory. */
export const HARD_ADDRESS_SPACE = 16 * 1024 ** 3;

/** Asked for its version, a program has as much of both as anybody can need. */
export const VERSION_LIMITS: Limits = { timeoutMs: 20_000, maxOutputBytes: 100_000 };
