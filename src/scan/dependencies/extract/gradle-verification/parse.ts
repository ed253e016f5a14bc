import type { Problem } from '../../../../model/scan.js';
import type { SourceFile } from '../../file/source-file.js';
import { childOf, childrenOf, parseXmlFile } from '../../file/xml.js';
import type { Extraction } from '../../package/package.js';
import { packageList } from '../read/package-list.js';

/**
 * The components of a `verification-metadata.xml` (docs.gradle.org/current/userguide/dependency_verification.html).
 * @throws LocatedError when it is not well-formed XML
 */
export async function parseVerificationMetadata(file: SourceFile): Promise<Extraction> {
  const root = await parseXmlFile(file);
  const list = packageList();
  const problems: Problem[] = [];
  for (const component of childrenOf(childOf(root, 'components'), 'component')) {
    const group = component.attributes.get('group') ?? '';
    const artifact = component.attributes.get('name') ?? '';
    const version = component.attributes.get('version') ?? '';
    if (group === '' || artifact === '' || version === '') {
      problems.push({
        message: 'a component without group, name or version',
        path: file.path,
        line: component.line,
        remedy: 'run `gradle --write-verification-metadata sha256 help`',
      });
      continue;
    }
    list.add({
      ecosystem: 'Maven',
      name: `${group}:${artifact}`,
      version,
      origin: 'registry',
      scope: 'unknown',
      line: component.line,
    });
  }
  return { packages: list.packages, manager: 'gradle', problems };
}
