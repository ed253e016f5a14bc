import { expect, test } from '@jest/globals';
import { scanText } from '../../../../src/scan/secrets/scan-text.js';
import { engine } from '../product-rules.js';
import { secretOf } from '../scan-repository.js';

const PASSWORD = secretOf('{A-Za-z:5}{0-9:3}{A-Za-z:6}', 'fence');
const LINE = `export DB_PASSWORD=${PASSWORD}`;

function found(text: string): string[] {
  return scanText(engine, 'docs/deploy.md', Buffer.from(text)).found.map(
    ({ rule, confidence, startLine }) => `${rule.id} ${confidence} ${startLine}`,
  );
}

test.each(['sh', 'bash', 'console', 'shell-session', 'Powershell', 'env'])(
  'a command in a fence of %s is one',
  (info) => {
    expect(found(`# Deploy\n\n\`\`\`${info}\n${LINE}\n\`\`\`\n`)).toEqual(['generic-password medium 4']);
  },
);

test('a fence of tildes, and one that is never closed', () => {
  expect(found(`~~~bash\n${LINE}\n~~~\n`)).toEqual(['generic-password medium 2']);
  expect(found(`\`\`\`bash\n${LINE}\n`)).toEqual(['generic-password medium 2']);
});

test('prose around it, and a fence of something else, stay prose', () => {
  const outside = `\`\`\`bash\nls\n\`\`\`\nThen ${LINE} is set.\n`;
  expect(found(outside).filter((each) => !each.includes('low'))).toEqual([]);
  expect(found(`\`\`\`text\n${LINE}\n\`\`\`\n`).filter((each) => !each.includes('low'))).toEqual([]);
});
