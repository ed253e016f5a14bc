import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { terminal } from '../../../src/report/terminal/index.js';
import { columnsOf } from '../../../src/util/wrap.js';
import { anyResult } from '../arbitrary-result.js';
import { aBlockedResult, aContext, aDependencyFinding, aFinding, anId, aResult, aScan, aTrace } from '../builders.js';

describe('terminal', () => {
  it('shows what blocks last, nearest to the prompt, with its command, and counts what is of low confidence', () => {
    const low = aFinding({ id: anId(2), confidence: 'low', location: { path: 'src/a.ts', startLine: 2 } });
    const existing = aFinding({ id: anId(3), state: 'existing' });
    const text = terminal.render(aBlockedResult([aDependencyFinding()], [aFinding(), low, existing]), aContext());
    expect(text).toBe(
      [
        'gatehouse 0.1.0  a1b2c3d (base) -> f0e1d2c  policy a1b2c3d:.github/gatehouse.yml',
        '',
        'src/db.ts:14:3  high  sql-string-concatenation',
        '    SQL built from strings',
        '    The query is put together from request data.',
        '    fix: Use a parameterised query.',
        '',
        'package-lock.json:120  critical  blocks  known exploited  GHSA-35jh-r3h4-6jhm',
        '    lodash 4.17.20 (runtime, direct): Command injection in lodash',
        '    Versions before 4.17.21 run commands from a template.',
        '    comes in by express > qs > lodash',
        '    fix: Upgrade to 4.17.21.',
        '    run: npm install lodash@4.17.21',
        '',
        'dependencies   complete (60 files, builtin)',
        'secrets        complete (60 files, builtin)',
        'static         complete (60 files, builtin)',
        'verdict: fail  1 blocking, 1 warning, 1 of low confidence, 1 existing',
        '',
      ].join('\n'),
    );
  });

  it('lists what is of low confidence for who asks for all', () => {
    const result = aResult({ findings: [aFinding({ confidence: 'low' })] });
    expect(terminal.render(result, aContext())).not.toContain('SQL built');
    expect(terminal.render(result, aContext({ all: true }))).toContain('src/db.ts:14:3  high  low confidence');
  });

  it('folds an upgrade with its advisories, and a rule with its places', () => {
    const fix = { title: 'Upgrade django 2.2.0 to 4.2.30', description: 'Upgrade to 4.2.30.' };
    const advisories = [1, 2, 3, 4, 5, 6, 7].map((id) => aDependencyFinding({ id: anId(id), rule: `GHSA-${id}`, fix }));
    const places = [11, 12, 13].map((id) => aFinding({ id: anId(id), location: { path: `${id}.js`, startLine: 1 } }));
    const text = terminal.render(aBlockedResult(advisories, places), aContext());
    expect(text).toContain('    Upgrade django 2.2.0 to 4.2.30 (runtime, direct): clears 7 advisories\n');
    expect(text).toContain('    and 2 more\n    fix: Upgrade to 4.2.30.\n');
    expect(text).toContain('    also at 12.js:1\n    also at 13.js:1\n');
    expect(text).toContain('1 blocking (7 findings), 1 warning (3 findings)');
  });

  it('says what was not scanned, why and what to do, before the verdict', () => {
    const problem = { message: 'not JSON', path: 'web/package-lock.json', line: 7, remedy: 'run npm install in web' };
    const scans = [aScan({ scanner: 'dependencies', status: 'failed', reason: 'no database', problems: [problem] })];
    const text = terminal.render(aResult({ scans, verdict: { outcome: 'error', violations: [] } }), aContext());
    expect(text).toContain(
      'not scanned: dependencies: no database\n  web/package-lock.json:7: not JSON; run npm install in web\n',
    );
    expect(text.indexOf('not scanned')).toBeLessThan(text.indexOf('verdict: error'));
  });

  it('colours only when asked to', () => {
    const result = aBlockedResult([aDependencyFinding()]);
    expect(terminal.render(result, aContext())).not.toContain('\u001b');
    expect(terminal.render(result, aContext({ color: true }))).toContain('\u001b[1;31mcritical\u001b[0m');
  });

  it('shows the way of the data in six steps, and how many lie between', () => {
    const finding = aFinding({ trace: aTrace(9) });
    expect(terminal.render(aResult({ findings: [finding] }), aContext())).toContain(
      [
        '    The query is put together from request data.',
        '    from     step1  src/f1.ts:1',
        '    through  step2  src/f2.ts:2',
        '    through  step3  src/f3.ts:3',
        '    through  step4  src/f4.ts:4',
        '    … 3 more',
        '    through  step8  src/f8.ts:8',
        '    reaches  step9  src/f9.ts:9',
        '    fix: Use a parameterised query.',
      ].join('\n'),
    );
  });

  it('shows a short way whole', () => {
    const text = terminal.render(aResult({ findings: [aFinding({ trace: aTrace(6) })] }), aContext());
    expect(text.match(/^ {4}(?:from|through|reaches) .*$/gm)).toHaveLength(6);
    expect(text).not.toContain(' more');
  });

  it('gives neither the terminal nor the runner a command out of a label or a path', () => {
    const trace = [
      { location: { path: 'a\n::error::x\u001b[2J.ts' }, label: '\u202e##[add-mask]x\r\n::stop-commands::y' },
    ];
    const text = terminal.render(aResult({ findings: [aFinding({ trace })] }), aContext());
    expect(text).not.toMatch(/^\s*::|##\[|[\u001b\u202e\r]/m);
    expect(text).toContain('reaches  ');
  });

  it('lets no control character of the data reach the terminal', () => {
    fc.assert(
      fc.property(anyResult(), fc.integer({ min: -5, max: 200 }), (result, width) => {
        const text = terminal.render(result, aContext({ width }));
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(text).toContain(`verdict: ${result.verdict.outcome}  `);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps prose within the width', () => {
    const finding = aFinding({ message: '漢字 word '.repeat(60), fix: { description: 'y'.repeat(300) } });
    const text = terminal.render(aResult({ findings: [finding] }), aContext({ width: 60 }));
    const prose = text.split('\n').filter((line) => line.startsWith(' '.repeat(4)));
    expect(prose.length).toBeGreaterThan(10);
    for (const line of prose) expect(columnsOf(line)).toBeLessThanOrEqual(60);
  });

  it('says a package and a command once', () => {
    const fix = { description: 'Upgrade: run `npm i lodash@4.17.21`.', command: 'npm i lodash@4.17.21' };
    const finding = aDependencyFinding({ title: 'lodash@4.17.20: Command injection', fix });
    const text = terminal.render(aResult({ findings: [finding] }), aContext());
    expect(text).toContain('    lodash 4.17.20 (runtime, direct): Command injection\n');
    expect(text).toContain('    fix: npm i lodash@4.17.21\n');
    expect(text.split('npm i lodash')).toHaveLength(2);
  });

  it('names a violation whose finding is missing', () => {
    const verdict = {
      outcome: 'fail',
      violations: [{ rule: 'fail-on', finding: anId(9), message: 'lost finding' }],
    } as const;
    expect(terminal.render(aResult({ verdict }), aContext())).toContain('blocks  lost finding');
  });
});
