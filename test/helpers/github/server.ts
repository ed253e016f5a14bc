import { createHash } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { patientServer } from '../patient-server.js';
import { authorize } from './access.js';
import { type Call, type Handlers, Refusal, type Reply } from './call.js';
import type { CallLog } from './call-log.js';
import { checkRunHandlers } from './check-run.js';
import { commentHandlers } from './comment.js';
import { OPERATIONS } from './description.js';
import type { Fault, Faults } from './fault.js';
import { fill } from './fill.js';
import { gitDataHandlers } from './git-data.js';
import { answerGraphql, operationName } from './graphql.js';
import { labelHandlers } from './label.js';
import { pullRequestHandlers } from './pull-request.js';
import { repositoryHandlers } from './repository.js';
import { reviewHandlers } from './review.js';
import { requestViolations, responseViolations, routeOf } from './route.js';
import { sarifHandlers } from './sarif.js';
import { teamHandlers } from './team.js';
import type { Throttle } from './throttle.js';
import { userHandlers } from './user.js';
import { artifactById, workflowRunHandlers } from './workflow-run.js';
import type { Token, World } from './world.js';

const HANDLERS: Handlers = {
  ...checkRunHandlers,
  ...commentHandlers,
  ...gitDataHandlers,
  ...labelHandlers,
  ...pullRequestHandlers,
  ...repositoryHandlers,
  ...reviewHandlers,
  ...sarifHandlers,
  ...teamHandlers,
  ...userHandlers,
  ...workflowRunHandlers,
};

/** Operations that count as making content for the secondary limit. */
const CONTENT = /comment|review|reaction|graphql\/(?!query)/i;

export interface Emulation {
  readonly world: World;
  readonly log: CallLog;
  readonly faults: Faults;
  readonly throttle: Throttle;
  /** Requests and responses that were not as GitHub describes them. */
  readonly violations: string[];
  /** Milliseconds that each answer takes. */
  latencyMs: number;
  /** Requests that wait for their answer now, and the most that ever did at once. */
  readonly waiting: { now: number; most: number };
}

