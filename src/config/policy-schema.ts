import type { PolicyScanner, ProductForm } from './product-form.js';
import { coverageSection } from './section/coverage.js';
import { exceptionsSection } from './section/exceptions.js';
import { publishSection } from './section/publish.js';

/** JSON Schema (draft 7) of the policy file, made of what each scanner and each condition says of itself. */
export function policySchema({ scanners, conditions }: ProductForm) {
  const gate = conditions.flatMap(({ id, settings }) => (settings === null ? [] : [[id, settings.schema] as const]));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'gatehouse-policy',
    title: 'Gatehouse policy',
    description:
      'The policy file .github/gatehouse.yml: what is checked, what blocks a merge, and which exceptions stand.',
    type: 'object',
    required: ['version'],
    additionalProperties: false,
    definitions: { scanner: { enum: scanners.map(({ id }) => id) } },
    properties: {
      version: { const: 1, description: 'Version of this format.' },
      ...Object.fromEntries(scanners.map((scanner) => [scanner.id, withSwitch(scanner)])),
      gate: {
        type: 'object',
        additionalProperties: false,
        description: 'What blocks a merge.',
        properties: Object.fromEntries(gate),
      },
      coverage: coverageSection.schema,
      publish: publishSection.schema,
      exceptions: exceptionsSection.schema,
    },
  };
}

/** Every scanner can be switched off. */
function withSwitch({ settings: { schema } }: PolicyScanner): object {
  const properties = 'properties' in schema ? schema.properties : {};
  return { ...schema, properties: { enabled: { type: 'boolean', default: true }, ...Object(properties) } };
}
