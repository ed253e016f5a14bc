import { expect, test } from '@jest/globals';
import { publishAnnotations } from '../../src/publish/annotations.js';
import { fakeActions } from '../helpers/fake-actions.js';

test('every annotation reaches the runner', () => {
  const actions = fakeActions();
  publishAnnotations(actions, '::error file=a,line=1::x\n::notice::y\n');
  expect(actions.commands).toEqual(['::error file=a,line=1::x', '::notice::y']);
});

test.each([
  '::stop-commands::x',
  '::add-mask::x',
  '::set-env name=PATH::x',
  'text',
  '::error file=a::x\r::add-mask::y',
  '##[error]x',
])('%j never reaches the runner, nor what came with it', (line) => {
  const actions = fakeActions();
  expect(() => publishAnnotations(actions, `::error::x\n${line}\n`)).toThrow('line 2');
  expect(actions.commands).toEqual([]);
});
