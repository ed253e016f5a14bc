import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { importThreats } from '../../../src/config/threat-import/index.js';
import { ANSWER_STATUSES, type ThreatAnswer } from '../../../src/model/threat-answer.js';
import { otm } from '../../../src/report/surface/otm.js';
import { threatDragon } from '../../../src/report/surface/threat-dragon.js';
import { answered } from '../../../src/surface/answered.js';
import { takenOver } from '../../../src/surface/foreign-answers.js';
import { questionsFor } from '../../../src/surface/questions.js';
import { anElement } from '../../surface/elements.js';

const ROUTE = anElement({ key: 'route POST /refunds/{}' });
const HOST = anElement({ kind: 'host', key: 'host api.example.org', boundary: 'partner', facts: [] });
const DATA = anElement({ kind: 'data', key: 'data users.email', boundary: 'user', facts: [] });
const ELEMENTS = [ROUTE, HOST, DATA];
const FACTS = { now: new Date('2026-12-01'), isThere: () => true };

function reportOf(answers: readonly ThreatAnswer[]) {
  const elements = ELEMENTS.map((element) =>
    answered({ ...element, change: 'added', questions: questionsFor(element) }, answers, FACTS),
  );
  return { repository: 'org/app', base: null, head: 'b'.repeat(40), elements, notes: [], change: null };
}

async function backFrom(text: string): Promise<readonly ThreatAnswer[]> {
  return takenOver(await importThreats('model.json', text), ELEMENTS, null).answers;
}

const byText = (a: ThreatAnswer, b: ThreatAnswer) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
const question = fc.constantFrom(
  ...ELEMENTS.flatMap((element) => questionsFor(element).map(({ id }) => [element.key, id] as const)),
);
const anAnswer = fc
  .record(
    {
      place: question,
      isWhole: fc.boolean(),
      status: fc.constantFrom(...ANSWER_STATUSES),
      by: line,
      reason: fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
      until: fc.constant('2027-06-30'),
      where: line,
    },
    { requiredKeys: ['place', 'isWhole', 'status', 'by', 'reason'] },
  )
  .map(
    ({ place: [element, id], isWhole, ...rest }): ThreatAnswer => ({
      element,
      ...(!isWhole && { question: id }),
      ...rest,
    }),
  );

describe('what the team has answered survives the way through another tool', () => {
  test.each([
    ['Threat Dragon', threatDragon],
    ['the Open Threat Model format', otm],
  ])('%s: every part of every answer comes back', async (_, { render }) => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anAnswer, { maxLength: 6, selector: (each) => JSON.stringify(each) }),
        async (answers) => {
          const back = await backFrom(render(reportOf(answers)));
          expect([...back].sort(byText)).toEqual([...answers].sort(byText));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('an answer for a pattern comes back as that pattern, once, however many elements it closes', async () => {
    const answer: ThreatAnswer = { element: '*', status: 'accepted', by: '@org/security', reason: 'known' };
    expect(await backFrom(threatDragon.render(reportOf([answer])))).toEqual([answer]);
    expect(await backFrom(otm.render(reportOf([answer])))).toEqual([answer]);
  });

  test('an answer that was made unreadable on the way is none: its question stays open', async () => {
    const answer: ThreatAnswer = { element: ROUTE.key, status: 'accepted', by: 'x', reason: 'y', until: '2027-01-01' };
    const text = otm.render(reportOf([answer])).replaceAll('2027-01-01', 'some day');
    const back = await backFrom(text);
    expect(back.filter(({ until }) => until !== undefined)).toEqual([]);
  });
});
