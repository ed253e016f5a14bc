import { pypi } from '../../ecosystem/pypi.js';
import { fileNameOf } from '../../file/repository-path.js';
import type { SourceFile } from '../../file/source-file.js';
import { field, isTable, requireList, textsField } from '../../file/value.js';
import { parseYamlFile } from '../../file/yaml.js';
import type { Extraction } from '../../package/package.js';
import type { Extractor } from '../extractor.js';
import { condaPackages } from '../read/conda-packages.js';
import { exactVersion, requirement } from '../read/pep508.js';

/** environment.yml of conda (docs.conda.io, managing environments): what its `pip` list pins. */
export const condaEnvironment = {
  id: 'conda-environment',
  ecosystems: [pypi],
  matches: (path) => /^(?:conda[-_])?(?:environment|env)(?:[-_.][\w-]+)?\.ya?ml$/i.test(fileNameOf(path)),
  extract: parseEnvironment,
} satisfies Extractor;

/** @throws LocatedError when it is no YAML mapping, or its `dependencies` are no list */
async function parseEnvironment(file: SourceFile): Promise<Extraction> {
  const list = condaPackages(file.path);
  const root = await parseYamlFile(file);
  // Other tools have files of this name, too.
  const wishes = Array.isArray(field(root, 'dependencies')) ? requireList(root, 'dependencies', file) : [];
  for (const wish of wishes) {
    if (!isTable(wish)) list.conda();
    for (const text of textsField(wish, 'pip')) {
      const found = text.startsWith('-') ? null : requirement(text.replace(/\s+#.*$/, ''));
      if (found === null || found.url !== null) list.open();
      else list.python(found.name, exactVersion(found.range) ?? undefined, undefined);
    }
  }
  return list.extraction();
}
