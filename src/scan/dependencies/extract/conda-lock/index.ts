import { pypi } from '../../ecosystem/pypi.js';
import { fileNameOf } from '../../file/repository-path.js';
import type { SourceFile } from '../../file/source-file.js';
import { requireList, tableOf, textField } from '../../file/value.js';
import { parseYamlFile } from '../../file/yaml.js';
import type { Extractor } from '../extractor.js';
import { condaPackages } from '../read/conda-packages.js';

/** conda-lock.yml (conda.github.io/conda-lock/output): its packages from PyPI. */
export const condaLock = {
  id: 'conda-lock',
  ecosystems: [pypi],
  matches: (path) => /(?:^|[.-])conda-lock\.ya?ml$/.test(fileNameOf(path)),
  extract: parseCondaLock,
} satisfies Extractor;

/** @throws LocatedError when it is no YAML mapping, or its `package` is no list */
async function parseCondaLock(file: SourceFile) {
  const list = condaPackages(file.path);
  for (const entry of requireList(await parseYamlFile(file), 'package', file)) {
    if (textField(entry, 'manager') !== 'pip') list.conda();
    else list.python(textField(entry, 'name'), textField(entry, 'version'), textField(tableOf(entry), 'url'));
  }
  return list.extraction();
}
