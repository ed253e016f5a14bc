/** What kind of file a path names; findings outside `source` weigh less. */
export type PathClass = 'source' | 'test' | 'example' | 'documentation' | 'generated' | 'vendored';

const CLASSES: readonly (readonly [PathClass, RegExp])[] = [
  ['vendored', /(?:^|\/)(?:node_modules|bower_components|vendor|third[_-]?party|site-packages|Pods)\//i],
  [
    'generated',
    /(?:^|\/)(?:dist|build|out|generated|__generated__|\.next)\/|\.min\.(?:js|css)$|\.(?:generated|pb|g)\.\w+$|\.map$/i,
  ],
  [
    'test',
    /(?:^|\/)(?:(?:[\w-]{1,60}[-_])?tests?|[\w-]{0,60}test-utils|__tests__|specs?|e2e|testdata|test[_-]data|fixtures?|__fixtures__|__mocks__|mocks?|cassettes|testing|snapshots?|__snapshots__)\/|(?:[._-](?:test|spec|mock|fixture)s?\.\w+$)|(?:^|\/)(?:test_[^/]*|conftest|[^/]*_test(?:_?data)?)\.\w+$|Tests?\.(?:java|cs|kt)$/i,
  ],
  [
    'example',
    /(?:^|\/)(?:_?examples?|samples?|demos?|seeds?|tutorials?|templates?)\/|\.(?:example|sample|template|dist)$|\.env\.(?:example|sample|template)/i,
  ],
  ['documentation', /(?:^|\/)docs?\/|\.(?:md|mdx|rst|adoc|txt)$|(?:^|\/)(?:README|CHANGELOG|HISTORY)[^/]*$/i],
];

/** The class of a `/`-separated path; the first that fits, `source` if none does. */
export function pathClass(path: string): PathClass {
  for (const [kind, pattern] of CLASSES) if (pattern.test(path)) return kind;
  return 'source';
}
