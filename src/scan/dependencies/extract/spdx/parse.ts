import { LocatedError } from '../../../../model/errors.js';
import type { Problem } from '../../../../model/scan.js';
import { packageFromPurl } from '../../ecosystem/purl.js';
import { parseJsonFile } from '../../file/json.js';
import { jsonLines } from '../../file/json-lines.js';
import type { SourceFile } from '../../file/source-file.js';
import { field, listOf, requireList, textField, textsOf } from '../../file/value.js';
import type { Extraction } from '../../package/package.js';
import { type PackageDraft, packageList } from '../read/package-list.js';
import { linkSpdx } from './relationships.js';

const REMEDY = 'write it as SPDX 2.3 JSON';

/**
 * The packages of an SPDX 2 document (spdx.github.io/spdx-spec/v2.3) that a package URL names.
 * @throws LocatedError when it is not a JSON object, or another version of SPDX
 */
export async function extractSpdx(file: SourceFile): Promise<Extraction> {
  const outer = parseJsonFile(file);
  // GitHub's export of a dependency graph wraps the document.
  const wrapped = field(outer, 'sbom');
  const document = wrapped ?? outer;
  const base = wrapped === undefined ? ['packages'] : ['sbom', 'packages'];
  if (!(textField(document, 'spdxVersion') ?? '').startsWith('SPDX-2')) {
    throw new LocatedError({ message: 'spdxVersion is not SPDX-2', path: file.path, line: 1, remedy: REMEDY });
  }
  const lines = jsonLines(file.text, base.length + 2);
  const list = packageList();
  const problems: Problem[] = [];
  const indexes = new Map<string, number>();
  requireList(document, 'packages', file).forEach((entry, position) => {
    const purl = purlIn(entry);
    if (purl === undefined) return;
    const line = lines.line(...base, position, 'name') ?? lines.line(...base, position);
    const where = line !== undefined && { line };
    const found = packageFromPurl(purl);
    if (found === null) {
      if (/^pkg:[a-z]/i.test(purl)) return;
      problems.push({ message: 'not a package URL', path: file.path, ...where, remedy: 'create the SBOM again' });
      return;
    }
    const version = found.version ?? textField(entry, 'versionInfo');
    if (version === undefined) return;
    const { ecosystem, name } = found;
    const draft: PackageDraft = { ecosystem, name, version, origin: 'registry', scope: 'unknown', ...where };
    const index = list.add({ ...draft, ...licensesOf(entry) });
    const id = textField(entry, 'SPDXID');
    if (id !== undefined && !indexes.has(id)) indexes.set(id, index);
  });
  const described = new Set(textsOf(field(document, 'documentDescribes')));
  const roots = linkSpdx(listOf(field(document, 'relationships')), described, list.packages, indexes);
  return { packages: list.packages, manager: 'sbom', ...(roots.length > 0 && { roots }), problems };
}

function purlIn(entry: unknown): string | undefined {
  for (const reference of listOf(field(entry, 'externalRefs'))) {
    if (field(reference, 'referenceType') === 'purl') return textField(reference, 'referenceLocator');
  }
  return undefined;
}

function licensesOf(entry: unknown): { licenses?: readonly string[] } {
  for (const key of ['licenseConcluded', 'licenseDeclared']) {
    const license = textField(entry, key);
    if (license !== undefined && license !== 'NOASSERTION' && license !== 'NONE') return { licenses: [license] };
  }
  return {};
}
