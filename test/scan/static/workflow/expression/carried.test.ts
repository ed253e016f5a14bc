import { describe, expect, test } from '@jest/globals';
import { carriedIn } from '../../../../../src/scan/static/workflow/expression/carried.js';

const names = (inner: string) => carriedIn(`\${{ ${inner} }}`).map((each) => each.names.join('.'));

describe('a stranger’s text is seen in what an expression gives', () => {
  test.each([
    ['github.event.issue.title', ['github.event.issue.title']],
    ["github['event']['issue'].TITLE", ['github.event.issue.title']],
    ['github.event.commits[0].message', ['github.event.commits.*.message']],
    ["format('{0}-{1}', github.actor, github.head_ref)", ['github.actor', 'github.head_ref']],
    ['github.head_ref || github.ref_name', ['github.head_ref', 'github.ref_name']],
    ["github.event_name == 'push' && github.head_ref || 'none'", ['github.head_ref']],
    ['fromJSON(steps.read.outputs.data).items[0].name', ['steps.read.outputs.data']],
    ['(github.event.pull_request || github.event.issue).title', ['github.event.pull_request', 'github.event.issue']],
    ["case(github.head_ref == 'x', github.actor, github.ref)", ['github.actor', 'github.ref']],
  ])('%s', (expression, expected) => expect(names(expression)).toEqual(expected));
});

describe('what is only compared or tested is not pasted, so nobody is told of it', () => {
  test.each([
    "github.event.issue.title == 'x'",
    "!contains(github.event.issue.title, 'x')",
    "startsWith(github.head_ref, 'release/') && 'release' || 'debug'",
    'hashFiles(github.head_ref)',
    "'github.event.issue.title'",
    'github.head_ref.',
    'github.head_ref)',
  ])('%s', (expression) => expect(names(expression)).toEqual([]));
});

test('a document written as JSON carries all that is in it', () => {
  expect(carriedIn('${{ toJSON(github.event) }}')).toEqual([{ names: ['github', 'event'], whole: true }]);
});

test('an expression nested beyond reason is left alone', () => {
  expect(names(`${'('.repeat(5000)}github.head_ref${')'.repeat(5000)}`)).toEqual([]);
  expect(names(`${'!'.repeat(5000)}github.head_ref`)).toEqual([]);
});