/** Starts the server on a free loopback port and tells the world its address. */
export async function listen(emulation: Emulation): Promise<Server> {
  const server = patientServer((request, response) => {
    respond(emulation, request, response).catch((error: unknown) => {
      emulation.violations.push(`emulator: ${error instanceof Error ? error.stack : String(error)}`);
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  emulation.world.url = `http://127.0.0.1:${address.port}`;
  return server;
}

interface Incoming {
  readonly method: string;
  readonly url: URL;
  readonly token: Token | null;
  readonly badToken: boolean;
  readonly ifNoneMatch: string | null;
  readonly body: unknown;
}

async function respond(emulation: Emulation, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const incoming = await read(emulation.world, request);
  const { waiting } = emulation;
  waiting.most = Math.max(waiting.most, ++waiting.now);
  if (emulation.latencyMs > 0) await sleep(emulation.latencyMs);
  waiting.now--;
  const { operation, fault, reply } = await decide(emulation, incoming);
  emulation.log.record({ operation, method: incoming.method, path: incoming.url.pathname, status: reply.status });
  if (fault?.hangUp === true) return void response.destroy();
  const body = reply.body === undefined ? '' : reply.body instanceof Buffer ? reply.body : JSON.stringify(reply.body);
  const html = fault?.html !== undefined;
  const type =
    reply.body instanceof Buffer ? 'application/zip' : html ? 'text/html' : 'application/json; charset=utf-8';
  response.writeHead(reply.status, { ...(body.length > 0 && { 'content-type': type }), ...reply.headers }).end(body);
}

async function read(world: World, request: IncomingMessage): Promise<Incoming> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString('utf8');
  const value = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const token = world.tokens.get(value ?? '') ?? null;
  return {
    method: request.method ?? 'GET',
    url: new URL(request.url ?? '/', world.url),
    token,
    badToken: value !== undefined && token === null,
    ifNoneMatch: request.headers['if-none-match'] ?? null,
    body: text === '' ? undefined : JSON.parse(text),
  };
}

interface Decision {
  readonly operation: string;
  readonly fault: Fault | null;
  readonly reply: Reply;
}

async function decide(emulation: Emulation, incoming: Incoming): Promise<Decision> {
  const { world } = emulation;
  const stored = /^\/storage\/(\d+)\.zip$/.exec(incoming.url.pathname);
  if (stored !== null) {
    // The address is signed by itself; a token sent along would leak to another host.
    if (incoming.token !== null) emulation.violations.push('a token was sent to the artifact storage');
    const fault = emulation.faults.next('storage/download');
    const zip = artifactById({ world }, Number(stored[1]))?.zip;
    const reply = fault === null ? { status: zip === undefined ? 404 : 200, body: zip } : faultReply(fault);
    return { operation: 'storage/download', fault, reply };
  }
  const route = routeOf(incoming.method, incoming.url.pathname);
  const graphql = incoming.url.pathname === '/graphql' ? graphqlBody(incoming.body) : null;
  const operation = graphql !== null ? `graphql/${operationName(graphql.query)}` : (route?.operation ?? 'unknown');
  if (operation === 'unknown')
    emulation.violations.push(`no such operation: ${incoming.method} ${incoming.url.pathname}`);
  const fault = emulation.faults.next(operation);
  if (fault !== null && fault.afterwards !== true) return { operation, fault, reply: faultReply(fault) };
  const reply = await guarded(async () => {
    if (incoming.badToken) throw new Refusal(401, 'Bad credentials');
    if (graphql !== null) return graphqlReply(emulation, incoming, operation, graphql);
    if (route === null) throw new Refusal(404, 'Not Found');
    return restReply(emulation, incoming, route);
  });
  return { operation, fault, reply: fault === null ? reply : faultReply(fault) };
}

function restReply(
  emulation: Emulation,
  incoming: Incoming,
  route: { operation: string; params: Record<string, string> | Readonly<Record<string, string>> },
): Reply {
  const { world } = emulation;
  const repository = world.repositories.get(`${route.params.owner}/${route.params.repo}`.toLowerCase());
  authorize(route.operation, incoming.token, repository);
  const problems = requestViolations(route, incoming.url.searchParams, incoming.body);
  if (problems.length > 0) {
    emulation.violations.push(`request ${route.operation}: ${problems.join('; ')}`);
    throw new Refusal(422, 'Invalid request.', problems);
  }
  emulation.throttle.check(incoming.token, incoming.method !== 'GET' && CONTENT.test(route.operation));
  const handler = HANDLERS[route.operation];
  if (handler === undefined) throw new Error(`no handler for ${route.operation}`);
  const body = typeof incoming.body === 'object' && incoming.body !== null ? { ...incoming.body } : {};
  const call: Call = {
    world,
    ...route,
    token: incoming.token,
    query: incoming.url.searchParams,
    url: incoming.url,
    body,
  };
  const reply = handler(call);
  const schema = OPERATIONS[route.operation]?.responses[String(reply.status)];
  const complete = schema === undefined || schema === null ? reply : { ...reply, body: fill(schema, reply.body) };
  const wrong = responseViolations(route.operation, complete.status, complete.body);
  if (wrong.length > 0) emulation.violations.push(`response ${route.operation}: ${wrong.join('; ')}`);
  return incoming.method === 'GET' && complete.status === 200 ? conditional(emulation, incoming, complete) : complete;
}

/** The ETag is of body and token alone, so a Link header may change under the same one; a 304 carries no Link. */
function conditional({ throttle }: Emulation, { ifNoneMatch, token }: Incoming, reply: Reply): Reply {
  const hash = createHash('sha256')
    .update(`${token?.value}\n${JSON.stringify(reply.body)}`)
    .digest('hex');
  const etag = `W/"${hash}"`;
  if (ifNoneMatch !== etag) return { ...reply, headers: { ...reply.headers, etag } };
  throttle.refund(token);
  return { status: 304, headers: { etag } };
}

function graphqlBody(body: unknown): { query: string; variables: Record<string, unknown> } | null {
  if (typeof body !== 'object' || body === null || !('query' in body) || typeof body.query !== 'string') return null;
  const variables = 'variables' in body && typeof body.variables === 'object' ? body.variables : {};
  return { query: body.query, variables: { ...variables } };
}

async function graphqlReply(
  emulation: Emulation,
  incoming: Incoming,
  operation: string,
  request: { query: string; variables: Record<string, unknown> },
): Promise<Reply> {
  if (incoming.token === null) throw new Refusal(401, 'This endpoint requires you to be authenticated.');
  if (incoming.token.expired) throw new Refusal(401, 'Bad credentials');
  emulation.throttle.check(incoming.token, /^\s*mutation\b/.test(request.query));
  const result = await answerGraphql(emulation.world, incoming.token, request);
  const errors = result.errors?.map((error) => ({ ...error.toJSON(), type: error.extensions.type }));
  for (const error of errors ?? []) {
    if (error.type === undefined) emulation.violations.push(`request ${operation}: ${error.message}`);
  }
  return { status: 200, body: errors === undefined ? { data: result.data } : { data: result.data ?? null, errors } };
}

async function guarded(work: () => Promise<Reply> | Reply): Promise<Reply> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { status, message, errors, headers } = error;
    const documentation_url = 'https://docs.github.com/rest';
    const body = { message, documentation_url, status: String(status), ...(errors !== undefined && { errors }) };
    return { status, body, headers };
  }
}

function faultReply(fault: Fault): Reply {
  if (fault.html !== undefined) return { status: fault.status, body: fault.html };
  const message = fault.message ?? 'injected fault';
  return { status: fault.status, body: { message }, ...(fault.headers !== undefined && { headers: fault.headers }) };
}
