import { expect, test } from '@jest/globals';
import { namesSecret } from '../../../../src/scan/secrets/judge/generic-name.js';
import { scanText } from '../../../../src/scan/secrets/scan-text.js';
import { diceFrom, expandExample } from '../expand-example.js';
import { compiled, engine, rules } from '../product-rules.js';

/** Ends of names of what every provider publishes beside its keys. */
const PUBLIC = ['PROJECT_ID', 'ORG', 'ORG_ID', 'CLIENT_ID', 'REGION', 'ACCOUNT_ID', 'USER', 'VERSION', 'SHA'];

const named = rules.filter((rule) => compiled.rules.find(({ id }) => id === rule.id)?.named === true);

test('most rules that go by a name ask that the name says secret', () => expect(named.length).toBeGreaterThan(500));

test.each(named.map((rule) => [rule.id, rule] as const))(
  '%s: an id of the provider in the form of its key blocks nobody',
  (id, rule) => {
    const value = exampleValue(rule.examples[0] ?? '', id);
    for (const keyword of rule.keywords.filter((word) => /^[a-z]\w+$/i.test(word))) {
      for (const end of namesSecret(keyword) ? PUBLIC.filter((word) => word.endsWith('_ID')) : PUBLIC) {
        const { found } = scanText(engine, '.env', Buffer.from(`${keyword.toUpperCase()}_${end}=${value}\n`));
        const told = found.filter((secret) => secret.rule.id === id && secret.confidence !== 'low');
        if (told.length > 0) throw new Error(`told ${keyword}_${end}`);
      }
    }
  },
);

/** The value that the rule finds in its own example. */
function exampleValue(example: string, id: string): string {
  const text = Buffer.from(expandExample(example, diceFrom(`${id} ids`)));
  return engine.find(text).candidates.find(({ rule }) => rule.id === id)?.value ?? '';
}
