import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { annotations } from '../../../src/report/annotations/index.js';
import { anyResult } from '../arbitrary-result.js';
import { aBlockedResult, aDependencyFinding, aFinding, anId, aResult, aScan } from '../builders.js';

/** A workflow command as the runner reads it: anything else on a line would be log text or another command. */
const COMMAND = /^::(error|warning|notice) ([^:]*)::([^\r\n]*)$/;

describe('annotations', () => {
  it('puts a finding on its line, with the step that clears it', () => {
    expect(annotations.render(aBlockedResult([aDependencyFinding()], [aFinding()]))).toBe(
      [
        '::error file=package-lock.json,line=120,title=Known exploited%3A GHSA-35jh-r3h4-6jhm::lodash 4.17.20: Command injection in lodash. Versions before 4.17.21 run commands from a template. Fix: npm install lodash@4.17.21',
        '::warning file=src/db.ts,line=14,endLine=14,col=3,endColumn=40,title=High%3A sql-string-concatenation::SQL built from strings. The query is put together from request data. Fix: Use a parameterised query.',
        '',
      ].join('\n'),
    );
  });

  it('escapes what would end a property or the command', () => {
    const location = { path: 'a,b:c%\nd.ts', startLine: 1 };
    const text = annotations.render(
      aResult({ findings: [aFinding({ location: { ...location, path: 'a,b:c%.ts' }, title: '100%\n::error::x' })] }),
    );
    expect(text).toBe(
      '::warning file=a%2Cb%3Ac%25.ts,line=1,title=High%3A sql-string-concatenation::100%25 ::error::x. The query is put together from request data. Fix: Use a parameterised query.\n',
    );
    expect(annotations.render(aResult({ findings: [aFinding({ location })] }))).not.toContain('file=');
  });

  it('says first what was not scanned, and at most ten of each level', () => {
    const blocking = Array.from({ length: 15 }, (_, index) => aFinding({ id: anId(index), rule: `b${index}` }));
    const warnings = Array.from({ length: 15 }, (_, index) =>
      aFinding({ id: anId(100 + index), rule: `w${index}`, severity: 'low' }),
    );
    const result = { ...aBlockedResult(blocking, warnings), scans: [aScan({ status: 'failed', reason: 'timed out' })] };
    const lines = annotations.render(result).trimEnd().split('\n');
    expect(lines[0]).toBe('::error title=not scanned%3A static::timed out');
    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(10);
    expect(lines.filter((line) => line.startsWith('::warning'))).toHaveLength(10);
  });

  it('is nothing but well-formed commands for any strings in any field', () => {
    fc.assert(
      fc.property(anyResult(), (result) => {
        const text = annotations.render(result);
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        const lines = text.split('\n').slice(0, -1);
        for (const line of lines) {
          const match = COMMAND.exec(line);
          expect(match).not.toBeNull();
          for (const property of (match?.[2] ?? '').split(',')) {
            expect(property).toMatch(/^(?:file|line|endLine|col|endColumn|title)=/);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
