import { readRequirements } from '../extract/requirements-txt/reading.js';
import type { ReadSibling } from '../file/source-file.js';
import { admits } from '../sync/admits.js';

const PLAIN = /^[\w@./+-]+$/;

/** The source of a compiled file that asks for a package in a way that shuts a version out; null: none does. */
export async function requirementsOf(
  sources: readonly string[],
  name: string,
  version: string,
  read: ReadSibling,
): Promise<string | null> {
  for (const path of sources.filter((source) => /\.(?:in|txt)$/.test(source))) {
    const text = await read(path);
    if (text === null) continue;
    const { wishes, constraints } = await readRequirements({ path, text }, read).catch(() => NOTHING);
    for (const { found, from } of [...wishes, ...constraints]) {
      if (found.name !== name || (await admits('PyPI', found.range, version)) !== false) continue;
      return PLAIN.test(from.path) ? from.path : 'the file that asks for it';
    }
  }
  return null;
}

const NOTHING = { wishes: [], constraints: [] };
