// The endpoints that OWASP Noir's own tests expect of its fixtures, read from the Crystal source of the testers.

const METHODS = new Set(['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'TRACE', 'QUERY', 'ANY', 'ALL']);
/** Options of a tester that do not change which endpoints are expected. */
const HARMLESS = new Set(['include_callee', 'only_techs']);

const TOKEN = new RegExp(
  [
    String.raw`^(?<assigned>\w+) *= *(?!=)`,
    String.raw`(?<appended>\w+)(?: *<< *|\.concat\()`,
    String.raw`(?<list>\w+|\[[^\]]*\])\.(?:each|map) *(?:\{|do) *\|(?<item>\w+)\|`,
    String.raw`(?<tester>FunctionalTester\.new)\(`,
    String.raw`[\w.]+\(\s*"(?<path>[^"]*)",\s*(?:"(?<method>[A-Z]+)"|(?<variable>[a-z]\w*))`,
    String.raw`(?<name>\b[a-z]\w*\b)(?![.(:\w])`,
  ].join('|'),
  'gm',
);

/**
 * The testers of one file. What is built by calls that it does not know is left out.
 * @param {string} source Crystal
 * @returns {Tester[]}
 */
export function readTesters(source) {
  const text = withoutComments(source);
  const reader = { text, lists: stringLists(text), endpoints: new Map(), target: null, loop: null };
  const testers = [];
  for (const token of text.matchAll(TOKEN)) {
    if (token.groups.tester === undefined) take(reader, token);
    else testers.push(testerAt(reader, token.index + token[0].length - 1));
  }
  return testers.filter((tester) => tester !== null);
}

function take(reader, { groups, index }) {
  const { assigned, appended, list, item, path, method, variable, name } = groups;
  if (assigned !== undefined) {
    reader.target = assigned;
    reader.endpoints.set(assigned, []);
  } else if (appended !== undefined) reader.target = appended;
  else if (list !== undefined) reader.loop = { item, values: reader.lists.get(list) ?? strings(list) };
  else if (path !== undefined) {
    const methods = method === undefined ? valuesOf(reader, variable) : [method];
    for (const each of methods) add(reader, index, [{ method: each, path }]);
  } else if (name !== undefined && name !== reader.target && reader.endpoints.has(name))
    add(reader, index, reader.endpoints.get(name));
}

function valuesOf({ loop }, variable) {
  return loop?.item === variable ? loop.values : [];
}

function add({ endpoints, target, text }, index, more) {
  // What a tester's arguments name is read with the tester.
  if (target === null || !endpoints.has(target) || insideTester(text, index)) return;
  endpoints.get(target).push(...more.filter(({ method }) => METHODS.has(method)));
}

function insideTester(text, index) {
  const start = text.lastIndexOf('FunctionalTester.new(', index);
  return start >= 0 && closing(text, start + 'FunctionalTester.new'.length) > index;
}

function testerAt(reader, open) {
  const inside = reader.text.slice(open + 1, closing(reader.text, open));
  const fixture = /^\s*"fixtures\/([^"]*?)\/?"/.exec(inside)?.[1];
  if (fixture === undefined) return null;
  const words = inside.replaceAll(/"[^"]*"|\w+\.size/g, '').match(/[a-z]\w*/g) ?? [];
  const named = words.filter((word) => reader.endpoints.has(word)).flatMap((word) => reader.endpoints.get(word));
  const direct = [...inside.matchAll(/Endpoint\.new\("([^"]*)",\s*"([A-Z]+)"/g)].map(([, path, method]) => ({
    path,
    method,
  }));
  const endpoints = distinct([...named, ...direct].filter(({ method }) => METHODS.has(method)));
  const options = [...inside.matchAll(/"(\w+)"\s*=>/g)].map(([, name]) => name);
  return {
    fixture,
    whole: isWhole(inside, endpoints.length),
    plain: options.every((name) => HARMLESS.has(name)) && !/\w*overrides\b/.test(inside),
    endpoints,
  };
}

/** Whether the endpoints that are listed are all that there are: a tester may count more than it lists. */
function isWhole(inside, listed) {
  const count = /:endpoints\s*=>\s*(\d+|\w)/.exec(inside)?.[1];
  return count !== undefined && (!/^\d/.test(count) || Number(count) <= listed);
}

/** Where the bracket that opens at `open` is closed; strings are stepped over. */
function closing(text, open) {
  let depth = 0;
  for (const { 0: token, index } of text.slice(open).matchAll(/"(?:[^"\\]|\\.)*"|[([{]|[)\]}]/g)) {
    if (token.length > 1) continue;
    depth += '([{'.includes(token) ? 1 : -1;
    if (depth === 0) return open + index;
  }
  return text.length;
}

function stringLists(text) {
  const lists = [...text.matchAll(/^(\w+) *= *(\[(?:\s*"[^"]*",?)+\s*\])/gm)];
  return new Map(lists.map(([, name, list]) => [name, strings(list)]));
}

function strings(list) {
  return [...list.matchAll(/"([^"]*)"/g)].map(([, value]) => value);
}

function withoutComments(source) {
  return source.replaceAll(/("(?:[^"\\\n]|\\.)*")|#[^\n]*/g, (_, string) => string ?? '');
}

function distinct(endpoints) {
  return [...new Map(endpoints.map((each) => [`${each.method} ${each.path}`, each])).values()];
}
