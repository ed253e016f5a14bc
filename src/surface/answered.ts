import type { Answered, OpenedElement, Question } from '../model/surface.js';
import type { ThreatAnswer } from '../model/threat-answer.js';
import { answersElement } from './answer-match.js';

/** What an answer may lean on. */
export interface AnswerFacts {
  readonly now: Date;
  /** Whether the place that `where` names is there: a file, a text in it, a rule. */
  isThere(where: string): boolean;
}

/**
 * An element with what the team has answered: a question that is answered is no longer open. An answer past its date, or
 * whose mitigation is gone, answers nothing.
 */
export function answered(
  element: Omit<OpenedElement, 'answers'>,
  answers: readonly ThreatAnswer[],
  facts: AnswerFacts,
): OpenedElement {
  const own = answers.filter((answer) => answersElement(answer, element.key));
  const holding = own.filter((answer) => holds(answer, facts));
  const open = element.questions.filter((question) => !holding.some((answer) => isOf(answer, question)));
  const said = holding.map((answer): Answered => {
    const questions = element.questions.filter((question) => isOf(answer, question));
    return { ...answer, ...(questions.length > 0 && { questions }) };
  });
  return { ...element, questions: open, ...(said.length > 0 && { answers: said }) };
}

/** Whether an answer still holds on a day; why it does not is told elsewhere. */
function holds({ until, where }: ThreatAnswer, { now, isThere }: AnswerFacts): boolean {
  if (until !== undefined && until < now.toISOString().slice(0, 10)) return false;
  return where === undefined || isThere(where);
}

function isOf({ question }: ThreatAnswer, { id }: Question): boolean {
  return question === undefined || question === id;
}
