import { describe, expect, test } from '@jest/globals';
import { FAILSAFE_SCHEMA, loadAll } from 'js-yaml';
import { joinedFlow } from '../../src/util/yaml-flow.js';
import { assertNearLinear } from '../helpers/growth.js';

function read(text: string): unknown {
  return loadAll(joinedFlow(text), { schema: FAILSAFE_SCHEMA })[0];
}

describe('what GitHub reads and YAML 1.2 forbids', () => {
  test.each<[string, string, unknown]>([
    [
      'a bracket closed at the column of its key',
      'on:\n  push: [\n    main\n  ]\nn: 1\n',
      { on: { push: ['main'] }, n: '1' },
    ],
    ['items at the column of the key', 'a:\n  b: [\n  x,\n  y\n  ]\n', { a: { b: ['x', 'y'] } }],
    ['items further out than the key', 'a:\n  b: [\nx,\ny]\n', { a: { b: ['x', 'y'] } }],
    ['a brace closed at the margin', 'env: {\n A: b\n}\nc: d\n', { env: { A: 'b' }, c: 'd' }],
    ['tabs inside brackets', 'on: [\n\tpush\n\t]\n', { on: ['push'] }],
    ['comments inside brackets', 'a:\n  b: [\n  x, # one ]\n  # two\n  y]\n', { a: { b: ['x', 'y'] } }],
    ['quoted text that goes on at the margin', 'a:\n  b: "x\ny"\n  c: \'x\ny\'\n', { a: { b: 'x y', c: 'x y' } }],
    ['brackets in a list', 'a:\n  - [x,\n  y]\n  - b: {c:\n  d}\n', { a: [['x', 'y'], { b: { c: 'd' } }] }],
    ['quoted keys and anchors', '"a": &x [\nb]\nc: *x\n', { a: ['b'], c: ['b'] }],
  ])('%s', (_name, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

test('offsets stay, so that findings stand at their place', () => {
  const text = 'a:\n  b: [\n  x, # one\n  y]\nrun: 1\n';
  const joined = joinedFlow(text);
  expect(joined).toHaveLength(text.length);
  expect(joined.indexOf('run')).toBe(text.indexOf('run'));
});

test.each([
  ['a script in a block scalar', 'steps:\n  - run: |\n      x=[\n      echo "\n  - uses: o/r@v1\n'],
  ['a folded script as a list item', "a:\n  - >-\n    it's {\n  - b\n"],
  ['brackets within plain text', "a: b[0] it's\nc: ${{ x }}\nd: don't {\n"],
  ['an apostrophe inside a collection', "a: [don't, b]\n"],
  ['a comment', '# it\'s [\na: 1 # "\n'],
  ['colons within keys and values', 'a:b: c\nurl: http://x/[\n'],
])('%s is left alone', (_name, text) => {
  expect(joinedFlow(text)).toBe(text);
});

test('what is never closed is given back as it is', () => {
  expect(joinedFlow('a: [\nb\n')).toBe('a: [\nb\n');
  expect(joinedFlow('a: "\nb\n')).toBe('a: "\nb\n');
});

test.each(['[', '{', '"', "'", '- ', '? ', 'a: ', '&a ', '# ', '[\n', ' "a"', 'x:', ': ', '|\n'])(
  'a hostile row of %j costs no more than its length',
  (part) =>
    assertNearLinear(100_000, (size) => {
      const text = part.repeat(size);
      return () => joinedFlow(text);
    }),
);
