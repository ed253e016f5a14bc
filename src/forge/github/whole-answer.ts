/** Statuses whose answers have no body (Fetch Standard: null body status). */
const NO_BODY: ReadonlySet<number> = new Set([101, 204, 205, 304]);

/**
 * A fetch whose answers are there to their end. The toolkit takes what had arrived of a body that broke off for the whole
 * of it; here the exchange has failed, and is repeated where it may be.
 */
export function wholeAnswers(send: typeof fetch): typeof fetch {
  return async (input, init) => {
    const answer = await send(input, init);
    if (NO_BODY.has(answer.status)) return answer;
    const { status, statusText, headers, url } = answer;
    const whole = new Response(await answer.arrayBuffer(), { status, statusText, headers });
    // Where it came from after redirects, which no constructor can say.
    Object.defineProperty(whole, 'url', { value: url });
    return whole;
  };
}

/** What a body says as JSON; undefined for one that is none, as a proxy's page is, and for no body at all. */
export async function dataOf(body: unknown): Promise<unknown> {
  if (!(body instanceof ReadableStream)) return undefined;
  try {
    return JSON.parse(await new Response(body).text());
  } catch {
    return undefined;
  }
}
