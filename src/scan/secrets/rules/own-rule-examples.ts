import { createEngine, type Engine } from '../match/engine.js';
import { scanText } from '../scan-text.js';
import { diceFrom, fillExample, hasHoles } from './example-text.js';
import { compileOwnRules } from './own-rule.js';
import type { OwnSecretRule } from './own-rule-schema.js';
import type { RuleMistake } from './rule-mistake.js';

const LONGEST_EXAMPLE = 20_000;
/** Filled with other characters so many times: a value by chance below the entropy says nothing of the rule. */
const ROUNDS = 3;
const PATH = 'src/settings.ts';

/** Examples that a rule does not find, and counter-examples that it does. Only for rules that the lint lets through. */
export function tryExamples(rule: OwnSecretRule): RuleMistake[] {
  const { path: _anyFile, ...everywhere } = rule;
  const engine = createEngine(compileOwnRules([everywhere], []));
  const mistake = (key: RuleMistake['key'], message: string) => ({ rule: rule.id, key, message });
  const missed = rule.examples.flatMap((template, index) => {
    const texts = filled(rule.id, template);
    const key = ['examples', index];
    if (texts === null) return mistake(key, `longer than ${LONGEST_EXAMPLE} characters`);
    return texts.some((text) => finds(engine, rule, text)) ? [] : mistake(key, whyMissed(engine, rule, texts));
  });
  const wrong = rule.silent.flatMap((template, index) => {
    const texts = filled(rule.id, template);
    const key = ['silent', index];
    if (texts === null) return mistake(key, `longer than ${LONGEST_EXAMPLE} characters`);
    return texts.some((text) => finds(engine, rule, text)) ? mistake(key, 'the rule finds its counter-example') : [];
  });
  return [...missed, ...wrong];
}

function filled(id: string, template: string): Buffer[] | null {
  const texts: Buffer[] = [];
  for (let round = 0; round < (hasHoles(template) ? ROUNDS : 1); round++) {
    const text = Buffer.from(fillExample(template, diceFrom(`${id} ${template} ${round}`)));
    if (text.length > LONGEST_EXAMPLE) return null;
    texts.push(text);
  }
  return texts;
}

/** A finding of low confidence blocks nothing: it counts as found only where the rule asks for no more. */
function finds(engine: Engine, rule: OwnSecretRule, text: Buffer): boolean {
  const { found } = scanText(engine, PATH, text);
  return found.some(({ confidence }) => confidence !== 'low' || rule.confidence === 'low');
}

function whyMissed(engine: Engine, rule: OwnSecretRule, texts: readonly Buffer[]): string {
  const what = 'the rule does not find its example';
  if (texts.some((text) => scanText(engine, PATH, text).found.length > 0))
    return `${what} with more than low confidence`;
  if (texts.some((text) => engine.find(text).candidates.length > 0)) {
    return `${what}: the pattern matches, but the value is a placeholder, allowed, or below the entropy`;
  }
  const lower = texts.map((text) => text.toString('latin1').toLowerCase());
  const hasKeyword = rule.keywords.some((keyword) => lower.some((text) => text.includes(keyword.toLowerCase())));
  return `${what}: ${hasKeyword ? 'a keyword is there, but the pattern does not match' : 'it holds no keyword'}`;
}
