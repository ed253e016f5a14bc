import { moduleFiles } from '../flow/module-files.js';
import type { Span } from '../ir/span.js';
import { languageById } from '../language/index.js';
import type { RepositoryFiles } from '../language/modules.js';
import type { ChangedNames } from './changed-names.js';
import type { CodeModule } from './code-module.js';
import { codeParts, touched } from './code-part.js';
import { loadedNames } from './imported-files.js';

/**
 * The parts of a file that may have to do with what changed in others, which it imports or sees: those that name something
 * of it, and those that name what such a part gives a name to. In what is left nothing is other than it was.
 */
export function touchingParts(
  file: CodeModule,
  changed: readonly ChangedNames[],
  files: RepositoryFiles,
): readonly Span[] {
  const { path, language, text, module } = file;
  const conventions = languageById(language).flow.modules;
  const byPath = new Map(changed.map((each) => [each.path, each]));
  const meant = (wanted: { readonly module: string; readonly member: string | null }): readonly ChangedNames[] =>
    moduleFiles(conventions, { from: path, ...wanted }, files).flatMap((found) => byPath.get(found) ?? []);
  const local = module.imports
    .filter(({ module: from, member }) =>
      meant({ module: from, member }).some(
        ({ names, isDefault, isAll }) =>
          isAll || (member === 'default' || member === null ? isDefault : names.has(member)),
      ),
    )
    .map((each) => each.local);
  const written = loadedNames(module, conventions.loaders).filter((each) =>
    meant(each).some(({ isDefault }) => isDefault),
  );
  const seeds = [...changed.flatMap(({ names }) => [...names]), ...local];
  const { parts } = touched(codeParts(text, module), seeds, ({ texts }) =>
    written.some((each) => texts.some((piece) => piece.includes(each.module))),
  );
  return [...parts];
}
