import { describe, expect, test } from '@jest/globals';
import { protoMethods } from '../../../../src/scan/static/documents/proto.js';
import { staticChecks } from '../../../../src/scan/static/index.js';
import { aContext } from '../fake-context.js';

const APP =
  "const app = require('express')();\napp.get('/orders/:id', (req, res) => res.json({}));\napp.post('/pay', (req, res) => res.json({}));\n";
const OPENAPI = `openapi: 3.1.0
servers: [{ url: 'https://api.example.org/v1' }]
paths:
  /orders/{orderId}:
    get: { responses: {} }
    parameters: []
  /refunds:
    post: { responses: {} }
`;

async function seen(head: Record<string, string>) {
  const { elements, notes = [] } = await staticChecks.scan(aContext({ head }));
  const facts = (elements?.head ?? []).map(({ key, facts: all }) => [
    key,
    all.find(({ name }) => name === 'document')?.value,
  ]);
  return { facts: Object.fromEntries(facts), notes };
}

describe('documents of interfaces beside the code', () => {
  test('a route that a document tells of names it, one of which none does says so', async () => {
    const { facts } = await seen({ 'app.js': APP, 'docs/openapi.yaml': OPENAPI });
    expect(facts).toEqual({ 'route GET /orders/{}': 'docs/openapi.yaml', 'route POST /pay': 'none' });
  });

  test('a documented route without code is told', async () => {
    const { notes } = await seen({ 'app.js': APP, 'docs/openapi.yaml': OPENAPI });
    expect(notes).toEqual(['docs/openapi.yaml: documents the route POST /v1/refunds, which the code has not']);
  });

  test('without a document nothing is said of any', async () => {
    expect(await seen({ 'app.js': APP })).toEqual({
      facts: { 'route GET /orders/{}': undefined, 'route POST /pay': undefined },
      notes: [],
    });
  });

  test('of a document about another program nothing is told', async () => {
    const other = OPENAPI.replace('/orders/{orderId}', '/other');
    expect((await seen({ 'app.js': APP, 'partner/openapi.yaml': other })).notes).toEqual([]);
    expect((await seen({ 'app.js': APP, 'test/openapi.yaml': OPENAPI })).facts['route POST /pay']).toBeUndefined();
  });

  test('Swagger 2 has its path of its own, and JSON is read like YAML', async () => {
    const swagger = JSON.stringify({ swagger: '2.0', basePath: '/api', paths: { '/pay': { post: {} } } });
    expect((await seen({ 'app.js': APP, 'swagger.json': swagger })).facts['route POST /pay']).toBe('swagger.json');
  });

  test('a document that cannot be read is told, not taken for an empty one', async () => {
    const { notes } = await seen({ 'app.js': APP, 'openapi.yaml': 'openapi: [' });
    expect(notes).toEqual(['openapi.yaml: this document of the interface could not be compared with the code']);
  });

  test('channels of AsyncAPI, both versions, are queues that are taken from', async () => {
    const code =
      "const { Worker } = require('bullmq');\nnew Worker('mail', async () => {});\nnew Worker('sms', async () => {});\n";
    const two = 'asyncapi: 2.6.0\nchannels: { mail: { publish: {} }, other: { subscribe: {} } }\n';
    const three =
      "asyncapi: 3.0.0\nchannels: { m: { address: sms } }\noperations: { on: { action: receive, channel: { $ref: '#/channels/m' } } }\n";
    const { facts, notes } = await seen({ 'a.js': code, 'a.asyncapi.yaml': two, 'b.asyncapi.yaml': three });
    expect([facts, notes]).toEqual([{ 'consumer mail': 'a.asyncapi.yaml', 'consumer sms': 'b.asyncapi.yaml' }, []]);
  });

  test('methods of protocol buffers, whatever comments and texts say', () => {
    const text = `// service Not { rpc No(A) returns (B); }
      package hello; option x = "service S { rpc T }";
      service Greeter { /* rpc Old(A) returns (B); */ rpc SayHello (Request) returns (Reply) { option (a) = { get: "/x" }; } rpc Bye(A) returns (stream B); }
      message rpc { string service = 1; }
      service Other { rpc Go(A) returns (B); }`;
    expect(protoMethods(text, 'a.proto').map(({ name }) => name)).toEqual([
      'Greeter/SayHello',
      'Greeter/Bye',
      'Other/Go',
    ]);
  });

  test.each(['/*', '"', '\\"', "'", '{', 'service ', '//'])(
    'a file of nothing but %s is read to its end once',
    (sign) => {
      expect(protoMethods(sign.repeat(1_000_000), 'a.proto')).toEqual([]);
    },
  );
});
