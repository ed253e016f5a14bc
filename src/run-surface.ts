import { loadThreats } from './config/threats-file.js';
import type { Moves } from './model/moves.js';
import type { Notice } from './model/run-result.js';
import type { ScanOutcome } from './model/scan-outcome.js';
import type { OpenedElement, SurfaceChange } from './model/surface.js';
import type { Workspace } from './model/workspace.js';
import { SCANNERS } from './scan/index.js';
import { answerNotices } from './surface/answer-notices.js';
import { surfaceChange, surfaceModel } from './surface/index.js';
import { mitigations } from './surface/mitigations.js';

/** What a run has to say of the attack surface. */
export interface RunSurface {
  /** A part of the result: what the change opens and closes, where it does. */
  readonly surface: { readonly surface?: SurfaceChange };
  readonly notices: readonly Notice[];
  /** All that the head exposes and reaches, as far as it was looked through, with the base's answers. */
  readonly elements: readonly OpenedElement[];
}

/**
 * What the change opens with what the team has answered, and what is to be said of the answers.
 * @throws ConfigurationError when the base's answers cannot be read
 */
export async function runSurface(
  outcomes: readonly ScanOutcome[],
  workspace: Workspace,
  { moves, now }: { readonly moves: Moves; readonly now: Date },
): Promise<RunSurface> {
  const threats = await loadThreats(workspace);
  const all = [...threats.answers, ...threats.proposed];
  const isThere = all.length === 0 ? () => true : await mitigations(all, workspace, await ruleIds());
  const facts = { now, isThere };
  const surface = await surfaceChange(outcomes, workspace, moves, { answers: threats.answers, facts });
  const isWhole = workspace.changes === null && outcomes.some(({ elements }) => elements !== undefined);
  const elements = surfaceModel(outcomes, threats.answers, facts);
  const seen = { all: isWhole ? elements : null, closed: surface.surface?.closed ?? [] };
  return { surface, elements, notices: answerNotices(threats, seen, facts) };
}

async function ruleIds(): Promise<ReadonlySet<string>> {
  return new Set((await Promise.all(SCANNERS.map((scanner) => scanner.rules()))).flat());
}
