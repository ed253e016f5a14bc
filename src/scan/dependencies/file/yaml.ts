import { LocatedError } from '../../../model/errors.js';
import { joinedFlow } from '../../../util/yaml-flow.js';
import { refuseConflictMarkers } from './conflict-markers.js';
import type { SourceFile } from './source-file.js';
import { isTable, type Table } from './value.js';

const REMEDY = 'restore the file or let its package manager write it again';

/**
 * All documents of a YAML file, every scalar as its text: `1.10` stays `1.10`, and there are no merge keys to blow up.
 * @throws LocatedError when it is half merged or not YAML, with the line that the parser tells; it limits nesting
 */
export async function yamlDocuments(file: SourceFile): Promise<readonly unknown[]> {
  refuseConflictMarkers(file);
  const { FAILSAFE_SCHEMA, loadAll, YAMLException } = await import('js-yaml');
  const parse = (text: string) => loadAll(text, { schema: FAILSAFE_SCHEMA });
  try {
    return parse(file.text);
  } catch (error) {
    const lenient = joinedFlow(file.text);
    if (lenient !== file.text) {
      try {
        return parse(lenient);
      } catch {
        // The complaint about the text as it stands is the one to tell.
      }
    }
    const known = error instanceof YAMLException ? error : null;
    const line = known?.mark?.line;
    throw new LocatedError({
      message: `not valid YAML${known === null ? '' : `: ${known.reason}`}`,
      path: file.path,
      ...(line !== undefined && { line: line + 1 }),
      remedy: REMEDY,
    });
  }
}

/**
 * The one mapping that a YAML file holds.
 * @throws LocatedError when it is not YAML, holds several documents, or something else than a mapping
 */
export async function parseYamlFile(file: SourceFile): Promise<Table> {
  const [document, second] = await yamlDocuments(file);
  if (isTable(document) && second === undefined) return document;
  const message = second === undefined ? 'not a YAML mapping' : 'more than one YAML document';
  throw new LocatedError({ message, path: file.path, line: 1, remedy: REMEDY });
}
