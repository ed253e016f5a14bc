import { describe, expect, test } from '@jest/globals';
import { places, scanned } from './scanned.js';

const POD = `apiVersion: v1
kind: Pod
metadata: { name: a }
spec:
  automountServiceAccountToken: false
  containers:
    - name: a
      image: a:1
      securityContext: { runAsNonRoot: true, allowPrivilegeEscalation: false, privileged: true }
`;

function privilegedPod() {
  const container = { name: 'a', image: 'a:1', securityContext: { privileged: true } };
  return { metadata: { name: 'a' }, spec: { containers: [container] } };
}

function braces(value: object): string {
  return JSON.stringify(value).slice(1);
}

test('a manifest is known by what stands in it, whatever it is called', async () => {
  const outcome = await scanned({ 'ops/whatever.yml': POD, 'ops/pod.json': JSON.stringify({ a: 1 }) });
  expect(places(outcome.head)).toEqual(['k8s-privileged ops/whatever.yml:9']);
});

test.each([
  ['a pod on one line of JSON', 'pod.json', JSON.stringify({ apiVersion: 'v1', kind: 'Pod', ...privilegedPod() })],
  ['a pod within braces', 'pod.yaml', `{apiVersion: v1, kind: Pod, ${braces(privilegedPod())}`],
  ['services within braces', 'compose.yml', '{services: {a: {image: "a:1", privileged: true}}}'],
  ['services in JSON', 'stack.json', JSON.stringify({ services: { a: { image: 'a:1', privileged: true } } })],
])('%s is read like one in many lines', async (_, path, text) => {
  expect(places((await scanned({ [path]: text })).head)).toContain(`k8s-privileged ${path}:1`);
});

test('a template of CloudFormation on one line is read', async () => {
  const bucket = { Type: 'AWS::S3::Bucket', Properties: { AccessControl: 'PublicRead' } };
  const outcome = await scanned({ 'stack.json': JSON.stringify({ Resources: { bucket } }) });
  expect(places(outcome.head)).toEqual(['s3-public-access stack.json:1']);
});

test('data that is no infrastructure is neither scanned nor told', async () => {
  const outcome = await scanned({
    'data/big.json': `{"a":"${'x'.repeat(1_500_000)}"}`,
    'i18n/de.yaml': 'hello: hallo\n',
  });
  expect(outcome).toMatchObject({ status: 'not-applicable', coverage: [] });
});

test('a template that is not rendered is told as not looked at', async () => {
  const text = POD.replace('a:1', '{{ .Values.image }}');
  const outcome = await scanned({ 'chart/templates/pod.yaml': text });
  expect(outcome.head).toEqual([]);
  expect(outcome.coverage).toMatchObject([
    { kind: 'language', subject: 'Helm template', path: 'chart/templates/pod.yaml' },
  ]);
});

test('a manifest that is no YAML is told', async () => {
  const outcome = await scanned({ 'pod.yaml': `${POD}  - [\n` });
  expect(outcome.coverage).toMatchObject([{ kind: 'syntax', path: 'pod.yaml' }]);
});

test('an alias bomb is given up, and told', async () => {
  const levels = Array.from(
    { length: 30 },
    (_, level) => `a${level + 1}: &a${level + 1} [${`*a${level}, `.repeat(9)}*a${level}]`,
  );
  const outcome = await scanned({ 'pod.yaml': `apiVersion: v1\nkind: Pod\na0: &a0 x\n${levels.join('\n')}\n` });
  expect(outcome.coverage).toMatchObject([{ kind: 'budget', path: 'pod.yaml' }]);
});

test('nesting beyond sense is told, or read without harm', async () => {
  const outcome = await scanned({ 'pod.yaml': `apiVersion: v1\nkind: Pod\nspec: ${'['.repeat(50_000)}\n` });
  expect(outcome).toMatchObject({ status: 'complete', head: [] });
  expect(outcome.coverage).toHaveLength(1);
});

test('an alias that stands for itself ends', async () => {
  const outcome = await scanned({ 'pod.yaml': 'apiVersion: v1\nkind: Pod\nspec: &a\n  containers: [*a]\n' });
  expect(outcome.status).toBe('complete');
});

describe('inline ignores', () => {
  test('in YAML', async () => {
    const text = POD.replace(
      '      securityContext',
      '      # gatehouse:ignore k8s-privileged the agent needs it\n      securityContext',
    );
    const outcome = await scanned({ 'pod.yaml': text });
    expect(outcome.head[0]?.inlineIgnore).toEqual({ line: 9, reason: 'the agent needs it' });
  });

  test('in a Dockerfile', async () => {
    const text =
      'FROM alpine:3\n# gatehouse:ignore docker-curl-pipe our own host\nRUN curl -fsSL https://example.com/i | sh\n';
    const outcome = await scanned({ Dockerfile: text });
    expect(outcome.head[0]?.inlineIgnore).toEqual({ line: 2, reason: 'our own host' });
  });

  test('in SQL', async () => {
    const text = '-- gatehouse:ignore sql-grant-public a demo\nGRANT ALL ON SCHEMA demo TO PUBLIC;\n';
    const outcome = await scanned({ 'db/demo.sql': text });
    expect(outcome.head[0]?.inlineIgnore).toEqual({ line: 1, reason: 'a demo' });
  });
});

test('infrastructure and databases have their own categories', async () => {
  const outcome = await scanned({ 'pod.yaml': POD, 'a.sql': 'GRANT ALL ON SCHEMA demo TO PUBLIC;' });
  expect(outcome.head.map(({ category }) => category).sort()).toEqual(['database', 'infrastructure']);
});
