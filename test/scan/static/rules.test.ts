import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { compileRules } from '../../../src/scan/static/compile.js';
import { staticChecks } from '../../../src/scan/static/index.js';
import { LANGUAGES, type LanguageId, languageById } from '../../../src/scan/static/language/index.js';
import { compileModels } from '../../../src/scan/static/models/compile.js';
import type { Rule, RuleTest } from '../../../src/scan/static/rule.js';
import { lineIndex } from '../../../src/util/line-index.js';
import { applyFix } from './apply-fix.js';
import { ruleHits } from './check/rule-hits.js';
import { aContext } from './fake-context.js';

const { set, tests } = compileRules(join(process.cwd(), 'rules', 'static'));

/** One finding of an example: the line where it begins, and the example after its fix. */
interface Found {
  readonly line: number;
  readonly fixed: string | null;
}

async function scan(rule: Rule, example: RuleTest): Promise<readonly Found[]> {
  const { language, code } = example;
  const known = LANGUAGES.find(({ id }) => id === language);
  if (known === undefined) return scanned(rule, example);
  const lines = lineIndex(code);
  const hits = await ruleHits([rule], { ...example, language: known.id });
  return hits.map(({ start, fix }) => ({
    line: lines.position(start).line,
    fixed: fix === null ? null : code.slice(0, fix.start) + fix.text + code.slice(fix.end),
  }));
}

async function scanned({ id }: Rule, { path, code }: RuleTest): Promise<readonly Found[]> {
  const rules = Object.fromEntries(set.rules.map((rule) => [rule.id, rule.id === id ? 'on' : 'off'] as const));
  const outcome = await staticChecks.scan(aContext({ head: { [path]: code }, rules }));
  expect(outcome.problems).toEqual([]);
  return outcome.head.map((found) => ({
    line: found.location?.startLine ?? 0,
    fixed: applyFix(code, found) ?? null,
  }));
}

/** Languages in which data is followed, and whose libraries are known to take it where the rule says. */
const MODELS = compileModels(join(process.cwd(), 'rules', 'models'));

function hasSink(language: LanguageId, sinks: readonly string[]): boolean {
  const { flow } = languageById(language);
  return (
    flow !== null && (MODELS[flow.models] ?? []).some((model) => model.sinks.some(({ kind }) => sinks.includes(kind)))
  );
}

function spokenBy({ id: rule, category, flow, application, checks, looks }: Rule): readonly string[] {
  if (category === 'workflow') return ['workflow'];
  if (flow !== null) return LANGUAGES.map(({ id }) => id).filter((id) => hasSink(id, flow.sinks));
  // Frameworks decide in which languages a question has an answer.
  if (application !== null)
    return [...new Set(tests.filter((each) => each.rule === rule).map((each) => each.language))];
  return [...new Set([...checks.flatMap(({ languages }) => languages), ...looks.flatMap(({ formats }) => formats)])];
}

describe.each(set.rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const own = tests.filter((example) => example.rule === id);

  test.each(spokenBy(rule))('a dead rule is noticed: it has examples to find in %s', (language) => {
    const kinds = own.filter((example) => example.language === language).map((example) => example.kind);
    expect(kinds).toEqual(expect.arrayContaining(['bad', 'ok']));
  });

  test.each(own.map((example, index) => [`${example.kind} ${example.language} ${index}`, example] as const))(
    '%s',
    async (_name, example) => {
      const found = await scan(rule, example);
      const places = found.map(({ line }) => line);
      if (example.kind === 'ok') expect({ code: example.code, places }).toEqual({ code: example.code, places: [] });
      else expect({ code: example.code, found: found.length > 0 }).toEqual({ code: example.code, found: true });
      if (example.fixed === null) return;
      expect(found.map(({ fixed }) => fixed)).toEqual([example.fixed]);
      expect(await scan(rule, { ...example, code: example.fixed })).toEqual([]);
    },
  );
});
