import type { Problem } from '../../../../model/scan.js';
import type { SourceFile } from '../../file/source-file.js';
import { childrenOf, parseXmlFile } from '../../file/xml.js';
import type { Extraction } from '../../package/package.js';
import { packageList } from '../read/package-list.js';

/**
 * The packages of a `packages.config` (learn.microsoft.com/nuget/reference/packages-config). It lists direct and
 * transitive ones alike, so none is called direct.
 * @throws LocatedError when it is not well-formed XML
 */
export async function parsePackagesConfig(file: SourceFile): Promise<Extraction> {
  const root = await parseXmlFile(file);
  const list = packageList();
  const problems: Problem[] = [];
  for (const { attributes, line } of childrenOf(root, 'package')) {
    const name = attributes.get('id') ?? '';
    const version = attributes.get('version') ?? '';
    if (name === '' || version === '') {
      problems.push({
        message: 'a package without id or version',
        path: file.path,
        line,
        remedy: 'add the missing attribute',
      });
      continue;
    }
    const isDevelopment = attributes.get('developmentDependency')?.toLowerCase() === 'true';
    const scope = isDevelopment ? 'development' : 'runtime';
    list.add({ ecosystem: 'NuGet', name, version, origin: 'registry', scope, line });
  }
  return { packages: list.packages, manager: 'nuget', problems };
}
