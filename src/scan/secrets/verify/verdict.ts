/**
 * What a provider says of a token:
 * - live: it accepts it
 * - dead: it knows it, and calls it revoked, expired or its account gone; or the token can be nobody else's
 * - refused: it does not accept it, which may have other reasons: another server of the same product, another region,
 *   an address that is not allowed
 */
export type Answer = 'live' | 'dead' | 'refused';

export interface Verdict {
  readonly answer: Answer;
  /** For the message, in our own words. */
  readonly fact: string;
}

/** By `secretKey`; a secret that was not asked about, or without a clear answer, is not in it. */
export type Verdicts = ReadonlyMap<string, Verdict>;
