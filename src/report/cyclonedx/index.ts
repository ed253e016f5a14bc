import type { RunResult } from '../../model/run-result.js';
import { hashParts } from '../../util/hash.js';
import { jsonText } from '../json-text.js';
import type { RenderContext, Report } from '../report.js';
import { componentsOf, versionOf } from './component.js';
import { INCOMPLETE, incompleteReasons } from './incomplete.js';
import { vulnerabilitiesOf } from './vulnerability.js';

/** A bill of materials of what was read, with the advisories that hit it: CycloneDX 1.6 (ECMA-424), JSON. */
export const cyclonedx = {
  id: 'cyclonedx',
  title: 'CycloneDX 1.6 SBOM',
  fileName: 'gatehouse.cdx.json',
  mediaType: 'application/vnd.cyclonedx+json; version=1.6',
  isFormat: true,
  file: { output: 'sbom', ending: 'cdx.json', needsPackages: true },
  render,
} satisfies Report;

/** Reference of what the document is about. */
const SUBJECT = 'subject';

function render(result: RunResult, context: RenderContext): string {
  const components = componentsOf(result, context.inventory);
  const reasons = incompleteReasons(result, context.inventoryGaps ?? [], context.scanners);
  const content = {
    metadata: {
      tools: { components: [{ type: 'application', name: 'gatehouse', version: versionOf(result.tool.version) }] },
      component: {
        type: 'application',
        'bom-ref': SUBJECT,
        name: result.subject.repository ?? 'project',
        ...(result.subject.head !== null && { version: versionOf(result.subject.head) }),
      },
      ...(reasons.length > 0 && { properties: reasons.map((value) => ({ name: INCOMPLETE, value })) }),
    },
    components: components.list,
    vulnerabilities: vulnerabilitiesOf(result, components.refOf),
    // Without it a reader takes the list for all there is. Nothing is claimed where nothing is known to be missing.
    ...(reasons.length > 0 && { compositions: [{ aggregate: 'incomplete', assemblies: [SUBJECT] }] }),
  };
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${contentUuid(JSON.stringify(content))}`,
    version: 1,
    ...content,
  };
  return jsonText(bom);
}

/** A version 8 UUID (RFC 9562 § 5.8) made of the content: the same packages have the same serial number. */
function contentUuid(content: string): string {
  const hex = hashParts([content]);
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return groups.join('-');
}
