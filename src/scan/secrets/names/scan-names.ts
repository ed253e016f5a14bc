import type { FileContext } from '../judge/judge.js';
import type { Engine } from '../match/engine.js';
import type { PlacedSecret } from '../observe.js';
import { scanText } from '../scan-text.js';

/** A name and a message are prose: what is no provider's form is no secret in them. */
export const WORDS: FileContext = { path: '', kind: 'prose' };

/** Secrets that the names of files are made of; doubtful ones are left, a name has few words. */
export function scanPaths(engine: Engine, paths: readonly string[]): PlacedSecret[] {
  if (paths.length === 0) return [];
  const text = Buffer.from(paths.map((path) => path.replace(/[\r\n]/g, ' ')).join('\n'), 'utf8');
  return scanText(engine, '', text, WORDS).found.flatMap((secret): PlacedSecret[] => {
    const path = paths[secret.startLine - 1];
    if (path === undefined || secret.confidence === 'low') return [];
    const facts = [...secret.facts, 'in the name of the file'];
    return [{ secret: { ...secret, path, facts, lineText: path, inlineIgnore: undefined, ...START }, commit: null }];
  });
}

const START = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
