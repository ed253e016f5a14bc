// What CodeQL's own query tests expect: the rows of `.expected` files and the comments `$ Alert` in the sources.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, posix } from 'node:path';

const SOURCE = /\.(?:js|jsx|ts|tsx|mjs|cjs|vue|html|ejs|py|go|java|cs|cshtml|rb|erb)$/;
/** Copies of libraries that tests compile against. */
const NOT_OURS = new Set(['vendor', 'node_modules', 'stubs', 'CONSISTENCY']);
/** Inline tags that name a result; the others name sources, sinks and facts about the program. */
const RESULT = /^(?:Alert|has[A-Z]\w*|[Hh]ardcoded\w+|sqlInjection)$/;

/**
 * The results that a folder of query tests expects.
 * @param {string} folder one `CWE-*` folder
 * @param {string} queries where the sources of the queries are, `<language>/ql/src`
 * @returns {Alert[]} paths relative to the folder
 */
export function expectedAlerts(folder, queries) {
  const alerts = new Map();
  const own = cweOfFolder(basename(folder));
  for (const test of testFolders(folder)) {
    for (const alert of alertsOfTest(folder, test, queries)) {
      const key = `${alert.path}:${alert.start}`;
      const cwes = [...(alerts.get(key)?.cwes ?? own), ...alert.cwes];
      alerts.set(key, { ...alert, cwes: [...new Set(cwes)] });
    }
  }
  return [...alerts.values()];
}

/** `CWE-089` and `cwe-352` name one number, `CWE-1004` too. */
export function cweOfFolder(name) {
  const number = /^CWE-0*(\d+)/i.exec(name)?.[1];
  return number === undefined ? [] : [Number(number)];
}

/**
 * The rows of an `.expected` file that are results: those of `#select`, all when the file has no sections.
 * @returns {{ path: string, start: number, end: number }[]}
 */
export function expectedRows(text) {
  const lines = text.split('\n');
  const from = lines.indexOf('#select');
  const sections = lines.some((line) => /^(?:edges|nodes|subpaths|#select)$/.test(line));
  const rows = [];
  for (const line of sections && from < 0 ? [] : lines.slice(from + 1)) {
    if (!line.startsWith('|') && rows.length > 0) break;
    const place = /^\| ([^|]+?):(\d+):\d+:(\d+):\d+ \|/.exec(line);
    if (place !== null) rows.push({ path: place[1], start: Number(place[2]), end: Number(place[3]) });
  }
  return rows;
}

/**
 * The tags behind the `$` of a comment, as CodeQL's inline expectations write them.
 * @returns {Tag[]}
 */
export function inlineTags(line) {
  const comment = /(?:\/\/|#|<!--|\/\*|<%#|--)[^$]*?\$\s*(.*)$/.exec(line)?.[1];
  if (comment === undefined) return [];
  const tags = [];
  let kind = 'Alert';
  const words = comment.replace(/\/\/.*|-->.*|\*\/.*/, '');
  for (const [, marker, name, query] of words.matchAll(
    /(MISSING|SPURIOUS):|([\w-]+)(?:\[([^\]]*)\])?(?:=(?:"[^"]*"|\S+))?/g,
  )) {
    if (marker !== undefined) kind = marker;
    else if (RESULT.test(name)) tags.push({ name, query: query ?? null, kind });
  }
  return tags;
}

function testFolders(folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  const below = entries
    .filter((entry) => entry.isDirectory() && !NOT_OURS.has(entry.name))
    .flatMap((entry) => testFolders(join(folder, entry.name)));
  return isTest(folder) ? [folder, ...below] : below;
}

function isTest(folder) {
  return readdirSync(folder).some((name) => /\.qlref$|\.ql$/.test(name));
}

function alertsOfTest(root, folder, queries) {
  const names = readdirSync(folder);
  const tagged = taggedLines(folder);
  const place = (path) => posix.join(folder.slice(root.length + 1).replaceAll('\\', '/'), path);
  const alerts = [];
  for (const name of names.filter((each) => each.endsWith('.qlref'))) {
    const query = queryOf(join(folder, name), queries);
    const rows = rowsOf(join(folder, `${name.slice(0, -'.qlref'.length)}.expected`));
    for (const row of rows) {
      const tags = tagged.get(row.path)?.get(row.start) ?? [];
      if (!tags.some((tag) => tag.kind === 'SPURIOUS' && meant(tag, query))) alerts.push({ ...row, cwes: query.cwes });
    }
    alerts.push(...inline(tagged, (tag) => tag.kind === 'MISSING' && meant(tag, query), query.cwes));
  }
  const tests = names.filter((each) => each.endsWith('.ql') && isInlineTest(readFileSync(join(folder, each), 'utf8')));
  if (tests.length > 0) alerts.push(...inline(tagged, (tag) => tag.kind !== 'SPURIOUS' && tag.name !== 'Alert', []));
  return alerts.map((alert) => ({ ...alert, path: place(alert.path) }));
}

function inline(tagged, wanted, cwes) {
  return [...tagged].flatMap(([path, lines]) =>
    [...lines].filter(([, tags]) => tags.some(wanted)).map(([line]) => ({ path, start: line, end: line, cwes })),
  );
}

function meant(tag, query) {
  return tag.name === 'Alert' && (tag.query === null || query.id === null || tag.query.split(',').includes(query.id));
}

function isInlineTest(text) {
  return /InlineExpectationsTest|InlineFlowTest/.test(text);
}

function rowsOf(file) {
  return existsSync(file) ? expectedRows(readFileSync(file, 'utf8')) : [];
}

/** The id and the CWEs that a query tells of itself; none when its source is not there. */
function queryOf(reference, queries) {
  const text = readFileSync(reference, 'utf8');
  const path = /^(?:query:\s*)?(\S.*\.ql)\s*$/m.exec(text)?.[1];
  const file = path === undefined ? '' : join(queries, path);
  if (path === undefined || !existsSync(file)) return { id: null, cwes: [] };
  const head = readFileSync(file, 'utf8');
  const cwes = [...head.matchAll(/external\/cwe\/cwe-0*(\d+)/g)].map(([, number]) => Number(number));
  return { id: /@id\s+(\S+)/.exec(head)?.[1] ?? null, cwes };
}

/** The sources below a test folder, by path: the tags of each line that has any. */
function taggedLines(folder, prefix = '') {
  const files = new Map();
  for (const entry of readdirSync(join(folder, prefix), { withFileTypes: true })) {
    const path = posix.join(prefix, entry.name);
    if (entry.isDirectory()) {
      // A test inside a test is read where it stands.
      if (NOT_OURS.has(entry.name) || isTest(join(folder, path))) continue;
      for (const [file, lines] of taggedLines(folder, path)) files.set(file, lines);
    } else if (SOURCE.test(entry.name)) {
      const lines = readFileSync(join(folder, path), 'utf8').split('\n');
      const tags = lines.map((line, index) => [index + 1, inlineTags(line)]).filter(([, each]) => each.length > 0);
      if (tags.length > 0) files.set(path, new Map(tags));
    }
  }
  return files;
}
