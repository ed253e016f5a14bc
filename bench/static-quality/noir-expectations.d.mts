export interface Endpoint {
  readonly method: string;
  readonly path: string;
}

export interface Tester {
  readonly fixture: string;
  /** It counts the endpoints: others are wrong. */
  readonly whole: boolean;
  /** It sets no option that changes which endpoints there are. */
  readonly plain: boolean;
  readonly endpoints: Endpoint[];
}

export function readTesters(source: string): Tester[];
