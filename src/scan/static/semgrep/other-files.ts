import type { Observation } from '../../../model/observation.js';
import { languageOf } from '../language/index.js';
import { observed } from '../session/observed.js';
import type { SideReading } from '../side-reading.js';
import { sourceText } from '../source-text.js';
import { semgrepEngine } from './engine.js';
import { withNosemgrep } from './observation.js';
import { looksAt } from './paths.js';
import type { RuleLanguage, SemgrepRule } from './rule.js';

const MAX_BYTES = 1_000_000;

/**
 * What the user's own rules find in files that are no code: infrastructure in HCL, and text of any kind for rules of
 * `generic` and `regex`.
 * @param paths those of the side that are looked at
 */
export async function scanOtherFiles(
  reading: Pick<SideReading, 'workspace' | 'side' | 'tally' | 'classes' | 'signal'>,
  rules: readonly SemgrepRule[],
  paths: readonly string[],
): Promise<readonly Observation[]> {
  const engine = semgrepEngine(rules);
  const wanted = paths.filter((path) => languagesAt(path, rules).length > 0);
  const found: Observation[] = [];
  for await (const result of reading.workspace.read(reading.side, wanted, MAX_BYTES, { textOnly: true })) {
    reading.signal.throwIfAborted();
    if (result.status !== 'read') continue;
    const source = sourceText(result.bytes);
    if (source.kind !== 'text' || (await reading.classes.foreign(result.path, source.text)) !== null) continue;
    for (const language of languagesAt(result.path, rules)) {
      const { hits, lack } = await engine.look(result.path, language, source.text);
      if (lack !== null) reading.tally.gap('budget', result.path, 'your own rules', lack);
      for (const hit of hits) {
        const seen = observed(hit, () => source.text);
        if (seen !== null) found.push(withNosemgrep(seen, source.text));
      }
    }
  }
  return found;
}

/** As what rules read a path beside the code that it may be. */
function languagesAt(path: string, rules: readonly SemgrepRule[]): readonly RuleLanguage[] {
  const asked = rules.filter(({ include, exclude }) => looksAt(include, exclude, path));
  const isHcl = languageOf(path) === null && /\.(?:tf|hcl|tfvars)$/.test(path);
  return [
    ...(isHcl && asked.some(({ languages }) => languages.includes('hcl')) ? (['hcl'] as const) : []),
    ...(asked.some(({ languages }) => languages.includes('text')) ? (['text'] as const) : []),
  ];
}
