import { fileLines } from '../../file/lines.js';
import type { SourceFile } from '../../file/source-file.js';
import type { Extraction } from '../../package/package.js';
import { packageList } from '../read/package-list.js';

/** `any.name ==1.2.3`, with or without the qualifier; flags and ranges are other constraints. */
const EXACT = /^(?:any\.|setup\.)?([A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)\s*==\s*(\d+(?:\.\d+)*)$/;
/** Longer than any constraint with its indentation; more would only exhaust the pattern. */
const MAX_LENGTH = 500;

/** The packages that a `cabal.project.freeze` pins (cabal.readthedocs.io, `cabal freeze`). */
export function extractCabalFreeze(file: SourceFile): Extraction {
  const list = packageList();
  for (const { number, text } of fileLines(file)) {
    const line = text.trim();
    if (line.startsWith('--')) continue;
    for (const part of line.replace(/^constraints:/, '').split(',')) {
      const [, name, version] = part.length > MAX_LENGTH ? [] : (EXACT.exec(part.trim()) ?? []);
      if (name === undefined || version === undefined) continue;
      list.add({ ecosystem: 'Hackage', name, version, origin: 'registry', scope: 'unknown', line: number });
    }
  }
  return { packages: list.packages, manager: 'cabal', problems: [] };
}
