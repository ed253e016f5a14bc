import type { Finding } from '../../../model/finding.js';
import { isTold } from '../../../util/told.js';
import { type Expression, readExpression } from '../../expression/expression.js';
import { changeValues, coverageValues, findingValues, runValues, surfaceValues } from '../../expression/scope.js';
import type { ConditionContext, JudgedRun, Judgement, OpenCondition, RunJudgement } from '../condition.js';
import type { GateRule } from './rule.js';

interface ReadRule extends GateRule {
  readonly expression: Expression;
}

/** What cannot be worked out is no evidence: it is told of the run, which then is no pass. */
interface Failure {
  readonly rule: string;
  readonly message: string;
}

/** The rules, ready for one run; those that fix a category or a rule are asked of no other findings. */
export function openRules(rules: readonly GateRule[], { facts }: ConditionContext): OpenCondition {
  const read = rules.flatMap((rule): ReadRule[] => {
    const expression = readExpression(rule.when);
    // The policy was refused for it when it was read.
    return 'mistake' in expression ? [] : [{ ...rule, expression }];
  });
  const change = changeValues(facts.change);
  const known = { change, now: facts.now };
  const ofFinding = read.filter(({ expression }) => expression.isOfFinding && expression.mayHoldIn(known));
  const ofRun = read.filter(({ expression }) => !expression.isOfFinding);
  const failures = new Map<string, Failure>();
  const candidates = candidatesBy(ofFinding);

  function holds(rule: ReadRule, scope: Readonly<Record<string, unknown>>): boolean {
    try {
      return rule.expression.holds({ ...known, ...scope });
    } catch (error) {
      const message = `rule '${rule.id}' could not be worked out: ${error instanceof Error ? error.message : 'unknown'}`;
      const told = failures.get(rule.id)?.message;
      // Of several the first by its text, so that the order of findings decides nothing.
      if (told === undefined || message < told) failures.set(rule.id, { rule: rule.id, message });
      return false;
    }
  }

  /** The first of some rules that holds for a finding. */
  function firstOf(asked: readonly ReadRule[], finding: Finding): ReadRule | null {
    let scope: { readonly finding: unknown } | null = null;
    for (const rule of asked) {
      if (!rule.expression.needs.every((need) => need(finding))) continue;
      scope ??= { finding: findingValues(finding) };
      if (holds(rule, scope)) return rule;
    }
    return null;
  }

  return {
    raises(finding) {
      const asked = candidates(finding).filter(({ expression }) => expression.asksConfidence);
      return firstOf(asked, finding) !== null;
    },
    judgeFinding(finding) {
      const rule = firstOf(candidates(finding), finding);
      return rule === null ? null : judgementOf(rule, finding);
    },
    judgeRun(run) {
      const scope = {
        run: runValues(countsOf(run)),
        coverage: coverageValues(run.coverage),
        surface: surfaceValues(run.surface),
      };
      const met = ofRun.find((rule) => holds(rule, scope));
      const errors = read.flatMap(({ id }): RunJudgement[] => {
        const failure = failures.get(id);
        return failure === undefined ? [] : [{ ...failure, outcome: 'error' }];
      });
      return met === undefined ? errors : [...errors, runJudgementOf(met)];
    },
  };
}

/** The rules that may hold for a finding, in order: found once for each category and rule there is. */
function candidatesBy(rules: readonly ReadRule[]): (finding: Finding) => readonly ReadRule[] {
  const known = new Map<string, readonly ReadRule[]>();
  return ({ category, rule }) => {
    const key = `${category}\0${rule}`;
    const found =
      known.get(key) ??
      rules.filter(
        ({ expression: { pins } }) => (pins.category ?? category) === category && (pins.rule ?? rule) === rule,
      );
    known.set(key, found);
    return found;
  };
}

function judgementOf({ id, then, message }: GateRule, finding: Finding): Judgement {
  if (then !== 'block') return { rule: id, outcome: then };
  return {
    rule: id,
    outcome: 'fail',
    message: `${finding.title}: ${message ?? `rule '${id}' of the policy blocks it`}`,
  };
}

function runJudgementOf({ id, then, message }: GateRule): RunJudgement {
  return {
    rule: id,
    outcome: then === 'block' ? 'fail' : 'warn',
    message: message ?? `rule '${id}' of the policy holds`,
  };
}

function countsOf({ event, findings, warnings }: JudgedRun) {
  const open = findings.filter((finding) => finding.suppression === null && isTold(finding));
  const count = (state: Finding['state']) => open.filter((finding) => finding.state === state).length;
  return {
    event,
    newFindings: count('new'),
    warnings: warnings.length,
    oldFindings: count('existing'),
    fixedFindings: count('fixed'),
  };
}
