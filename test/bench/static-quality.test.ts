import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { makeFolder } from '../helpers/repository.js';

function folderOf(files: Readonly<Record<string, string>>): string {
  const root = makeFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

function finding(path: string, start: number, ...cwes: number[]) {
  return { path, start, end: start, cwes, rule: 'a-rule', severity: 'high', trace: '' };
}

describe('the tests of OWASP Benchmark', () => {
  test('a finding of another kind than the test asks for is neither hit nor false alarm', async () => {
    const { judge, readExpected } = await import('../../bench/static-quality/benchmark.mjs');
    const expected = readExpected(
      '# test name, category\nTest1,sqli,true,89\nTest2,sqli,false,89\nTest3,hash,true,328\n',
    );
    const found = [
      finding('src/Test1.java', 3, 79),
      finding('src/Test2.java', 3, 564),
      finding('src/Test3.java', 1, 327),
    ];
    const counts = judge(expected, found);
    expect(counts.get('sqli')).toEqual({ tp: 0, fp: 1, fn: 1, tn: 0 });
    expect(counts.get('hash')).toEqual({ tp: 1, fp: 0, fn: 0, tn: 0 });
  });
});

describe('the expectations of CodeQL', () => {
  test('rows of results are told from rows of steps', async () => {
    const { expectedRows } = await import('../../bench/static-quality/codeql-expectations.mjs');
    const steps = 'edges\n| a.js:1:1:1:9 | x | a.js:2:1:2:9 | y |\n';
    const row = { path: 'a.js', start: 2, end: 3 };
    expect(expectedRows(`${steps}#select\n| a.js:2:1:3:9 | y | text |\n`)).toEqual([row]);
    expect(expectedRows(`#select\n| a.js:2:1:3:9 | y | text |\n${steps}`)).toEqual([row]);
    expect(expectedRows('| a.js:2:1:3:9 | y | text |\n')).toEqual([row]);
    expect(expectedRows(steps)).toEqual([]);
  });

  test('comments tell results, what is missed and what is spurious, and sources are none of them', async () => {
    const { inlineTags } = await import('../../bench/static-quality/codeql-expectations.mjs');
    expect(inlineTags('db.query(q); // $ Alert[js/sql-injection]')).toEqual([
      { name: 'Alert', query: 'js/sql-injection', kind: 'Alert' },
    ]);
    expect(inlineTags('run(x) # $ Source SPURIOUS: Alert MISSING: Alert // why').map(({ kind }) => kind)).toEqual([
      'SPURIOUS',
      'MISSING',
    ]);
    expect(inlineTags("const $scope = '// not a $ comment';")).toEqual([]);
  });

  test('what a test declares to come from outside is taken for it', async () => {
    const { functionsIn, rowsIn } = await import('../../bench/static-quality/codeql-sources.mjs');
    expect(rowsIn('- ["shop", "Web", False, "read", "()", "", "ReturnValue", "remote", "manual"]')).toEqual([
      'java:shop.Web.read',
    ]);
    expect(rowsIn('- ["shop", "Web", False, "read", "()", "", "Argument[0]", "remote", "manual"]')).toEqual([]);
    const declared = functionsIn('package shop;\nclass A { Object source() { return null; } }');
    expect(declared).toEqual(['java:shop.A.source', 'java:shop.A.taint']);
    expect(functionsIn('class A { Object source(int a) { return null; } }')).toEqual([]);
  });

  test('a folder expects what its queries report, less what is spurious, more what they miss', async () => {
    const { expectedAlerts } = await import('../../bench/static-quality/codeql-expectations.mjs');
    const root = folderOf({
      'src/Sql.ql': '/**\n * @id x/sql\n * @tags security external/cwe/cwe-089 external/cwe/cwe-564\n */',
      'CWE-089/one/Sql.qlref': 'query: Sql.ql\n',
      'CWE-089/one/Sql.expected': '#select\n| a.py:1:1:1:2 | x |\n| a.py:2:1:2:2 | x |\n',
      'CWE-089/one/a.py': 'one() # $ Alert\ntwo() # $ SPURIOUS: Alert[x/sql]\nthree() # $ MISSING: Alert\n',
    });
    expect(expectedAlerts(join(root, 'CWE-089'), join(root, 'src'))).toEqual([
      { path: 'one/a.py', start: 1, end: 1, cwes: [89, 564] },
      { path: 'one/a.py', start: 3, end: 3, cwes: [89, 564] },
    ]);
  });

  test('a finding next to an expected line counts for it, one of another kind does not', async () => {
    const { judgeTest } = await import('../../bench/static-quality/codeql.mjs');
    const test = { alerts: [{ path: 'a.py', start: 4, end: 4, cwes: [89] }], families: new Set(['sql']) };
    expect(judgeTest(test, [finding('a.py', 5, 564)])).toMatchObject({ expected: 1, missed: [], elsewhere: [] });
    expect(judgeTest(test, [finding('a.py', 4, 79)])).toMatchObject({ missed: [{ start: 4 }], findings: 0 });
    expect(judgeTest(test, [finding('a.py', 9, 89)])).toMatchObject({ findings: 1, elsewhere: [{ start: 9 }] });
  });
});

describe('the expectations of Noir', () => {
  const SPEC = `
    verbs = ["GET", "POST"]
expected = [
  Endpoint.new("/a/:id", "GET", [Param.new("id", "", "path")]), # Endpoint.new("/comment", "GET")
  Endpoint.new("/b#c", "DELETE"),
]
verbs.each { |m| expected << Endpoint.new("/c", m) }
FunctionalTester.new("fixtures/javascript/express_one/", {
  :techs     => 1,
  :endpoints => expected.size,
}, expected).perform_tests
FunctionalTester.new("fixtures/javascript/express_two/", { :techs => 1 }, [
  Endpoint.new("cli://tool", "CLI"),
], { "base" => YAML::Any.new("x") })
`;

  test('endpoints of lists, loops and calls are read with the fixture they belong to', async () => {
    const { readTesters } = await import('../../bench/static-quality/noir-expectations.mjs');
    const [one, two] = readTesters(SPEC.replace('    verbs =', 'verbs ='));
    expect(one).toMatchObject({ fixture: 'javascript/express_one', whole: true, plain: true });
    expect(one?.endpoints.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /a/:id',
      'DELETE /b#c',
      'GET /c',
      'POST /c',
    ]);
    expect(two).toEqual({ fixture: 'javascript/express_two', whole: false, plain: false, endpoints: [] });
  });

  test('a route is the same however its parameters are written', async () => {
    const { judgeRoutes, shapeOf } = await import('../../bench/static-quality/noir.mjs');
    expect(['/a/:id', '/a/{id}', '/a/<int:id>', '/a/[id]', '/a/:id/'].map(shapeOf)).toEqual(Array(5).fill('/a/{}'));
    const endpoints = [{ method: 'GET', path: '/a/:id' }];
    const told = [
      { method: 'get', path: '/a/{key}' },
      { method: 'POST', path: '/a/{key}' },
    ];
    expect(judgeRoutes({ endpoints, whole: true }, told)).toMatchObject({ expected: 1, found: 1, told: 2, wrong: 1 });
    expect(judgeRoutes({ endpoints, whole: false }, told)).toMatchObject({ told: 1, wrong: 0 });
  });
});

