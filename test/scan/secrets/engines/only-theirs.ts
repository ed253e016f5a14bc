import { scanText } from '../../../../src/scan/secrets/scan-text.js';
import { diceFrom, expandExample } from '../expand-example.js';
import { engine } from '../product-rules.js';

/** Kinds of secret that gitleaks 8.30 has a rule for, and the name that its rule looks for. */
const KINDS: readonly (readonly [rule: string, name: string, template: string])[] = [
  ['cisco-meraki-api-key', 'meraki', '{0-9a-f:40}'],
  ['droneci-access-token', 'droneci', '{a-z0-9:32}'],
  ['travisci-access-token', 'travis', '{a-z0-9:22}'],
  ['privateai-api-token', 'privateai', '{a-z0-9:32}'],
];

export interface OnlyTheirs {
  readonly rule: string;
  readonly value: string;
  /** A line of source that holds it. */
  readonly line: string;
}

/** A secret that gitleaks finds and none of our rules does, at whatever place of a source file. */
export function onlyTheirs(seed: string): OnlyTheirs {
  for (const [rule, name, template] of KINDS) {
    const value = expandExample(template, diceFrom(seed));
    const line = `send("${name}: ${value}");`;
    if (scanText(engine, 'src/a.ts', Buffer.from(`${line}\n`)).found.length === 0) return { rule, value, line };
  }
  throw new Error('our rules find every kind: name further ones here');
}
