import type { Answered, OpenedElement, Question } from '../../model/surface.js';
import { ANSWER_LABELS, type ThreatAnswer } from '../../model/threat-answer.js';
import { sha256 } from '../../util/hash.js';

/** A question to an element, with the answer that closes it; null: it is open. */
export interface ToldThreat {
  readonly id: string;
  readonly element: OpenedElement;
  readonly question: Question;
  readonly answer: ThreatAnswer | null;
}

/** The questions to an element, open and answered ones, each with every answer that closes it. */
export function threatsOf(element: OpenedElement): readonly ToldThreat[] {
  const id = elementId(element);
  const open = element.questions.map(
    (question): ToldThreat => ({ id: `${id}-${question.id}`, element, question, answer: null }),
  );
  const closed = (element.answers ?? []).flatMap((answer, index) =>
    (answer.questions ?? []).map((question): ToldThreat => {
      const suffix = index === 0 ? '' : `-${index + 1}`;
      return { id: `${id}-${question.id}${suffix}`, element, question, answer: answerOf(answer, element) };
    }),
  );
  return [...open, ...closed];
}

/** A hash of the element's key: the same in every export. */
export function elementId({ key }: OpenedElement): string {
  return sha256(key).slice(0, 16);
}

/** The parts of an answer one a line, as `config/threat-import` reads them back; the reason may have several. */
export function answerLines(answer: ThreatAnswer): string {
  const parts = ['element', 'question', 'status', 'by', 'until', 'where', 'reason'] as const;
  return parts
    .flatMap((part) => (answer[part] === undefined ? [] : `${ANSWER_LABELS[part]}: ${answer[part]}`))
    .join('\n');
}

function answerOf({ questions: _, element: pattern, ...answer }: Answered, { key }: OpenedElement): ThreatAnswer {
  return { element: pattern ?? key, ...answer };
}
