/** The most that one run does to resolve manifests: the size of a tree and of its poms is its author's choice. */
export interface Budget {
  /** Whether one more file may be asked of the repository. */
  request(): boolean;
  /** Whether one more edge of a dependency graph may be followed. */
  step(): boolean;
}

const MAX_REQUESTS = 6_000;
const MAX_STEPS = 1_000_000;

export function budgetOf(maxRequests: number = MAX_REQUESTS, maxSteps: number = MAX_STEPS): Budget {
  let requests = 0;
  let steps = 0;
  return { request: () => ++requests <= maxRequests, step: () => ++steps <= maxSteps };
}
