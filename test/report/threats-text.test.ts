import { expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { threatsText } from '../../src/report/threats-text.js';

test('what is taken over is a file that reads back as the same answers, whatever stands in them', async () => {
  const answers = [
    { element: 'route GET /a: {b}', status: 'accepted', by: '@org/x', reason: '- a\n# b: "c"\n---\n&x *y !!js' },
    { element: '*', question: 'route-who', status: 'false alarm', by: 'yes', reason: 'null', until: '2027-01-31' },
  ] as const;
  const text = await threatsText(answers, ['a\nversion: 2', '\u202Eb']);
  expect(load(text)).toEqual({ version: 1, answers: answers.map((answer) => ({ ...answer })) });
  expect(text).toMatch(/\n# left out: a\\nversion: 2\n# left out: \\u202eb\n$/);
});
