import { expect, test } from '@jest/globals';
import file from '../../rules/threat-questions.json' with { type: 'json' };
import { BOUNDARIES, ELEMENT_KINDS } from '../../src/model/surface.js';
import { SCANNERS } from '../../src/scan/index.js';
import { questionsFor } from '../../src/surface/questions.js';
import { anElement } from './elements.js';

test('every kind of element raises a question at some boundary', () => {
  const facts = [{ name: 'authentication', value: 'unprotected' }];
  for (const kind of ELEMENT_KINDS) {
    const asked = BOUNDARIES.flatMap((boundary) => questionsFor({ kind, key: `${kind} x`, boundary, facts }));
    expect([kind, asked.length > 0]).toEqual([kind, true]);
  }
});

test('a rule that a question names is one that there is', async () => {
  const known = new Set((await Promise.all(SCANNERS.map((scanner) => scanner.rules()))).flat());
  const named = file.questions.flatMap((question) => ('rule' in question ? [question.rule] : []));
  expect(named.filter((rule) => !known.has(rule ?? ''))).toEqual([]);
});

test('ids are distinct, and each asks about the element by its name or its place', () => {
  const ids = file.questions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(file.questions.filter(({ ask }) => !ask.includes('{name}') && !/command|text|bytes/.test(ask))).toEqual([]);
});

test('what only writes are asked is not asked of a route that reads', () => {
  const facts = [{ name: 'validation', value: 'unprotected' }];
  const ids = (key: string) => questionsFor(anElement({ key, facts })).map(({ id }) => id);
  expect([ids('route POST /a'), ids('route GET /a')]).toEqual([['route-input'], []]);
});
