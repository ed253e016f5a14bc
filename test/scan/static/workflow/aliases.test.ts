import { expect, test } from '@jest/globals';
import { readWorkflow } from '../../../../src/scan/static/workflow/read.js';

const steps = (text: string) => readWorkflow('.github/workflows/a.yml', text).steps.map(({ run }) => run?.text);

test('a script that an alias repeats is read in every step that has it', () => {
  const text = 'jobs: { a: { steps: [{ run: &x make }, { run: *x }] }, b: { steps: [{ run: *x }] } }';
  expect(steps(text)).toEqual(['make', 'make', 'make']);
});

test('steps side by side are read', () => {
  expect(steps('jobs: { a: { steps: [{ parallel: [{ run: one }, { run: two }] }] } }')).toEqual([
    undefined,
    'one',
    'two',
  ]);
});

test('an alias of what is around it ends', () => {
  expect(steps('jobs: { a: &a { steps: &s [{ run: make }, *s, *a, { with: *a }] } }')).toEqual(['make', undefined]);
});

test('few lines that stand for a million steps do not stop the run', () => {
  const many = Array.from({ length: 1000 }, (_, index) => `  j${index}: *j`).join('\n');
  const list = Array.from({ length: 1000 }, () => '*x').join(', ');
  const text = `a: &x { run: "\${{ github.head_ref }}" }\nj: &j { steps: [${list}] }\njobs:\n${many}\n`;
  expect(steps(text).length).toBeLessThan(10_000);
});

test('a workflow with more steps than are read says so, and is not taken for clean', () => {
  const list = Array.from({ length: 5000 }, () => '{ run: make }').join(', ');
  const { document } = readWorkflow('.github/workflows/a.yml', `jobs: { a: { steps: [${list}] } }`);
  expect(document.error?.message).toMatch(/more than 2000 steps/);
});
