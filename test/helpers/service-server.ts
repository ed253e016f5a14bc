import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { patientServer } from './patient-server.js';

/** What a service answers with: JSON, or something that a network or an operator makes of it. */
export type Reply =
  | { readonly json: unknown; readonly status?: number; readonly headers?: Readonly<Record<string, string>> }
  | { readonly text: string; readonly status?: number }
  /** Announces more than it sends. */
  | { readonly cut: string }
  /** Sends a beginning and never ends. */
  | { readonly endless: string };

export type Responder = (query: URLSearchParams) => Reply;

export interface AskedOnce {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
}

/** A service on this machine that answers each path by its own rule; a path without one is not there. */
export interface ServiceServer {
  readonly url: string;
  readonly asked: AskedOnce[];
  readonly routes: Map<string, Responder>;
  close(): Promise<void>;
}

export async function startService(routes: Readonly<Record<string, Responder>> = {}): Promise<ServiceServer> {
  const known = new Map(Object.entries(routes));
  const asked: AskedOnce[] = [];
  const server = patientServer((request: IncomingMessage, response: ServerResponse) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://service.test');
    asked.push({ path: pathname, query: searchParams, authorization: request.headers.authorization });
    const respond = known.get(pathname);
    send(
      response,
      respond === undefined ? { json: { errors: [{ msg: 'not found' }] }, status: 404 } : respond(searchParams),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    routes: known,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function send(response: ServerResponse, reply: Reply): void {
  if ('json' in reply) {
    response.writeHead(reply.status ?? 200, { 'content-type': 'application/json', ...reply.headers });
    response.end(JSON.stringify(reply.json));
  } else if ('text' in reply) {
    response.writeHead(reply.status ?? 200, { 'content-type': 'text/html' });
    response.end(reply.text);
  } else if ('cut' in reply) {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': reply.cut.length + 100 });
    response.write(reply.cut, () => response.destroy());
  } else {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write(reply.endless);
  }
}
