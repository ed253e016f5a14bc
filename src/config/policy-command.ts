import { ConfigurationError } from '../model/errors.js';
import { DEFAULT_POLICY_PATH } from './policy-file.js';

/** What `gatehouse policy …` asks for; `policy` is the policy file. */
export type PolicyCommand =
  | {
      readonly name: 'policy-test';
      readonly policy: string;
      readonly offline: boolean;
      /** Files of cases (`.yml`, `.yaml`) and recorded results. */
      readonly files: readonly string[];
    }
  | {
      readonly name: 'policy-explain';
      readonly policy: string;
      readonly offline: boolean;
      readonly finding: string;
      readonly result: string;
    }
  | { readonly name: 'policy-show'; readonly policy: string; readonly offline: boolean }
  | {
      readonly name: 'policy-diff';
      readonly offline: boolean;
      readonly before: string;
      readonly after: string;
      readonly results: readonly string[];
    };

const FORMS: Readonly<Record<string, string>> = {
  test: 'test [--policy FILE] CASES.yml|RESULT.json ...',
  explain: 'explain FINDING RESULT.json [--policy FILE]',
  show: 'show [--policy FILE]',
  diff: 'diff BEFORE.yml AFTER.yml [RESULT.json ...]',
};

/** Reads the words after `policy`. @throws ConfigurationError saying how it is written */
export function policyCommand(
  file: string | undefined,
  [action = '', ...rest]: readonly string[],
  offline: boolean,
): PolicyCommand {
  const policy = file ?? DEFAULT_POLICY_PATH;
  const [first, second, ...more] = rest;
  if (action === 'test' && first !== undefined) return { name: 'policy-test', policy, offline, files: rest };
  if (action === 'show' && first === undefined) return { name: 'policy-show', policy, offline };
  if (first !== undefined && second !== undefined) {
    if (action === 'explain' && more.length === 0)
      return { name: 'policy-explain', policy, offline, finding: first, result: second };
    if (action === 'diff' && file === undefined)
      return { name: 'policy-diff', offline, before: first, after: second, results: more };
  }
  const form = Object.hasOwn(FORMS, action) ? FORMS[action] : Object.values(FORMS).join("' or 'gatehouse policy ");
  throw new ConfigurationError(`use 'gatehouse policy ${form}'`);
}
