import type { Moves } from '../model/moves.js';
import type { ScanOutcome } from '../model/scan-outcome.js';
import type { OpenedElement, SurfaceChange, SurfaceElement } from '../model/surface.js';
import type { ThreatAnswer } from '../model/threat-answer.js';
import type { Workspace } from '../model/workspace.js';
import { type AnswerFacts, answered } from './answered.js';
import { difference } from './difference.js';
import { withoutKnown } from './known-before.js';
import { questionsFor } from './questions.js';

/** More than this no reviewer reads; a change that opens more is told as such by its number. */
const MOST = 500;

/** What the head exposes and reaches, each element once a place, sorted; as far as scanners looked through it. */
function surfaceOf(outcomes: readonly Pick<ScanOutcome, 'elements'>[]): readonly SurfaceElement[] {
  const all = outcomes.flatMap(({ elements }) => elements?.head ?? []);
  return [...new Map(all.map((element) => [placeKey(element), element])).values()].sort((a, b) =>
    placeKey(a) < placeKey(b) ? -1 : 1,
  );
}

/** All that the head exposes and reaches, each element once with its questions and what the team has answered. */
export function surfaceModel(
  outcomes: readonly Pick<ScanOutcome, 'elements'>[],
  answers: readonly ThreatAnswer[],
  facts: AnswerFacts,
): readonly OpenedElement[] {
  return surfaceOf(outcomes).map((element) =>
    answered({ ...element, change: 'added', questions: questionsFor(element) }, answers, facts),
  );
}

/** What the change opens and closes, as a part of a result: empty where no two sides were compared, or nothing is new. */
export async function surfaceChange(
  outcomes: readonly Pick<ScanOutcome, 'elements'>[],
  workspace: Pick<Workspace, 'baseline' | 'mentions'>,
  moves: Moves,
  { answers, facts }: { readonly answers: readonly ThreatAnswer[]; readonly facts: AnswerFacts },
): Promise<{ readonly surface?: SurfaceChange }> {
  if (workspace.baseline !== 'known') return {};
  const base = outcomes.flatMap(({ elements }) => elements?.base ?? []);
  const head = outcomes.flatMap(({ elements }) => elements?.head ?? []);
  const { opened: all, closed } = difference(base, head, moves);
  const opened = await withoutKnown(all, workspace);
  if (opened.length === 0 && closed.length === 0) return {};
  const surface = {
    opened: opened
      .slice(0, MOST)
      .map((element) => answered({ ...element, questions: questionsFor(element) }, answers, facts)),
    closed: closed.slice(0, MOST),
  };
  return { surface };
}

function placeKey({ key, location }: SurfaceElement): string {
  return `${key} ${location?.path ?? ''}:${String(location?.startLine ?? 0).padStart(7, '0')}`;
}