test('a finding in a planted project is a hit, a known false alarm, not judged, or not worth a word', async () => {
  const { judgeProject, readTruth } = await import('../../bench/static-quality/projects.mjs');
  const truth = readTruth(
    JSON.stringify([
      { path: 'a.js', line: 3, also: [9], cwe: ['CWE-89', 943] },
      { path: 'a.js', line: 20, cwe: 22, real: false },
      { path: 'test/', cwe: 0, real: 'arguable' },
    ]),
  );
  const found = [
    finding('a.js', 10, 943),
    finding('a.js', 20, 22),
    finding('test/x.js', 1, 89),
    finding('b.js', 1, 89),
  ];
  const judged = judgeProject(truth, found);
  expect(judged).toMatchObject({ found: 1, real: 1, right: 1, missed: [] });
  expect(judged.alarms).toEqual([found[1]]);
  expect(judged.open).toEqual([found[3]]);
});

describe('the samples of gosec', () => {
  test('a sample of several files with a backtick in one is read whole, with what its authors count', async () => {
    const { samplesIn } = await import('../../bench/static-quality/gosec-samples.mjs');
    const source = [
      'var SampleCodeG1 = []CodeSample{',
      '\t{[]string{`package a`, `const q = ` + "`" + `x` + "`"}, 2, gosec.NewConfig()},',
      '\t{[]string{`package b`}, 0, gosec.Config{"G1": 1}},',
      '}',
    ].join('\n');
    expect(samplesIn(source.replace('x` + "`"}', 'x`}'))).toEqual([
      { files: ['package a', 'const q = `x'], errors: 2 },
      { files: ['package b'], errors: 0 },
    ]);
  });
});

describe('the examples of checkov', () => {
  const text = [
    'resource "aws_s3_bucket" "a" {',
    '}',
    'resource "aws_s3_bucket_acl" "b" {',
    '  bucket = aws_s3_bucket.a.id',
    '  acl    = "public-read"',
    '}',
    'data "aws_iam_policy_document" "pass" {',
    '}',
  ].join('\n');

  test('a line belongs to the resource around it, and to what that refers to', async () => {
    const { referredAt, resourceAt } = await import('../../bench/static-quality/checkov-expectations.mjs');
    expect(resourceAt(text, 5)).toBe('aws_s3_bucket_acl.b');
    expect(referredAt(text, 5)).toEqual(['aws_s3_bucket.a']);
  });

  test('resources are bad as the test lists them, and by their names where it lists none', async () => {
    const { expectationsIn, resourcesIn } = await import('../../bench/static-quality/checkov-expectations.mjs');
    const listed = [
      'passing_resources = {',
      '    "a_b.c",',
      '}',
      'failing_resources = {',
      '    "a_b.d[\\"x\\"]",',
      '}',
    ].join('\n');
    expect([...expectationsIn(listed, [])]).toEqual([
      ['a_b.c', false],
      ['a_b.d', true],
    ]);
    expect([...expectationsIn('', resourcesIn(text))]).toEqual([['aws_iam_policy_document.pass', false]]);
  });
});

test('a snapshot of zizmor gives the findings of a run that nothing else steers, with the lines that are shown', async () => {
  const { runsIn } = await import('../../bench/static-quality/zizmor-expectations.mjs');
  const snapshot = [
    '    error[some-audit]: text',
    '      --> @@INPUT@@:20:7',
    '       |',
    '    20 |       image: x',
    '    ...',
    '    37 |             image: ubuntu',
    '       |',
    '       = note: audit confidence',
  ].join('\n');
  const run = (given: string) => `zizmor()${given}.run()?,\n        @"\n${snapshot}\n    "\n    );\n`;
  expect(runsIn(run('.input(input_under_test("a.yml")).args(["--persona=auditor"])'))).toEqual([
    { input: 'a.yml', persona: 'auditor', findings: [{ audit: 'some-audit', line: 20, shown: [20, 37] }] },
  ]);
  expect(runsIn(run('.input(input_under_test("a.yml")).config("b.yml")'))).toEqual([]);
});
