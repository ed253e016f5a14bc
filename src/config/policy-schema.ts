import type { PolicyScanner, ProductForm } from './product-form.js';
import { coverageSection } from './section/coverage.js';
import { exceptionsSection } from './section/exceptions.js';
import { publishSection } from './section/publish.js';
import { resultsSection } from './section/results.js';

const EXTENDS = {
  type: ['string', 'array'],
  minLength: 1,
  maxLength: 500,
  minItems: 1,
  maxItems: 10,
  uniqueItems: true,
  items: { type: 'string', minLength: 1, maxLength: 500 },
  description:
    'The layers above, one or several, owner/repo/path@commit with the 40 hexadecimal digits of a commit; the first stands highest. What they say holds, and is tightened here; it is loosened where they list it as overridable.',
  examples: ['acme/security/gatehouse.yml@0123456789abcdef0123456789abcdef01234567'],
} as const;

const OVERRIDABLE = {
  type: 'array',
  maxItems: 1000,
  uniqueItems: true,
  items: { type: 'string', minLength: 1, maxLength: 1000 },
  default: [],
  description:
    'What a policy that extends this one may loosen: paths of settings (`gate.fail-on`, `static.rules.http-url`), of whole sections (`static`), of exceptions by id (`exceptions.GHSA-…`).',
  examples: [['static.rules.http-url', 'gate.fail-on', 'exceptions']],
} as const;

/** JSON Schema (draft 7) of the policy file, made of what each scanner, each condition and each service says of itself. */
export function policySchema({ scanners, conditions, services }: ProductForm) {
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
    properties: {
      version: { const: 1, description: 'Version of this format.' },
      extends: EXTENDS,
      overridable: OVERRIDABLE,
      ...Object.fromEntries(scanners.map((scanner) => [scanner.id, withSwitch(scanner)])),
      gate: {
        type: 'object',
        additionalProperties: false,
        description: 'What blocks a merge.',
        properties: Object.fromEntries(gate),
      },
      coverage: coverageSection.schema,
      publish: publishSection.schema,
      results: resultsSection(services).schema,
      exceptions: exceptionsSection.schema,
    },
  };
}

/** Every scanner can be switched off. */
function withSwitch({ settings: { schema } }: PolicyScanner): object {
  const properties = 'properties' in schema ? schema.properties : {};
  return {
    ...schema,
    properties: { enabled: { type: 'boolean', default: true, description: 'Whether it runs.' }, ...Object(properties) },
  };
}
