import type { Endpoint } from './noir-expectations.d.mts';

export function judgeRoutes(
  expected: { readonly endpoints: readonly Endpoint[]; readonly whole: boolean },
  told: readonly Endpoint[],
): { fixtures: 1; expected: number; found: number; told: number; wrong: number };

export function shapeOf(path: string): string;
