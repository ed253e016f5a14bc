import type { Notice } from '../model/run-result.js';
import type { SurfaceElement } from '../model/surface.js';
import type { ThreatAnswer, ThreatAnswers } from '../model/threat-answer.js';
import { THREATS_PATH } from '../util/gate-paths.js';
import { answersElement } from './answer-match.js';
import type { AnswerFacts } from './answered.js';

const SOON_DAYS = 30;
const DAY_MS = 86_400_000;

/** What was seen of the surface, as far as it decides whether an answer is still about something. */
export interface SeenSurface {
  /** All elements of the head, where the whole tree was looked through; null: only a part was. */
  readonly all: readonly SurfaceElement[] | null;
  readonly closed: readonly SurfaceElement[];
}

/**
 * What there is to say of the answers themselves: proposals of the change, answers whose element is gone, that have ended
 * or soon will, and whose mitigation is no longer there.
 */
export function answerNotices(
  { answers, proposed, mistake }: ThreatAnswers,
  surface: SeenSurface,
  facts: AnswerFacts,
): readonly Notice[] {
  const messages = [
    ...(mistake === null ? [] : [`the change's own answers cannot be read: ${mistake}`]),
    ...proposed.map(
      ({ element, status, by, reason }) => `the change proposes: ${element} is ${status} by ${by}: ${reason}`,
    ),
    ...answers.flatMap((answer) => wrongOf(answer, surface, facts) ?? []),
  ];
  return messages.map((message) => ({ kind: 'threat-answer', message, location: { path: THREATS_PATH } }));
}

function wrongOf(answer: ThreatAnswer, surface: SeenSurface, facts: AnswerFacts): string | null {
  const { element, until, where, by } = answer;
  if (isDead(answer, surface)) return `the answer on ${element} is dead: there is no such element any more`;
  if (where !== undefined && !facts.isThere(where)) {
    return `the answer of ${by} on ${element} is open again: its mitigation ${where} is not there`;
  }
  if (until === undefined) return null;
  const days = Math.floor((Date.parse(`${until}T23:59:59Z`) - facts.now.getTime()) / DAY_MS);
  if (Number.isNaN(days)) return `the answer on ${element} ends on ${until}, which is no day`;
  if (days < 0) return `the answer of ${by} on ${element} ended on ${until}: its questions are open again`;
  return days <= SOON_DAYS ? `the answer of ${by} on ${element} ends on ${until}` : null;
}

function isDead(answer: ThreatAnswer, { all, closed }: SeenSurface): boolean {
  const speaksOf = ({ key }: SurfaceElement) => answersElement(answer, key);
  return all === null ? !answer.element.includes('*') && closed.some(speaksOf) : !all.some(speaksOf);
}
