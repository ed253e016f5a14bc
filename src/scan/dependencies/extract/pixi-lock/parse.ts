import { fileNameOf } from '../../file/repository-path.js';
import type { SourceFile } from '../../file/source-file.js';
import { requireList, textField } from '../../file/value.js';
import { parseYamlFile } from '../../file/yaml.js';
import type { Extraction } from '../../package/package.js';
import { condaPackages } from '../read/conda-packages.js';

/** @throws LocatedError when it is no YAML mapping, or its `packages` are no list */
export async function parsePixiLock(file: SourceFile): Promise<Extraction> {
  const list = condaPackages(file.path);
  for (const entry of requireList(await parseYamlFile(file), 'packages', file)) {
    // Version 6 names the kind by the key of the address, older ones in `kind`.
    const address = textField(entry, 'pypi') ?? textField(entry, 'url');
    const isPython = textField(entry, 'pypi') !== undefined || textField(entry, 'kind') === 'pypi';
    if (!isPython) {
      list.conda();
      continue;
    }
    const wheel = /^([^-]+)-([^-]+)-/.exec(decodeURIComponentSafely(fileNameOf(address ?? '')));
    const name = textField(entry, 'name') ?? wheel?.[1];
    const version = textField(entry, 'version') ?? wheel?.[2];
    list.python(name, version, address);
  }
  return list.extraction();
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
