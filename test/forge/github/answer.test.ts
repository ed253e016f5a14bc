import { describe, expect, test } from '@jest/globals';
import { asList, checkGraphqlAnswer, withFields } from '../../../src/forge/github/answer.js';
import { everyPage } from '../../../src/forge/github/pages.js';
import { refusalOf } from '../../../src/forge/github/refusal.js';

/** What a proxy answers with status 200. */
const FOREIGN = JSON.parse('{"message":"under maintenance"}');

describe('an answer of somebody else', () => {
  test('is no empty list', async () => {
    expect(() => asList(FOREIGN)).toThrow("the answer is not GitHub's: it is no list");
    await expect(everyPage(async () => ({ data: FOREIGN, headers: {} }))).rejects.toThrow('it is no list');
    expect(asList([1])).toEqual([1]);
  });

  test.each([[FOREIGN], [null], ['text'], [[]]])('%j is no comment', (data) => {
    expect(() => withFields<{ id: number; user: null }>(data, 'id', 'user')).toThrow('it has no id, user');
  });

  test('a field that is null is there', () => {
    expect(withFields({ id: 1, user: null }, 'id', 'user')).toEqual({ id: 1, user: null });
  });

  test.each([[FOREIGN], [{ data: null }], [{ data: 'x' }], [{ errors: 'x' }]])('%j answers no query', (answer) => {
    expect(() => checkGraphqlAnswer(answer)).toThrow('neither data nor errors');
  });

  test.each([[{ data: {} }], [{ data: null, errors: [] }]])('%j is one of GraphQL', (answer) => {
    expect(() => checkGraphqlAnswer(answer)).not.toThrow();
  });

  test('is GitHub out of reach, and no defect of ours', () => {
    const thrown = (work: () => unknown): unknown => {
      try {
        return work();
      } catch (error) {
        return error;
      }
    };
    expect(
      refusalOf(
        thrown(() => asList(FOREIGN)),
        'pull-requests: read',
      ).kind,
    ).toBe('unavailable');
  });
});

describe('errors of GraphQL under status 200', () => {
  const refusal = (error: object) =>
    refusalOf(
      Object.assign(new Error('Something went wrong'), { name: 'GraphqlResponseError', errors: [error] }),
      'pull-requests: read',
    ).kind;

  test.each([
    ['without a type are GitHub’s own trouble: running again helps', {}, 'unavailable'],
    ['about the rate limit are one', { type: 'RATE_LIMITED' }, 'rate-limit'],
    ['about a right name the right', { type: 'FORBIDDEN' }, 'permission'],
    ['about what is not there say so', { type: 'NOT_FOUND' }, 'not-found'],
    ['about the query are ours', { extensions: { code: 'undefinedField' } }, 'invalid'],
    ['about its values are ours', { type: 'UNPROCESSABLE' }, 'invalid'],
  ])('%s', (_name, error, kind) => {
    expect(refusal(error)).toBe(kind);
  });
});
