import { describe, expect, test } from '@jest/globals';
import type { ThreatAnswer, ThreatAnswers } from '../../src/model/threat-answer.js';
import { answersElement } from '../../src/surface/answer-match.js';
import { answerNotices, type SeenSurface } from '../../src/surface/answer-notices.js';
import { answered } from '../../src/surface/answered.js';
import { mitigations } from '../../src/surface/mitigations.js';
import { questionsFor } from '../../src/surface/questions.js';
import { anElement, anOpened } from './elements.js';

const NOW = new Date('2026-12-01T12:00:00Z');
const FACTS = { now: NOW, isThere: (where: string) => where === 'src/auth.ts' };

function anAnswer(changes: Partial<ThreatAnswer> = {}): ThreatAnswer {
  return { element: 'route GET /a', status: 'accepted', by: '@org/security', reason: 'public data', ...changes };
}

function openQuestions(answer: ThreatAnswer): number {
  const element = anElement();
  return answered(anOpened({ questions: questionsFor(element) }), [answer], FACTS).questions.length;
}

function told(answers: readonly ThreatAnswer[], seen: SeenSurface, more: Partial<ThreatAnswers> = {}): string[] {
  const all = { answers, proposed: [], mistake: null, ...more };
  return answerNotices(all, seen, FACTS).map(({ message }) => message);
}

const ALL = { all: [anElement()], closed: [] };
const PART = { all: null, closed: [] };

describe('what the team has answered', () => {
  test('an answer on an element closes its questions, one on a question that one alone', () => {
    const [first] = questionsFor(anElement());
    expect(openQuestions(anAnswer())).toBe(0);
    expect(openQuestions(anAnswer({ question: first?.id ?? '' }))).toBe(questionsFor(anElement()).length - 1);
  });

  test.each([
    ['past its date', { until: '2026-11-30' }],
    ['whose mitigation is gone', { where: 'src/gone.ts' }],
    ['of another element', { element: 'route GET /b' }],
  ])('an answer %s answers nothing', (_, changes) => {
    expect(openQuestions(anAnswer(changes))).toBe(questionsFor(anElement()).length);
  });

  test('on its last day, and where its mitigation stands, it holds', () => {
    expect(openQuestions(anAnswer({ until: '2026-12-01', where: 'src/auth.ts' }))).toBe(0);
  });

  test.each([
    ['route GET /a', 'route GET /a', true],
    ['route * /admin/*', 'route POST /admin/users', true],
    ['route * /admin/*', 'route POST /adminx', false],
    ['host *.example.org', 'host example.org', false],
    ['host *.example.org', 'host evil.example.org', true],
    ['a*a', 'a', false],
    ['*', 'anything', true],
  ])('%s speaks of %s: %s', (element, key, expected) => {
    expect(answersElement(anAnswer({ element }), key)).toBe(expected);
  });

  test('a pattern of very many stars is asked in no time to speak of', () => {
    const element = 'a*'.repeat(150);
    expect(answersElement(anAnswer({ element }), `${'a'.repeat(300)}b`)).toBe(true);
    expect(answersElement(anAnswer({ element: `${element}c` }), 'a'.repeat(300))).toBe(false);
  });
});

describe('what is told of the answers', () => {
  test('an answer that nothing is wrong with is no news', () => {
    expect(told([anAnswer({ until: '2027-06-01', where: 'src/auth.ts' })], ALL)).toEqual([]);
  });

  test.each([
    ['that ended', { until: '2026-11-30' }, 'ended on 2026-11-30'],
    ['that ends within 30 days', { until: '2026-12-20' }, 'ends on 2026-12-20'],
    ['with a day that is none', { until: '2026-99-99' }, 'is no day'],
    ['whose mitigation is gone', { where: 'src/gone.ts' }, 'is open again'],
  ])('an answer %s is told', (_, changes, words) => {
    expect(told([anAnswer(changes)], ALL)).toEqual([expect.stringContaining(words)]);
  });

  test('an answer whose element is gone is dead; where only a part was looked through nobody says so', () => {
    const dead = anAnswer({ element: 'route GET /gone' });
    expect(told([dead], ALL)).toEqual([expect.stringContaining('is dead')]);
    expect(told([dead], PART)).toEqual([]);
    expect(told([dead], { all: null, closed: [anElement({ key: 'route GET /gone' })] })).toHaveLength(1);
  });

  test('what the change adds to the file is a proposal, and a mistake in it takes no answer away', () => {
    const proposal = told([], PART, { proposed: [anAnswer()] });
    expect(proposal).toEqual([
      expect.stringContaining('the change proposes: route GET /a is accepted by @org/security'),
    ]);
    expect(told([], PART, { mistake: '.github/threats.yml:2: x' })).toEqual([
      expect.stringContaining('cannot be read'),
    ]);
  });
});

test('a mitigation is a file, a text in a file or a rule, and must be on the head', async () => {
  async function* read(_: string, paths: readonly string[]) {
    for (const path of paths) {
      if (path === 'src/auth.ts')
        yield { path, status: 'read' as const, bytes: Buffer.from('export function requireAuth() {}') };
      else yield { path, status: 'missing' as const };
    }
  }
  const wheres = [
    'src/auth.ts',
    'src/auth.ts#requireAuth',
    'src/auth.ts#gone',
    'src/none.ts',
    'rule:known',
    'rule:none',
  ];
  const answers = wheres.map((where) => anAnswer({ where }));
  const isThere = await mitigations(answers, { read }, new Set(['known']));
  expect(wheres.filter(isThere)).toEqual(['src/auth.ts', 'src/auth.ts#requireAuth', 'rule:known']);
});
