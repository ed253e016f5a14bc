import { scanText } from '../../../src/scan/secrets/scan-text.js';
import { diceFrom, expandExample } from './expand-example.js';
import { engine } from './product-rules.js';

/** What the product's rules say of a filled template: rule ids by confidence, those of low confidence apart. */
export function toldIn(path: string, template: string): { readonly told: string[]; readonly low: string[] } {
  const { found } = scanText(engine, path, Buffer.from(expandExample(template, diceFrom(template))));
  const ids = (low: boolean) =>
    found.filter(({ confidence }) => (confidence === 'low') === low).map(({ rule }) => rule.id);
  return { told: ids(false), low: ids(true) };
}
