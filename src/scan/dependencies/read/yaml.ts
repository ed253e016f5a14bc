import { LocatedError } from '../../../model/errors.js';
import type { SourceFile } from '../extract/extractor.js';
import { isTable } from './value.js';

/**
 * The mapping that a YAML file holds.
 * @throws LocatedError when it is empty, not one YAML document, or not a mapping; nesting is limited by the parser.
 */
export async function parseYamlFile(file: SourceFile): Promise<object> {
  const { load, YAMLException } = await import('js-yaml');
  const remedy = 'restore the file or let its package manager write it again';
  let value: unknown;
  try {
    value = load(file.text);
  } catch (error) {
    const line = error instanceof YAMLException && error.mark ? { line: error.mark.line + 1 } : {};
    throw new LocatedError({ message: 'not valid YAML', path: file.path, ...line, remedy });
  }
  if (isTable(value)) return value;
  throw new LocatedError({ message: 'not a YAML mapping', path: file.path, line: 1, remedy });
}
