import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { REPORTS } from '../../src/report/index.js';
import { anyResult } from './arbitrary-result.js';
import { aContext } from './builders.js';

describe('reports', () => {
  it('live each in a folder that bears its id', () => {
    const folders = readdirSync(new URL('../../src/report', import.meta.url), { withFileTypes: true });
    const names = folders.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    // A review and a check run are no text but what the API takes; VEX is a document of exceptions, a surface of elements,
    // a database of rights.
    expect(names.sort()).toEqual([...Object.keys(REPORTS), 'check-run', 'database', 'review', 'surface', 'vex'].sort());
    for (const [id, report] of Object.entries(REPORTS)) expect(report.id).toBe(id);
  });

  it('are pure: the same result gives the same text, and nothing of it is changed', () => {
    fc.assert(
      fc.property(anyResult(), (result) => {
        const before = JSON.stringify(result);
        const context = aContext();
        for (const report of Object.values(REPORTS)) {
          expect(report.render(result, context)).toBe(report.render(result, context));
        }
        expect(JSON.stringify(result)).toBe(before);
      }),
      { numRuns: 25 },
    );
  });

  it('give the Actions runner no command when they are printed to a log', () => {
    fc.assert(
      fc.property(anyResult(), fc.boolean(), (result, color) => {
        for (const id of ['terminal', 'markdown', 'json', 'sarif', 'cyclonedx'] as const) {
          const text = REPORTS[id].render(result, aContext({ color }));
          expect(text).not.toMatch(/^\s*::|##\[/m);
          const plain = text.replace(/\n|\u001b\[[\d;]+m/g, '');
          expect(plain).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('read no clock and no environment', () => {
    const files = readdirSync(new URL('../../src/report', import.meta.url), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.ts'))) {
      const source = readFileSync(new URL(`../../src/report/${file}`, import.meta.url), 'utf8');
      expect(source).not.toMatch(/process\.|Date\.now|new Date\(\)|Math\.random|node:(?:fs|os|child_process)/);
    }
  });
});
