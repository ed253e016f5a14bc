import type { Alert } from './codeql-expectations.d.mts';
import type { Found } from './tools.d.mts';

export interface JudgedTest {
  readonly expected: number;
  readonly missed: readonly Alert[];
  readonly findings: number;
  readonly elsewhere: readonly Found[];
}

export function judgeTest(
  test: { readonly alerts: readonly Alert[]; readonly families: ReadonlySet<string> },
  found: readonly Found[],
): JudgedTest;
