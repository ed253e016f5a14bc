import type { ThreatAnswer } from '../model/threat-answer.js';
import type { Workspace } from '../model/workspace.js';

const MAX_BYTES = 1_000_000;
const RULE = 'rule:';

/**
 * Looks up once where all answers say that their mitigations stand.
 * @param rules ids of the rules that look for mistakes
 * @returns whether a place is there on the head: a file, a text in a file (`path#text`), a rule (`rule:id`)
 */
export async function mitigations(
  answers: readonly ThreatAnswer[],
  workspace: Pick<Workspace, 'read'>,
  rules: ReadonlySet<string>,
): Promise<(where: string) => boolean> {
  const named = answers.flatMap(({ where }) => (where === undefined || where.startsWith(RULE) ? [] : [pathOf(where)]));
  const texts = new Map<string, string>();
  for await (const file of workspace.read('head', [...new Set(named)], MAX_BYTES)) {
    if (file.status === 'read') texts.set(file.path, file.bytes.toString('utf8'));
  }
  return (where) => {
    if (where.startsWith(RULE)) return rules.has(where.slice(RULE.length));
    const text = texts.get(pathOf(where));
    return text?.includes(where.slice(pathOf(where).length + 1)) === true;
  };
}

function pathOf(where: string): string {
  const hash = where.indexOf('#');
  return hash === -1 ? where : where.slice(0, hash);
}
