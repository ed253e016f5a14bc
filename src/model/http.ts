export interface HttpRequest {
  readonly method: 'GET' | 'HEAD' | 'POST';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly timeoutMs: number;
  /** A longer answer is refused. */
  readonly maxBytes: number;
  /** The body of a 200 goes to this file, over what is there, instead of to memory: for downloads. None is left when it fails. */
  readonly bodyFile?: string;
  /**
   * Follow redirects to other hosts: for files whose SHA-256 is known before. Our headers are not sent on, and a
   * redirect never leaves HTTPS once it was there.
   */
  readonly anyHost?: boolean;
  /** A redirect is the answer, also one on the same host: for requests that carry a secret. */
  readonly noRedirects?: boolean;
  /** Ends the exchange early. */
  readonly signal?: AbortSignal;
}

export interface HttpResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Empty when it went to a file. */
  readonly body: Buffer;
}

/** One exchange, no retry, no redirect to another host unless that is asked for; throws only when there is no answer at all. */
export type Http = (request: HttpRequest) => Promise<HttpResponse>;
