import { load } from 'js-yaml';
import { LocatedError, ScanError } from '../../../model/errors.js';
import type { Workspace } from '../../../model/workspace.js';
import { messageOf } from '../../../util/thrown.js';
import { LANGUAGES } from '../language/index.js';
import { ownModelsFrom } from './compile.js';
import type { MemberModel } from './model.js';

/** Models of the user's own, by the folder of the product's models for the same language. */
export type OwnModels = Readonly<Record<string, readonly MemberModel[]>>;

const MAX_BYTES = 500_000;

/**
 * Reads files with models from the base branch: who is looked at does not say what is harmless.
 * @throws ScanError for a file that is not there or not well formed, with its place
 */
export async function ownModels(workspace: Workspace, paths: readonly string[]): Promise<OwnModels> {
  const made: Record<string, MemberModel[]> = {};
  for await (const result of workspace.readBaseTip(paths, MAX_BYTES)) {
    if (result.status !== 'read')
      throw new ScanError(`static.models: ${result.path} cannot be read (${result.status})`);
    const { language, models } = parsed(result.path, result.bytes.toString('utf8'));
    made[language] = [...(made[language] ?? []), ...models];
  }
  return made;
}

function parsed(path: string, text: string): { readonly language: string; readonly models: readonly MemberModel[] } {
  const folders = [...new Set(LANGUAGES.flatMap(({ flow }) => flow.models))];
  try {
    return ownModelsFrom(load(text), path, folders);
  } catch (error) {
    const place = error instanceof LocatedError ? (error.path ?? path) : path;
    throw new ScanError(`static.models: ${place}: ${messageOf(error).slice(0, 300)}`);
  }
}
