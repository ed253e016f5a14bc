import type { Closure } from '../flow/value.js';
import type { FunctionForm } from '../ir/module.js';
import type { Span } from '../ir/span.js';
import type { Protection } from '../models/web-model.js';
import { type Body, bodyOf, testsCredentials } from './body.js';
import type { CallFact, FunctionFacts } from './facts.js';
import { NO, together, UNREAD, type Verdict } from './verdict.js';

/** Calls are followed so deep. */
const DEEPEST = 4;

/** Whether a function protects. */
export type FunctionVerdicts = (closure: Closure, kind: Protection) => Verdict;

/** Reads whether functions protect, by what they call and how they refuse requests. Each is read once for each protection. */
export function functionVerdicts(facts: FunctionFacts): FunctionVerdicts {
  const known = new Map<string, Verdict>();

  function ofFunction(closure: Closure, kind: Protection, depth: number): Verdict {
    const form = closure.unit.module.functions[closure.index];
    if (form === undefined || depth > DEEPEST) return UNREAD;
    const key = `${kind}:${closure.unit.path}:${form.start}-${form.end}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, NO);
    const verdict = readFunction(closure, form, kind, depth);
    known.set(key, verdict);
    return verdict;
  }

  function readFunction({ unit }: Closure, form: FunctionForm, kind: Protection, depth: number): Verdict {
    const calls = facts.of(unit.path, form);
    const verdicts = calls.map((fact) => ({ verdict: ofCall(fact, kind, depth), at: fact.at }));
    const body = bodyOf(unit.module, form);
    const called = verdicts.find(({ verdict }) => verdict.is === 'yes');
    if (called !== undefined) return isKept(body, called.at, kind) ? called.verdict : UNREAD;
    const denied = denialOf(body, unit.path, kind);
    if (denied !== null) return denied;
    return verdicts.some(({ verdict }) => verdict.is === 'unknown') ? UNREAD : NO;
  }

  function ofCall(fact: CallFact, kind: Protection, depth: number): Verdict {
    for (const model of fact.models) {
      if (model.web?.protects?.includes(kind) === true) return { is: 'yes', at: fact.at };
    }
    if (fact.functions.length > 0) return together(fact.functions.map((each) => ofFunction(each, kind, depth + 1)));
    return fact.models.length > 0 || fact.goesOn || !fact.takesData ? NO : UNREAD;
  }

  return (closure, kind) => ofFunction(closure, kind, 0);
}

/** The status by which a function says why it refuses. */
const STATUSES: Partial<Record<Protection, number>> = { limiter: 429, authentication: 401, authorisation: 403 };

/** What the ways say in which a function refuses requests; null where it refuses none, or for other reasons. */
function denialOf(body: Body, path: string, kind: Protection): Verdict | null {
  const found = body.denials.find(({ status }) => status !== null && status === STATUSES[kind]);
  if (found !== undefined) {
    const isEvident = kind === 'limiter' || (body.readsCredentials && !isPassedBy(body, found));
    return isEvident ? { is: 'yes', at: { path, start: found.start, end: found.end } } : UNREAD;
  }
  // Whoever ends requests without saying why may do it for this reason.
  return body.denials.some(({ status }) => status === null) ? UNREAD : null;
}

/** Whether requests that fail a check are refused: the check runs in any case, or what comes of it is told. */
function isKept(body: Body, check: Span, kind: Protection): boolean {
  const inBranch = body.branches.some(({ start, end }) => start <= check.start && end >= check.end);
  const refuses = body.denials.some(({ status }) => status === null || [401, 403, 429].includes(status));
  if (inBranch && !refuses) return false;
  return kind === 'limiter' || !body.passes.some((pass) => pass.start < check.start && !testsCredentials(pass.test));
}

/** Whether some requests are let through before anything was asked of them. */
function isPassedBy({ passes }: Body, denial: Body['denials'][number]): boolean {
  return passes.some((pass) => pass.start < denial.start && !testsCredentials(pass.test));
}
