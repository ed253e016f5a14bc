import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { compileRules } from '../../../src/scan/static/compile.js';
import { staticChecks } from '../../../src/scan/static/index.js';
import { LANGUAGES, type LanguageId, languageById } from '../../../src/scan/static/language/index.js';
import { compileModels } from '../../../src/scan/static/models/compile.js';
import type { Rule, RuleTest } from '../../../src/scan/static/rule.js';
import { lineIndex } from '../../../src/util/line-index.js';
import { ruleHits } from './check/rule-hits.js';
import { aContext } from './fake-context.js';

const { set, tests } = compileRules(join(process.cwd(), 'rules', 'static'));

/** One finding of an example: its lines, and what its fix puts in their place. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly replacement: string | null;
}

async function scan(rule: Rule, example: RuleTest): Promise<readonly Found[]> {
  if (example.language === 'workflow' || rule.matchers.length > 0) return scanned(rule, example);
  const lines = lineIndex(example.code);
  const hits = await ruleHits([rule], { ...example, language: example.language });
  return hits.map(({ start, end, replacement }) => ({
    start: lines.position(start).line,
    end: lines.position(end).line,
    replacement,
  }));
}

async function scanned({ id }: Rule, { path, code }: RuleTest): Promise<readonly Found[]> {
  const rules = Object.fromEntries(set.rules.map((rule) => [rule.id, rule.id === id ? 'on' : 'off'] as const));
  const outcome = await staticChecks.scan(aContext({ head: { [path]: code }, rules }));
  expect(outcome.problems).toEqual([]);
  return outcome.head.map(({ location, fix }) => ({
    start: location?.startLine ?? 0,
    end: location?.endLine ?? 0,
    replacement: fix?.replacement ?? null,
  }));
}

function fixed(code: string, { start, end, replacement }: Found): string {
  const lines = code.split('\n');
  return [...lines.slice(0, start - 1), replacement ?? '', ...lines.slice(end)].join('\n');
}

/** Languages in which data is followed, and whose libraries are known to take it where the rule says. */
const MODELS = compileModels(join(process.cwd(), 'rules', 'models'));

function hasSink(language: LanguageId, sinks: readonly string[]): boolean {
  const { flow } = languageById(language);
  return (
    flow !== null && (MODELS[flow.models] ?? []).some((model) => model.sinks.some(({ kind }) => sinks.includes(kind)))
  );
}

function spokenBy({ category, flow, checks, matchers }: Rule): readonly string[] {
  if (category === 'workflow') return ['workflow'];
  if (flow !== null) return LANGUAGES.map(({ id }) => id).filter((id) => hasSink(id, flow.sinks));
  return [...new Set([...checks, ...matchers].flatMap(({ languages }) => languages))];
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
      const places = found.map(({ start }) => start);
      if (example.kind === 'ok') expect({ code: example.code, places }).toEqual({ code: example.code, places: [] });
      else expect({ code: example.code, found: found.length > 0 }).toEqual({ code: example.code, found: true });
      if (example.fixed === null) return;
      const [first] = found;
      expect(found).toHaveLength(1);
      expect(first === undefined ? '' : fixed(example.code, first)).toBe(example.fixed);
      expect(await scan(rule, { ...example, code: example.fixed })).toEqual([]);
    },
  );
});
