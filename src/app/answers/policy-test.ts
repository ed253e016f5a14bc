import { dirname, resolve } from 'node:path';
import { EXIT, type ExitCode } from '../../model/exit-code.js';
import type { Policy } from '../../model/policy.js';
import { rejudge } from '../../rejudge.js';
import { parseRunResult } from '../../report/json/parse.js';
import { exitCodeOf } from '../host/verdict-exit.js';
import { type PolicyCase, parseCases } from './policy-case.js';
import { caseResult } from './policy-case-result.js';
import { runCase } from './policy-case-run.js';

/** A policy that is tested: where it lies, when, and how the files are read that are named beside it. */
export interface PolicyUnderTest {
  readonly path: string;
  readonly policy: Policy;
  readonly now: Date;
  read(path: string): string;
}

/** What came of one file: lines for the reader, and what they come to. */
interface Tested {
  readonly lines: readonly string[];
  readonly code: ExitCode;
}

/** Runs the cases of a file (`.yml`, `.yaml`), or judges a recorded result anew. @throws ConfigurationError, LocatedError */
export function testPolicy(file: string, test: PolicyUnderTest): Promise<Tested> {
  return /\.ya?ml$/i.test(file) ? testCases(file, test) : testRecorded(file, test);
}

async function testCases(file: string, { policy, now, read }: PolicyUnderTest): Promise<Tested> {
  const cases = await parseCases(read(file), file);
  const tested = await Promise.all(
    cases.map(async (each) => {
      const result = await resultOf(each, file, read);
      return { name: each.name, ...(await runCase(each, result, policy, now)) };
    }),
  );
  return {
    lines: tested.map(({ name, difference }) => (difference === null ? `ok   ${name}` : `FAIL ${name}: ${difference}`)),
    code: tested.every(({ difference }) => difference === null) ? EXIT.ok : EXIT.blocked,
  };
}

function resultOf(each: PolicyCase, file: string, read: PolicyUnderTest['read']) {
  if (each.result === null) return caseResult(each, `${file}: ${each.name}`);
  const path = resolve(dirname(file), each.result);
  return parseRunResult(read(path), path);
}

async function testRecorded(file: string, { path, policy, now, read }: PolicyUnderTest): Promise<Tested> {
  const recorded = await parseRunResult(read(file), file);
  const { verdict } = await rejudge([recorded], policy, { path, source: path }, [], { now, change: {} });
  const was = recorded.verdict.outcome === verdict.outcome ? '' : ` (recorded: ${recorded.verdict.outcome})`;
  const lines = verdict.violations.map((violation) => `  ${violation.rule}: ${violation.message}`);
  return { lines: [`${file}: ${verdict.outcome}${was}`, ...lines], code: exitCodeOf(verdict.outcome) };
}
