import { camelCase, KEBAB, titleOf } from './names.mjs';

export const report = {
  pattern: KEBAB,
  list: { path: 'src/report/index.ts', opens: 'export const REPORTS = {', from: './NAME/index.js' },
  next: 'render the result, escaped for its sink, then npm run format and npm run build',
  files: (name) => [
    { path: `src/report/${name}/index.ts`, text: descriptor(name) },
    { path: `test/report/${name}/${name}.test.ts`, text: test(name) },
  ],
};

function descriptor(name) {
  return `import type { RunResult } from '../../model/run-result.js';
import type { Report } from '../report.js';

/** Whom it is for, and which specification it follows. */
export const ${camelCase(name)} = {
  id: '${name}',
  title: '${titleOf(name)}',
  fileName: 'gatehouse-${name}.txt',
  mediaType: 'text/plain',
  isFormat: true,
  render,
} satisfies Report;

/** Pure: no clock, no environment. Everything that comes from data is escaped for the sink. */
function render({ verdict }: RunResult): string {
  return \`\${verdict.outcome}\\n\`;
}
`;
}

function test(name) {
  const camel = camelCase(name);
  return `import { expect, test } from '@jest/globals';
import { ${camel} } from '../../../src/report/${name}/index.js';
import { aResult } from '../builders.js';

test('says the verdict', () => {
  expect(${camel}.render(aResult())).toContain(aResult().verdict.outcome);
});
`;
}
