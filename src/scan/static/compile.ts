import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { LocatedError } from '../../model/errors.js';
import { CONFIDENCES, SEVERITIES } from '../../model/severity.js';
import { cutScalarLine } from '../../util/cut-scalar.js';
import { checkFrom, flowFrom, languagesFrom, purposeFrom } from './check/compile.js';
import { Fields } from './fields.js';
import { lookFrom } from './infrastructure/condition/compile.js';
import type { Look } from './infrastructure/condition/condition.js';
import { FORMATS, formatById } from './infrastructure/index.js';
import { LANGUAGES, type LanguageId } from './language/index.js';
import { levelOf, type Measured } from './measured.js';
import { APPLICATION_QUESTIONS, type Rule, type RuleSet, type RuleTest } from './rule.js';
import { isAsvsRequirement } from './standard/asvs.js';
import { topTenOf } from './standard/top-ten.js';

/** The rules as the product carries them, and the examples that only the tests need. */
export interface Compiled {
  readonly set: RuleSet;
  readonly tests: readonly RuleTest[];
}

/**
 * Reads every `<practice>/<rule-id>.yml` below `dir` and turns it into one rule set, sorted by id. `measured` says how
 * often the rules were right. Throws a
 * `LocatedError` for a rule that is not well formed: a missing key, an unknown one, a name that is not its file's.
 */
export function compileRules(dir: string, measured: Measured = {}): Compiled {
  const rules: Rule[] = [];
  const tests: RuleTest[] = [];
  for (const practice of readdirSync(dir).sort()) {
    for (const file of readdirSync(join(dir, practice)).sort()) {
      if (!file.endsWith('.yml')) continue;
      const path = join(dir, practice, file);
      const fields = new Fields(load(wholeTexts(readFileSync(path, 'utf8'), path)), path);
      const rule = ruleFrom(fields, practice, measured);
      if (`${rule.id}.yml` !== file) fields.fail('id', `must be the file's name without .yml`);
      rules.push(rule);
      tests.push(...testsFrom(fields, rule));
      fields.done();
    }
  }
  rules.sort((a, b) => (a.id < b.id ? -1 : 1));
  const twice = rules.find((rule, index) => rules[index - 1]?.id === rule.id);
  if (twice !== undefined) throw new LocatedError({ message: `two rules have the id ${twice.id}`, path: dir });
  return { set: { version: 1, rules }, tests };
}

/** The text of a rule file, of whose words none is taken for a comment. @throws LocatedError */
function wholeTexts(text: string, path: string): string {
  const line = cutScalarLine(text);
  if (line === null) return text;
  throw new LocatedError({ message: 'a comment cuts this text: quote it, or give the comment a line', path, line });
}

function ruleFrom(fields: Fields, practice: string, measured: Measured): Rule {
  const docs = fields.child('docs');
  const looks = fields.has('look') ? fields.children('look').map(lookFrom) : [];
  const rule: Rule = {
    id: fields.text('id'),
    practice,
    category: practice === 'workflows' ? 'workflow' : looks.length > 0 ? categoryOf(looks) : 'code',
    title: fields.text('title'),
    message: fields.text('message'),
    severity: fields.oneOf('severity', SEVERITIES),
    confidence: fields.oneOf('confidence', CONFIDENCES),
    level: levelOf(measured[fields.text('id')]),
    cwe: fields.texts('cwe'),
    asvs: fields.texts('asvs'),
    owasp: [...topTenOf(fields.texts('cwe')), ...apiRisksOf(fields)],
    references: fields.texts('references'),
    remedy: fields.text('remedy'),
    docs: { why: docs.text('why'), fix: docs.text('fix'), bad: docs.text('bad'), good: docs.text('good') },
    flow: fields.has('flow') ? flowFrom(fields.child('flow')) : null,
    purpose: fields.has('purpose') ? purposeFrom(fields.child('purpose')) : null,
    application: fields.has('application') ? fields.oneOf('application', APPLICATION_QUESTIONS) : null,
    checks: practice !== 'workflows' && fields.has('match') ? fields.children('match').map(checkFrom) : [],
    looks,
  };
  docs.done();
  const unknown = rule.asvs.find((id) => !isAsvsRequirement(id));
  if (unknown !== undefined) fields.fail('asvs', `has ${unknown}, which ASVS 5.0 does not have`);
  if (rule.category === 'code' && rule.checks.length === 0 && rule.flow === null && rule.application === null) {
    fields.fail('match', 'must have at least one entry');
  }
  return rule;
}

/** The risks of the OWASP API Security Top 10 2023 that a rule names (`API2`), with their year. */
function apiRisksOf(fields: Fields): string[] {
  const risks = fields.has('api') ? fields.texts('api') : [];
  const unknown = risks.find((risk) => !/^API(?:[1-9]|10)$/.test(risk));
  if (unknown !== undefined) fields.fail('api', `has ${unknown}, which is none of API1 to API10`);
  return risks.map((risk) => `${risk}:2023`);
}

/** What a rule is about: databases where all that it looks at is. */
function categoryOf(looks: readonly Look[]): Rule['category'] {
  const isDatabase = looks.every(({ formats }) => formats.every((id) => formatById(id)?.category === 'database'));
  return isDatabase ? 'database' : 'infrastructure';
}

function testsFrom(fields: Fields, rule: Rule): RuleTest[] {
  const tests: RuleTest[] = [];
  const spoken = spokenBy(rule);
  for (const group of fields.children('tests')) {
    const languages = testedBy(group, spoken);
    const path = group.maybeText('path');
    for (const kind of ['bad', 'ok'] as const) {
      if (!group.has(kind)) continue;
      for (const example of group.examples(kind)) {
        for (const language of languages) {
          tests.push({ rule: rule.id, language, path: path ?? examplePath(language), kind, ...example });
        }
      }
    }
    group.done();
  }
  return tests;
}

/** The languages that a rule speaks of: data flows in all of them, and all have routes. */
function spokenBy({ flow, application, checks }: Rule): ReadonlySet<LanguageId> {
  if (flow !== null || application !== null) return new Set(LANGUAGES.map(({ id }) => id));
  return new Set(checks.flatMap(({ languages }) => languages));
}

/** What a group of examples is written in; of a family, the languages that the rule speaks of. */
function testedBy(group: Fields, spoken: ReadonlySet<LanguageId>): readonly RuleTest['language'][] {
  const name = group.text('language');
  if (name === 'workflow') return [name];
  const format = formatById(name);
  if (format !== undefined) return [format.id];
  const named = languagesFrom(group, name);
  return named.length === 1 ? named : named.filter((language) => spoken.has(language));
}

function examplePath(language: RuleTest['language']): string {
  if (language === 'workflow') return '.github/workflows/ci.yml';
  for (const { id, example } of FORMATS) if (id === language) return example;
  for (const { id, files } of LANGUAGES) if (id === language) return files.example;
  return language;
}
