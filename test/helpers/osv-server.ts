import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isAffected } from '../../src/scan/dependencies/advisory/match/affected.js';
import { parseAdvisory } from '../../src/scan/dependencies/advisory/match/parse-advisory.js';
import { patientServer } from './patient-server.js';

/** One OSV record as the service would give it. */
export interface OsvRecord {
  readonly id: string;
  readonly modified: string;
  readonly aliases?: readonly string[];
  readonly [field: string]: unknown;
}

export interface OsvRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** What a test wants instead of the right answer. */
export interface Misbehaviour {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Close the connection in the middle of the body. */
  readonly cut?: boolean;
  /** Never answer. */
  readonly hang?: boolean;
}

export interface OsvServer {
  readonly url: string;
  readonly requests: OsvRequest[];
  /** Asked before every answer; what it returns is sent instead. Replace it to change the server's mood. */
  misbehave: (request: OsvRequest) => Misbehaviour | undefined;
  close(): Promise<void>;
}

export interface OsvServerOptions {
  readonly records: readonly OsvRecord[];
  /** Advisories a page; the real service gives about 1,000. */
  readonly pageSize?: number;
  /** A token that leads to itself, for ever. */
  readonly endlessTokens?: boolean;
}

/**
 * The OSV API on loopback, as far as it is used: querybatch, query and vulns, with pages, with 400 for more than 1,000
 * queries or one query without a name or with a version the service calls invalid, and 404 with the aliases.
 */
export async function startOsvServer(options: OsvServerOptions): Promise<OsvServer> {
  const sockets = new Set<ServerResponse>();
  const server = patientServer((request, response) => {
    sockets.add(response);
    void answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const osv: OsvServer = {
    url: `http://127.0.0.1:${port}`,
    requests: [],
    misbehave: () => undefined,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const text = Buffer.concat(chunks).toString('utf8');
    const received = {
      method: request.method ?? '',
      path: request.url ?? '',
      body: text === '' ? null : JSON.parse(text),
    };
    osv.requests.push(received);
    const wrong = osv.misbehave(received);
    if (wrong !== undefined) return misbehave(response, wrong);
    const { status, json } = rightAnswer(options, received);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
  }

  return osv;
}

function misbehave(response: ServerResponse, wrong: Misbehaviour): void {
  if (wrong.hang === true) return;
  const body = wrong.body ?? '';
  if (wrong.cut === true) {
    response.writeHead(wrong.status, { 'content-length': String(body.length + 1000) });
    response.write(body, () => response.destroy());
    return;
  }
  response.writeHead(wrong.status, wrong.headers).end(body);
}

interface Answer {
  readonly status: number;
  readonly json: unknown;
}

interface Query {
  readonly version?: string;
  readonly package?: { readonly ecosystem?: string; readonly name?: string };
  readonly page_token?: string;
}

function rightAnswer(options: OsvServerOptions, request: OsvRequest): Answer {
  if (request.path === '/v1/querybatch') return batchAnswer(options, request.body as { queries: readonly Query[] });
  if (request.path === '/v1/query') {
    const { found, token } = page(options, request.body as Query);
    return { status: 200, json: { vulns: found, ...(token !== null && { next_page_token: token }) } };
  }
  const id = decodeURIComponent(request.path.replace('/v1/vulns/', ''));
  const record = options.records.find((candidate) => candidate.id === id);
  if (record !== undefined) return { status: 200, json: record };
  const aliases = options.records
    .filter((candidate) => candidate.aliases?.includes(id))
    .map((candidate) => candidate.id);
  const hint = aliases.length === 0 ? '' : `, but the following aliases were: ${aliases.join(', ')}`;
  return { status: 404, json: { code: 5, message: `Bug not found${hint}` } };
}

function batchAnswer(options: OsvServerOptions, body: { queries: readonly Query[] }): Answer {
  if (body.queries.length > 1000) return { status: 400, json: { code: 3, message: 'too many queries' } };
  const invalid = body.queries.some((query) => (query.package?.name ?? '') === '' || query.version === 'invalid');
  if (invalid) return { status: 400, json: { code: 3, message: 'Invalid query' } };
  const results = body.queries.map((query) => {
    const { found, token } = page(options, query);
    const vulns = found.map(({ id, modified }) => ({ id, modified }));
    return { ...(vulns.length > 0 && { vulns }), ...(token !== null && { next_page_token: token }) };
  });
  return { status: 200, json: { results } };
}

function page(options: OsvServerOptions, query: Query): { found: readonly OsvRecord[]; token: string | null } {
  const { ecosystem = '', name = '' } = query.package ?? {};
  const all = options.records.filter((record) => {
    const advisory = parseAdvisory(record);
    if (advisory === null || advisory.withdrawn) return false;
    if (query.version !== undefined) return isAffected(advisory, ecosystem, name, query.version);
    return advisory.affected.some((entry) => entry.ecosystem === ecosystem && entry.name === name);
  });
  if (options.endlessTokens === true) return { found: [], token: 'again' };
  const size = options.pageSize ?? 1000;
  const start = Number(query.page_token ?? 0);
  const end = start + size;
  return { found: all.slice(start, end), token: end < all.length ? String(end) : null };
}

/** A record that says: `name` of `ecosystem` is affected from 0 until `fixed`. */
export function osvRecord(
  id: string,
  ecosystem: string,
  name: string,
  fixed: string | null,
  more: object = {},
): OsvRecord {
  const events = fixed === null ? [{ introduced: '0' }] : [{ introduced: '0' }, { fixed }];
  return {
    id,
    modified: '2026-01-02T03:04:05Z',
    summary: `Trouble in ${name}`,
    affected: [{ package: { ecosystem, name }, ranges: [{ type: 'SEMVER', events }] }],
    ...more,
  };
}
