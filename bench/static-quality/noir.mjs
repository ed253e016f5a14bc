// Routes: the endpoints that OWASP Noir expects of its fixtures against those that we tell.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { table } from '../measure.mjs';
import { readTesters } from './noir-expectations.mjs';
import { cell, share } from './scores.mjs';

const FRAMEWORKS = {
  javascript: ['express', 'fastify', 'koa', 'nestjs', 'hono', 'nextjs'],
  typescript: ['nestjs', 'trpc'],
  python: ['flask', 'django', 'fastapi', 'aiohttp'],
  go: ['http', 'gin', 'echo', 'chi', 'fiber'],
  java: ['spring', 'jaxrs'],
  csharp: ['aspnet'],
  php: ['laravel', 'symfony'],
  ruby: ['rails', 'sinatra'],
};

/**
 * The section of Noir's fixtures, a row a framework.
 * @param {string} folder a checkout of Noir
 * @param {string | undefined} routes a JSON list of `{ fixture, method, path }`: what we tell of each fixture
 */
export function noirSection({ folder, routes }) {
  const fixtures = expectedFixtures(join(folder, 'spec/functional_test/testers'));
  const ours = routes === undefined ? null : JSON.parse(readFileSync(routes, 'utf8'));
  const told = ours === null ? new Map() : groupBy(ours, ({ fixture }) => fixture.replace(/\/$/, ''));
  const sums = new Map();
  for (const [fixture, expected] of fixtures) {
    const framework = frameworkOf(fixture);
    if (framework === null) continue;
    const sum = sums.get(framework) ?? { fixtures: 0, expected: 0, found: 0, told: 0, wrong: 0 };
    sums.set(framework, plus(sum, judgeRoutes(expected, told.get(fixture) ?? [])));
  }
  sums.set('all', [...sums.values()].reduce(plus));
  const rows = [...sums].map(([framework, { fixtures, expected, found, told, wrong }]) => {
    const counts = [framework, fixtures, expected];
    if (ours === null) return counts;
    return [...counts, found, told, wrong, cell(share(found, expected)), cell(share(told - wrong, told))];
  });
  const header = ['framework', 'fixtures', 'expected'];
  if (ours !== null) header.push('found', 'told', 'wrong', 'recall', 'precision');
  const text = ['## Routes of the fixtures of OWASP Noir', '', table(header, rows), ''].join('\n');
  return { text, list: ours === null ? [] : listOf(fixtures, told) };
}

/**
 * Compares the routes of one fixture; parameters count by their place, not their name, and `ANY` stands for every method.
 * @returns {{ fixtures: 1, expected: number, found: number, told: number, wrong: number }}
 *   what is told of a fixture whose testers do not count endpoints is not judged as wrong
 */
export function judgeRoutes({ endpoints, whole }, told) {
  const expected = distinct(endpoints);
  const ours = distinct(told);
  const found = expected.filter((each) => ours.some((other) => same(each, other)));
  const right = ours.filter((each) => expected.some((other) => same(each, other)));
  const judged = whole ? ours.length : right.length;
  return { fixtures: 1, expected: expected.length, found: found.length, told: judged, wrong: judged - right.length };
}

function listOf(fixtures, told) {
  return [...fixtures].flatMap(([fixture, { endpoints, whole }]) => {
    if (frameworkOf(fixture) === null) return [];
    const [expected, ours] = [distinct(endpoints), distinct(told.get(fixture) ?? [])];
    const missed = expected.filter((each) => !ours.some((other) => same(each, other)));
    const wrong = whole ? ours.filter((each) => !expected.some((other) => same(each, other))) : [];
    const line = (kind) => (each) => `${fixture}: ${kind} ${each.method} ${each.path}`;
    return [...missed.map(line('missed')), ...wrong.map(line('wrong'))];
  });
}

/** A path with every parameter as `{}`: `/a/:id`, `/a/{id}`, `/a/<int:id>`, `/a/[id]`; wildcards as `*`. */
export function shapeOf(path) {
  const shape = path
    .replaceAll(/\[\[?\.\.\.[^\]]*\]\]?|\{\*[^}]*\}|<path:[^>]*>|\*\*?\w*/g, '*')
    .replaceAll(/:\w+(?:\([^)]*\))?\??|\{[^}]*\}|<[^>]*>|\[[^\]]*\]/g, '{}')
    // Noir writes the parameter of a Rails resource as a number.
    .replaceAll(/\/1(?=\/|$)/g, '/{}');
  return shape.length > 1 ? shape.replace(/\/+$/, '') : shape;
}

function expectedFixtures(root) {
  const fixtures = new Map();
  for (const name of readdirSync(root, { recursive: true })
    .filter((each) => each.endsWith('_spec.cr'))
    .sort())
    for (const { fixture, whole, plain, endpoints } of readTesters(readFileSync(join(root, name), 'utf8'))) {
      if (!plain) continue;
      const known = fixtures.get(fixture) ?? { whole: false, endpoints: [] };
      fixtures.set(fixture, { whole: known.whole || whole, endpoints: [...known.endpoints, ...endpoints] });
    }
  return fixtures;
}

/** `javascript/express_config_array` is of `javascript/express`; null for a framework that is not ours. */
function frameworkOf(fixture) {
  const [language, folder = ''] = fixture.split('/');
  const name = (FRAMEWORKS[language] ?? []).find((each) => folder.split('_')[0] === each);
  return name === undefined ? null : `${language}/${name}`;
}

function distinct(endpoints) {
  const shaped = endpoints.map(({ method, path }) => ({ method: method.toUpperCase(), path: shapeOf(path) }));
  return [...new Map(shaped.map((each) => [`${each.method} ${each.path}`, each])).values()];
}

function same(one, other) {
  const any = ({ method }) => method === 'ANY' || method === 'ALL';
  return one.path === other.path && (one.method === other.method || any(one) || any(other));
}

function plus(one, other) {
  return Object.fromEntries(Object.keys(one).map((key) => [key, one[key] + other[key]]));
}

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
