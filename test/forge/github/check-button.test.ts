import { expect, test } from '@jest/globals';
import {
  checkRunName,
  explainButton,
  formatPullReference,
  isCheckRunName,
  parsePullReference,
  RECHECK_BUTTON,
  readButton,
} from '../../../src/forge/github/check-button.js';
import { anId } from '../../report/builders.js';

test('GitHub takes our buttons, and a click on each is understood', () => {
  for (const { label, description, identifier } of [RECHECK_BUTTON, explainButton(anId(1))]) {
    expect(label.length).toBeLessThanOrEqual(20);
    expect(description.length).toBeLessThanOrEqual(40);
    expect(identifier.length).toBeLessThanOrEqual(20);
    expect(readButton(identifier)).not.toBeNull();
  }
  expect(readButton(explainButton('0123456789abcdef').identifier)).toEqual({ kind: 'explain', id: '01234567' });
});

test.each([
  '',
  'merge',
  'recheck ',
  'explain:',
  'explain:0123',
  'explain:ABCDEF01',
  'explain:../../etc',
  'explain:012345678',
])('%j is no button of ours', (identifier) => expect(readButton(identifier)).toBeNull());

test('a check run of any project is ours by name, and no other', () => {
  for (const key of ['default', 'web', 'a/b']) expect(isCheckRunName(checkRunName(key))).toBe(true);
  for (const name of ['Gatehouse', 'Gatehouse reports', 'My Gatehouse report', 'gate (web)'])
    expect(isCheckRunName(name)).toBe(false);
});

test('the pull request comes back from the external id, and from no other', () => {
  expect(parsePullReference(formatPullReference(7))).toBe(7);
  for (const id of [null, '', '7', 'gatehouse:pull/0', 'gatehouse:pull/7x', 'gatehouse:pull/9999999999'])
    expect(parsePullReference(id)).toBeNull();
});
