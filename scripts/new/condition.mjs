import { camelCase, KEBAB } from './names.mjs';

export const condition = {
  pattern: KEBAB,
  list: { path: 'src/policy/conditions/index.ts', opens: 'readonly Condition[] = [', from: './NAME/index.js' },
  next: 'say what it judges and in which words, then npm run format and npm run build (the schema)',
  files: (name) => [
    { path: `src/policy/conditions/${name}/index.ts`, text: descriptor(name) },
    { path: `test/policy/conditions/${name}.test.ts`, text: test(name) },
  ],
};

function descriptor(name) {
  const camel = camelCase(name);
  return `import { ladder } from '../../../util/strictness.js';
import type { Condition } from '../condition.js';

/** What it asks of a change. */
export const ${camel}: Condition<'on' | 'off'> = {
  id: '${name}',
  settings: {
    schema: { enum: ['on', 'off'], default: 'off', description: 'What the key decides.' },
    defaults: 'off',
    read: (file) => (file === 'on' ? 'on' : 'off'),
    describe: (setting) => [['', setting]],
    layering: ladder('off', 'off', 'on'),
  },
  options: [],
  open: () => ({ judgeFinding: () => null }),
};
`;
}

function test(name) {
  const camel = camelCase(name);
  return `import { expect, test } from '@jest/globals';
import { ${camel} } from '../../../src/policy/conditions/${name}/index.js';
import { aFinding } from '../../helpers/builders.js';

test('a finding that is none of its business is left to the other conditions', async () => {
  const ready = await ${camel}.open('on', { gate: {}, facts: { now: new Date(0), change: {} } });
  expect(ready.judgeFinding?.(aFinding())).toBeNull();
});
`;
}
