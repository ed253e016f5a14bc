import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  changeValues,
  coverageValues,
  findingValues,
  readExpression,
  runValues,
  surfaceValues
} from "./part-shared--marcbachmann-cel-js.js";
import {
  isTold
} from "./part-shared-util-told.js";
import "./part-shared-model-finding.js";
import "./part-shared-picomatch.js";
import "./part-shared-model-severity.js";
import "./part-shared-util-nearest.js";
import "./part-shared-undefined.js";

// src/policy/conditions/rules/judge.ts
function openRules(rules, { facts }) {
  const read = rules.flatMap((rule) => {
    const expression = readExpression(rule.when);
    return "mistake" in expression ? [] : [{ ...rule, expression }];
  });
  const change = changeValues(facts.change);
  const known = { change, now: facts.now };
  const ofFinding = read.filter(({ expression }) => expression.isOfFinding && expression.mayHoldIn(known));
  const ofRun = read.filter(({ expression }) => !expression.isOfFinding);
  const failures = /* @__PURE__ */ new Map();
  const candidates = candidatesBy(ofFinding);
  function holds(rule, scope) {
    try {
      return rule.expression.holds({ ...known, ...scope });
    } catch (error) {
      const message = `rule '${rule.id}' could not be worked out: ${error instanceof Error ? error.message : "unknown"}`;
      const told = failures.get(rule.id)?.message;
      if (told === void 0 || message < told) failures.set(rule.id, { rule: rule.id, message });
      return false;
    }
  }
  function firstOf(asked, finding) {
    let scope = null;
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
        surface: surfaceValues(run.surface)
      };
      const met = ofRun.find((rule) => holds(rule, scope));
      const errors = read.flatMap(({ id }) => {
        const failure = failures.get(id);
        return failure === void 0 ? [] : [{ ...failure, outcome: "error" }];
      });
      return met === void 0 ? errors : [...errors, runJudgementOf(met)];
    }
  };
}
function candidatesBy(rules) {
  const known = /* @__PURE__ */ new Map();
  return ({ category, rule }) => {
    const key = `${category}\0${rule}`;
    const found = known.get(key) ?? rules.filter(
      ({ expression: { pins } }) => (pins.category ?? category) === category && (pins.rule ?? rule) === rule
    );
    known.set(key, found);
    return found;
  };
}
function judgementOf({ id, then, message }, finding) {
  if (then !== "block") return { rule: id, outcome: then };
  return {
    rule: id,
    outcome: "fail",
    message: `${finding.title}: ${message ?? `rule '${id}' of the policy blocks it`}`
  };
}
function runJudgementOf({ id, then, message }) {
  return {
    rule: id,
    outcome: then === "block" ? "fail" : "warn",
    message: message ?? `rule '${id}' of the policy holds`
  };
}
function countsOf({ event, findings, warnings }) {
  const open = findings.filter((finding) => finding.suppression === null && isTold(finding));
  const count = (state) => open.filter((finding) => finding.state === state).length;
  return {
    event,
    newFindings: count("new"),
    warnings: warnings.length,
    oldFindings: count("existing"),
    fixedFindings: count("fixed")
  };
}
export {
  openRules
};
