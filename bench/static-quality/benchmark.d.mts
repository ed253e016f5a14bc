import type { Found } from './tools.d.mts';

export interface BenchmarkTest {
  readonly name: string;
  readonly category: string;
  readonly real: boolean;
  readonly cwe: number;
}

export interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
}

export function readExpected(text: string): BenchmarkTest[];

export function judge(expected: readonly BenchmarkTest[], found: readonly Found[]): Map<string, Counts>;
