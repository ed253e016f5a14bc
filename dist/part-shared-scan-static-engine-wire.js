import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/scan/static/engine/wire.ts
function toJob(id, file, candidates) {
  return {
    id,
    ...file,
    candidates: candidates.map(({ rule, matcher }) => [rule.id, rule.matchers.indexOf(matcher)])
  };
}
function candidatesOf(job, rules) {
  return job.candidates.map(([id, index]) => {
    const rule = rules.get(id);
    const matcher = rule?.matchers[index];
    if (rule === void 0 || matcher === void 0) throw new Error(`unknown rule ${id}`);
    return { rule, matcher };
  });
}
function toDone(id, { hits, lost }) {
  return { id, report: { lost }, hits: hits.map((hit) => ({ ...hit, rule: hit.rule.id })) };
}
function reportOf({ report, hits }, candidates) {
  const rules = new Map(candidates.map(({ rule }) => [rule.id, rule]));
  return {
    ...report,
    hits: hits.flatMap((hit) => {
      const rule = rules.get(hit.rule);
      return rule === void 0 ? [] : [{ ...hit, rule }];
    })
  };
}

export {
  toJob,
  candidatesOf,
  toDone,
  reportOf
};
