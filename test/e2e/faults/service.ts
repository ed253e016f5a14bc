import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { patientServer } from '../../helpers/patient-server.js';

/** The ways in which a service of the network breaks. */
export const SERVICE_FAULTS = ['refused', 'hanging', 'cut', 'empty', '500', '429', 'other JSON', 'HTML'] as const;
/** What GitHub further answers: no right, no such thing, half a JSON document, errors of GraphQL under 200. */
export const GITHUB_FAULTS = [...SERVICE_FAULTS, '403', '404', 'garbage', 'errors'] as const;
export type ServiceFault = (typeof GITHUB_FAULTS)[number];

/** A service that is gone is the same whoever asks it. */
export const KIND_FAULTS = ['refused', 'cut', 'empty', 'other JSON'] as const;

/** A request, and the right answer to it. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** A service on loopback that can be broken. */
export interface Service {
  readonly url: string;
  /** Kinds of requests so far: method and path, ids written as `…`; of GraphQL the name of the query. */
  readonly kinds: Set<string>;
  /** Breaks the requests of one kind, or all. */
  breakWith(fault: ServiceFault | null, kind?: string): void;
  close(): Promise<void>;
}

export async function startService(rightAnswer: (asked: Asked) => Promise<Answer>): Promise<Service> {
  let fault: ServiceFault | null = null;
  let only: string | undefined;
  const kinds = new Set<string>();
  async function answerTo(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = await askedBy(request);
    const kind = kindOf(asked);
    kinds.add(kind);
    const hit = only === undefined || only === kind ? fault : null;
    if (hit === 'refused') return void request.socket.destroy();
    if (hit === 'hanging') return;
    const answer = await rightAnswer(asked);
    if (hit === null) response.writeHead(answer.status, answer.headers).end(answer.body);
    else breakAnswer(response, hit, answer);
  }
  const server = patientServer((request, response) => {
    answerTo(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    kinds,
    breakWith(next, kind) {
      fault = next;
      only = kind;
    },
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Passes a request on to a service that works. */
export async function passOn(url: string, { method, path, headers, body }: Asked): Promise<Answer> {
  const { host, connection, 'content-length': length, ...rest } = headers;
  const answer = await fetch(`${url}${path}`, { method, headers: rest, ...(body !== '' && { body }) });
  const kept = [...answer.headers].filter(
    ([name]) => !/^(?:content-(?:length|encoding)|transfer-encoding|connection)$/.test(name),
  );
  return { status: answer.status, headers: Object.fromEntries(kept), body: Buffer.from(await answer.arrayBuffer()) };
}

async function askedBy(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    headers: Object.fromEntries(headers),
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

function kindOf({ method, path, body }: Asked): string {
  const operation = path === '/graphql' ? ` ${/(?:query|mutation) (\w+)/.exec(body)?.[1]}` : '';
  return `${method} ${path.replace(/\?.*/, '').replace(/[0-9a-f]{40}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|GHSA-[\w-]+|(?<=\/)\d+(?=\/|$)/g, '…')}${operation}`;
}

function breakAnswer(response: ServerResponse, fault: ServiceFault, { body }: Answer): void {
  const json = { 'content-type': 'application/json' };
  switch (fault) {
    case 'cut':
      response.writeHead(200, { ...json, 'content-length': String(body.length) });
      response.write(body.subarray(0, body.length >> 1), () => response.destroy());
      break;
    case 'empty':
      response.writeHead(200).end();
      break;
    case 'other JSON':
      response.writeHead(200, json).end('{"message":"under maintenance"}');
      break;
    case 'garbage':
      response.writeHead(200, json).end('{"id":1,"data":{"viewer":');
      break;
    case 'errors':
      response.writeHead(200, json).end('{"data":null,"errors":[{"message":"Something went wrong"}]}');
      break;
    case 'HTML':
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html><body>Sign in to the network</body></html>');
      break;
    default:
      response.writeHead(Number(fault)).end();
  }
}
