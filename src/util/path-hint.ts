/** What a name makes a reader expect of a file: a hint and no evidence. It may make a judgement stricter, never milder. */
export type PathHint = 'vendored' | 'generated' | 'documentation' | 'test' | 'example' | 'tool' | 'source';

/** Below these, Java, Kotlin and Scala builds have what they ship, whatever the packages are called. */
const SHIPPED_LAYOUT = /(?:^|\/)src\/main\//;
/** Inside these, a folder's name is a word of the business: suppliers are vendors, and a build is a thing to sell. */
const SOURCE_ROOT = /(?:^|\/)(?:src|lib|app|apps|server|internal|pkg|cmd)\//;
const TEST =
  /(?:^|\/)(?:(?:[\w-]{1,60}[-_])?tests?|[\w-]{0,60}test-utils|__tests__|specs?|e2e|testdata|test[_-]data|fixtures?|__fixtures__|__mocks__|mocks?|cassettes|testing|snapshots?|__snapshots__)\/|(?:[._-](?:test|spec|mock|fixture)s?\.\w+$)|(?:^|\/)(?:test_[^/]*|conftest|[^/]*_test(?:_?data)?)\.\w+$|Tests?\.(?:java|cs|kt)$/i;
const FOLDERS: readonly (readonly [PathHint, RegExp])[] = [
  ['vendored', /(?:^|\/)(?:node_modules|bower_components|vendor|third[_-]?party|site-packages|Pods)\//i],
  ['example', /(?:^|\/)(?:_?examples?|samples?|demos?|playgrounds?|sandbox|tutorials?|seeds?|templates?)\//i],
  ['documentation', /(?:^|\/)docs?\//i],
  ['tool', /(?:^|\/)(?:scripts?|tools?|hack|dev|devtools|ci|\.ci|\.github|bench(?:marks?)?|tasks?)\//i],
  ['generated', /(?:^|\/)(?:dist|build|out|generated|__generated__|\.next)\//i],
];
const NAMES: readonly (readonly [PathHint, RegExp])[] = [
  ['example', /\.(?:example|sample|template|dist)$/i],
  ['documentation', /\.(?:md|mdx|rst|adoc|txt)$/i],
  ['generated', /\.min\.(?:js|css)$|\.(?:generated|pb|g)\.\w+$|\.map$/i],
];

const WEIGHT: Readonly<Record<PathHint, number>> = {
  vendored: 0,
  generated: 0,
  documentation: 1,
  test: 1,
  example: 2,
  tool: 3,
  source: 4,
};

/** What a `/`-separated path suggests; the first that fits. */
export function pathHint(path: string): PathHint {
  if (SHIPPED_LAYOUT.test(path)) return 'source';
  if (TEST.test(path)) return 'test';
  const root = SOURCE_ROOT.exec(path);
  const above = root === null ? path : path.slice(0, root.index + 1);
  const folder = FOLDERS.find(([, pattern]) => pattern.test(above));
  return (folder ?? NAMES.find(([, pattern]) => pattern.test(path)))?.[0] ?? 'source';
}

/** Whether a path suggests something that counts for more than another path does. */
export function suggestsMore(path: string, than: string): boolean {
  return WEIGHT[pathHint(path)] > WEIGHT[pathHint(than)];
}
