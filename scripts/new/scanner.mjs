import { camelCase, KEBAB, pascalCase, titleOf } from './names.mjs';

export const scanner = {
  pattern: KEBAB,
  list: { path: 'src/scan/index.ts', opens: 'readonly Scanner[] = [', from: './NAME/index.js' },
  next: 'say what it finds (rows, rules, explain), write scan.ts, then npm run format and npm run build',
  files: (name) => [
    { path: `src/scan/${name}/index.ts`, text: descriptor(name) },
    { path: `src/scan/${name}/settings.ts`, text: settings(name) },
    { path: `src/scan/${name}/rules.ts`, text: rules(name) },
    { path: `src/scan/${name}/scan.ts`, text: scan(name) },
    { path: `test/scan/${name}/scan.test.ts`, text: test(name) },
    { path: `docs/scanners/${name}.md`, text: `# ${titleOf(name)}\n\nWhat it finds, what it reads, how it is set.\n` },
  ],
};

function descriptor(name) {
  const [camel, pascal] = [camelCase(name), pascalCase(name)];
  return `import { sawWholeTree } from '../exception-subject.js';
import type { Scanner } from '../scanner.js';
import { RULES } from './rules.js';
import { type ${pascal}Settings, ${camel}Settings } from './settings.js';

/** What it finds. */
export const ${camel}: Scanner<${pascal}Settings> = {
  id: '${name}',
  title: '${titleOf(name)}',
  rows: [{ title: '${titleOf(name)}', categories: [] }],
  settings: ${camel}Settings,
  options: [],
  readsPackages: false,
  action: { description: 'What the stage does. Needs contents read and nothing else.', inputs: {} },
  rules: async () => RULES.map(({ id }) => id),
  ownTexts: async () => RULES.map(({ id }) => ({ id, texts: [], page: \`\${id}.md\` })),
  explain: async (id) => RULES.find((rule) => rule.id === id)?.explanation ?? null,
  sees: sawWholeTree,
  async scan(context) {
    const { scan${pascal} } = await import('./scan.js');
    return scan${pascal}(context);
  },
};
`;
}

function rules(name) {
  return `import type { Explanation } from '../../model/explanation.js';

/** What it can find, by the ids that exceptions and \`gatehouse explain\` name. */
export const RULES: readonly { readonly id: string; readonly explanation: Explanation }[] = [
  {
    id: '${name}-example',
    explanation: {
      title: '${name}-example: what is wrong (medium)',
      sections: [{ heading: 'Why it matters', text: 'What it lets somebody do.' }],
    },
  },
];
`;
}

function settings(name) {
  const [camel, pascal] = [camelCase(name), pascalCase(name)];
  return `import type { FromSchema } from 'json-schema-to-ts';
import type { Settings } from '../../model/settings.js';
import { ladder } from '../../util/strictness.js';

const SCHEMA = {
  type: 'object',
  additionalProperties: false,
  description: 'What the section is about.',
  properties: {
    strict: { type: 'boolean', default: false, description: 'What the key decides.' },
  },
} as const;
type ${pascal}File = FromSchema<typeof SCHEMA, { keepDefaultedPropertiesOptional: true }>;

export interface ${pascal}Settings {
  readonly strict: boolean;
}

export const ${camel}Settings: Settings<${pascal}Settings, ${pascal}File> = {
  schema: SCHEMA,
  defaults: { strict: false },
  read: ({ strict = false }) => ({ strict }),
  describe: ({ strict }) => [['strict', String(strict)]],
  layering: { kind: 'keys', keys: { strict: ladder(false, false, true) } },
};
`;
}

function scan(name) {
  const pascal = pascalCase(name);
  return `import { NO_STATS } from '../../model/scan.js';
import type { ScanOutcome } from '../../model/scan-outcome.js';
import type { ScanContext } from '../scanner.js';
import type { ${pascal}Settings } from './settings.js';

/** What it looks at. A file that it cannot read is a problem or a line of the ledger, never nothing. */
export async function scan${pascal}(_context: ScanContext<${pascal}Settings>): Promise<ScanOutcome> {
  const reason = 'nothing here is its to look at';
  const nothing = { problems: [], head: [], base: [], stats: NO_STATS };
  return { engine: 'builtin', status: 'not-applicable', reason, ...nothing };
}
`;
}

function test(name) {
  const camel = camelCase(name);
  return `import { expect, test } from '@jest/globals';
import { ${camel} } from '../../../src/scan/${name}/index.js';
import { contextFor, memoryWorkspace } from '../../helpers/scan-context.js';

test('a tree with nothing for it is not applicable, never "complete"', async () => {
  const outcome = await ${camel}.scan(contextFor(${camel}, { workspace: memoryWorkspace({}) }));
  expect(outcome.status).toBe('not-applicable');
});
`;
}
