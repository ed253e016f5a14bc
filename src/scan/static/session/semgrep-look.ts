import type { Observation } from '../../../model/observation.js';
import { messageOf } from '../../../util/thrown.js';
import type { SemgrepEngine } from '../semgrep/engine.js';
import type { SemgrepRule } from '../semgrep/rule.js';
import type { CodeFile, Lost } from './code-file.js';
import { observed } from './observed.js';

/** Looks at files of code with rules of the user's own; nothing is loaded where there are none. */
export function semgrepLook(
  rules: readonly SemgrepRule[],
): (files: readonly CodeFile[]) => Promise<{ found: readonly Observation[]; lost: readonly Lost[] }> {
  let engine: Promise<SemgrepEngine> | null = null;

  async function one(file: CodeFile): Promise<{ found: readonly Observation[]; lost: readonly Lost[] }> {
    engine ??= import('../semgrep/engine.js').then(({ semgrepEngine }) => semgrepEngine(rules));
    const { withNosemgrep } = await import('../semgrep/observation.js');
    const { path, language, text } = file;
    try {
      const { hits, lack } = await (await engine).look(path, language, text);
      const found = hits.flatMap((hit) => observed(hit, () => text) ?? []).map((seen) => withNosemgrep(seen, text));
      return { found, lost: lack === null ? [] : [{ path, kind: 'budget', reason: lack }] };
    } catch (error) {
      const reason = `rules of your own could not be run: ${messageOf(error).slice(0, 200)}`;
      return { found: [], lost: [{ path, kind: 'syntax', reason }] };
    }
  }

  return async (files) => {
    const found: Observation[] = [];
    const lost: Lost[] = [];
    if (rules.length === 0) return { found, lost };
    for (const file of files) {
      const seen = await one(file);
      found.push(...seen.found);
      lost.push(...seen.lost);
    }
    return { found, lost };
  };
}
