export interface HttpRequest {
  readonly method: 'GET' | 'HEAD' | 'POST';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly timeoutMs: number;
  /** A longer answer is refused. */
  readonly maxBytes: number;
  /** The body of a 200 goes to this file, over what is there, instead of to memory: for downloads. */
  readonly bodyFile?: string;
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

/** One exchange, no retry, no redirect to another host; throws only when there is no answer at all. */
export type Http = (request: HttpRequest) => Promise<HttpResponse>;
