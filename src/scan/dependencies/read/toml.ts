import { LocatedError } from '../../../model/errors.js';
import type { SourceFile } from '../extract/extractor.js';

/**
 * The table that a TOML file holds.
 * @throws LocatedError when it is not TOML; nesting is limited by the parser.
 */
export async function parseTomlFile(file: SourceFile): Promise<object> {
  const { parse, TomlError } = await import('smol-toml');
  try {
    return parse(file.text);
  } catch (error) {
    const line = error instanceof TomlError ? { line: error.line } : {};
    throw new LocatedError({
      message: 'not valid TOML',
      path: file.path,
      ...line,
      remedy: 'restore the file or let its package manager write it again',
    });
  }
}

/** The same for a manifest beside the lockfile: null when it is absent or broken. */
export async function parseTomlSibling(text: string | null): Promise<object | null> {
  if (text === null) return null;
  const { parse } = await import('smol-toml');
  try {
    return parse(text);
  } catch {
    return null;
  }
}
