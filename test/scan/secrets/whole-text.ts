import type { Engine } from '../../../src/scan/secrets/match/engine.js';

/** All that the token and window expressions find when they run over the whole text at once. */
export function wholeTextMatches({ rules }: Engine, text: string): string[] {
  const found: string[] = [];
  for (const rule of rules.rules) {
    if (rule.kind !== 'token' && rule.kind !== 'window') continue;
    for (const match of text.matchAll(new RegExp(rule.pattern, rule.flags.replace('y', 'g')))) {
      const [start] = match.indices?.[1] ?? [match.index];
      found.push(`${rule.id} ${start} ${(match[1] ?? match[0]).length}`);
    }
  }
  return found.sort();
}

/** The same as the engine finds it, in windows around keywords. */
export function windowedMatches(engine: Engine, text: string): string[] {
  return engine
    .find(Buffer.from(text, 'latin1'))
    .candidates.filter(({ rule }) => rule.kind === 'token' || rule.kind === 'window')
    .map(({ rule, start, end }) => `${rule.id} ${start} ${end - start}`)
    .sort();
}
