import type { BaselineInput } from './correlate/baseline.js';
import { correlate } from './correlate/index.js';
import type { Moves } from './model/moves.js';
import type { Exception, InRange } from './model/policy.js';
import type { ScanRecord } from './model/run-result.js';
import type { ScanOutcome } from './model/scan-outcome.js';
import type { Workspace } from './model/workspace.js';
import { sawEverything } from './scan/saw-everything.js';

interface CorrelationFacts {
  readonly workspace: Workspace;
  readonly scans: readonly ScanRecord[];
  readonly moves: Moves;
  readonly now: Date;
  readonly baseline: BaselineInput | null;
}

/** The exceptions that count, and how their versions are asked; `path` is the policy file's. */
interface Allowed {
  readonly exceptions: readonly Exception[];
  readonly path: string;
  readonly inRange: InRange;
}

/** What all scans say together, each finding with its state and whether an exception holds for it. */
export function correlated(
  outcomes: readonly ScanOutcome[],
  { exceptions, path, inRange }: Allowed,
  { workspace, scans, moves, now, baseline }: CorrelationFacts,
): ReturnType<typeof correlate> {
  return correlate(
    outcomes.flatMap((outcome) => outcome.head),
    outcomes.flatMap((outcome) => outcome.base),
    {
      exceptions,
      policyPath: path,
      comparesSides: workspace.baseline === 'known',
      sawEverything: (exception) => sawEverything(exception, workspace, scans),
      now,
      inRange,
    },
    moves,
    baseline,
  );
}
