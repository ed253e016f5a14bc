/**
 * Writes the parts of GitHub's own API descriptions that the emulator in `test/helpers/github` checks against:
 * the REST operations we use with all schemas they reach, and the GraphQL types and fields we use.
 *
 * The packages are large (@octokit/openapi unpacks to 385 MB), so they are no dependencies; to renew the files:
 *
 *   npm install --prefix /tmp/descriptions --ignore-scripts @octokit/openapi@23.0.2 @octokit/graphql-schema@15.26.1
 *   node scripts/extract-openapi.mjs /tmp/descriptions/node_modules
 *
 * Prose (descriptions, examples, summaries) is left out: names, types and limits are facts, the prose is GitHub's.
 * OpenAPI 3.0 `nullable` becomes a JSON Schema type, because Ajv refuses it on schemas without `type`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractGraphql } from './extract-graphql.mjs';

const OPERATIONS = [
  'actions/download-artifact',
  'actions/get-workflow-run',
  'actions/list-workflow-run-artifacts',
  'actions/list-workflow-runs',
  'actions/re-run-workflow',
  'checks/create',
  'checks/list-annotations',
  'checks/list-for-ref',
  'checks/update',
  'code-scanning/get-sarif',
  'code-scanning/upload-sarif',
  'git/get-blob',
  'git/get-ref',
  'git/get-tree',
  'issues/add-labels',
  'issues/create-comment',
  'issues/delete-comment',
  'issues/get',
  'issues/get-comment',
  'issues/list-comments',
  'issues/list-labels-on-issue',
  'issues/remove-label',
  'issues/update-comment',
  'pulls/create-reply-for-review-comment',
  'pulls/create-review',
  'pulls/delete-review-comment',
  'pulls/get',
  'pulls/list',
  'pulls/list-files',
  'pulls/list-review-comments',
  'pulls/list-reviews',
  'pulls/request-reviewers',
  'rate-limit/get',
  'reactions/create-for-issue-comment',
  'repos/compare-commits-with-basehead',
  'repos/get',
  'repos/get-collaborator-permission-level',
  'repos/get-content',
  'repos/list-pull-requests-associated-with-commit',
  'teams/get-membership-for-user-in-org',
  'users/get-authenticated',
];

const PROSE = new Set(['description', 'summary', 'example', 'examples', 'externalDocs', 'title', 'discriminator']);

/** Keys whose children are names chosen by GitHub, not keywords of JSON Schema. */
const NAME_MAPS = new Set(['properties', 'patternProperties']);

function cleanSchema(node) {
  if (Array.isArray(node)) return node.map(cleanSchema);
  if (node === null || typeof node !== 'object') return node;
  const clean = {};
  for (const [key, value] of Object.entries(node)) {
    if (PROSE.has(key) || key.startsWith('x-') || key === 'nullable' || key === 'deprecated') continue;
    if (key === '$ref') clean[key] = value.replace('#/components/', '#/');
    else if (key === 'default' || key === 'enum' || key === 'required') clean[key] = value;
    else if (NAME_MAPS.has(key)) {
      clean[key] = Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, cleanSchema(schema)]));
    } else clean[key] = cleanSchema(value);
  }
  return node.nullable === true ? allowNull(clean) : clean;
}

function allowNull(schema) {
  if (typeof schema.type !== 'string') return { anyOf: [schema, { type: 'null' }] };
  const types = { ...schema, type: [schema.type, 'null'] };
  if (schema.enum !== undefined && !schema.enum.includes(null)) types.enum = [...schema.enum, null];
  return types;
}

function extract(description, version) {
  const component = (ref) =>
    ref
      .split('/')
      .slice(1)
      .reduce((node, key) => node[key], description);
  const resolve = (node) => (node?.$ref === undefined ? node : component(node.$ref));
  const byId = new Map();
  for (const [path, item] of Object.entries(description.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (operation.operationId !== undefined) byId.set(operation.operationId, { path, method, operation });
    }
  }
  const operations = {};
  for (const id of OPERATIONS) {
    const found = byId.get(id);
    if (found === undefined) throw new Error(`no operation ${id} in the description`);
    operations[id] = operationOf(found, resolve);
  }
  const schemas = {};
  const queue = [operations];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    for (const ref of refsIn(node)) {
      const name = ref.split('/').at(-1);
      if (schemas[name] !== undefined) continue;
      schemas[name] = cleanSchema(description.components.schemas[name]);
      queue.push(schemas[name]);
    }
  }
  return { source: `@octokit/openapi ${version}`, operations, schemas };
}

function operationOf({ path, method, operation }, resolve) {
  const parameters = (operation.parameters ?? []).map(resolve).map((parameter) => ({
    name: parameter.name,
    in: parameter.in,
    required: parameter.required === true,
    schema: cleanSchema(parameter.schema),
  }));
  const request = resolve(operation.requestBody);
  const body = request?.content?.['application/json']?.schema;
  const responses = {};
  for (const [status, response] of Object.entries(operation.responses)) {
    const schema = resolve(response).content?.['application/json']?.schema;
    responses[status] = schema === undefined ? null : cleanSchema(schema);
  }
  return {
    method: method.toUpperCase(),
    path,
    parameters,
    body: body === undefined ? null : { required: request.required === true, schema: cleanSchema(body) },
    responses,
  };
}

function* refsIn(node) {
  if (node === null || typeof node !== 'object') return;
  if (typeof node.$ref === 'string') yield node.$ref;
  for (const value of Object.values(node)) yield* refsIn(value);
}

/** One line for each operation and schema, sorted: a renewal shows what changed. */
function layOut(result) {
  const lines = (map) =>
    Object.keys(map)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${JSON.stringify(map[key])}`)
      .join(',\n');
  const { source, operations, schemas } = result;
  return `{"source":${JSON.stringify(source)},\n"operations":{\n${lines(operations)}\n},\n"schemas":{\n${lines(schemas)}\n}}\n`;
}

async function main() {
  const packages = process.argv[2];
  if (packages === undefined) throw new Error('usage: node scripts/extract-openapi.mjs <node_modules folder>');
  const target = fileURLToPath(new URL('../test/helpers/github/fixtures/', import.meta.url));
  mkdirSync(target, { recursive: true });
  const read = (path) => readFileSync(join(packages, '@octokit', path), 'utf8');
  const { version } = JSON.parse(read('openapi/package.json'));
  const description = JSON.parse(read('openapi/generated/api.github.com.json'));
  writeFileSync(join(target, 'openapi.json'), layOut(extract(description, version)));
  writeFileSync(join(target, 'schema.graphql'), await extractGraphql(read('graphql-schema/schema.graphql')));
}

await main();
