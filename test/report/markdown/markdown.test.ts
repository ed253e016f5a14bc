import { describe, expect, it } from '@jest/globals';
import { parseMarker } from '../../../src/forge/github/comment-marker.js';
import { parseFindingIndex } from '../../../src/forge/github/finding-index.js';
import { isQuietResult, markdown } from '../../../src/report/markdown/index.js';
import {
  aBlockedResult,
  aContext,
  aDependencyFinding,
  aFinding,
  anId,
  aResult,
  aScan,
  aTrace,
  BASE,
  HEAD,
} from '../builders.js';

const many = (amount: number, changes = {}, firstId = 100) =>
  Array.from({ length: amount }, (_, index) =>
    aFinding({
      id: anId(index + firstId),
      rule: `rule-${index + firstId}`,
      location: { path: `src/file-${index}.ts`, startLine: index + 1 },
      ...changes,
    }),
  );

describe('markdown', () => {
  it('keeps the way of the data for who asks, and shows none of it', () => {
    const body = markdown.render(aBlockedResult([aFinding({ trace: aTrace(7) })]), aContext());
    expect(parseFindingIndex(body)[0]?.trace).toEqual(aTrace(7));
    expect(body.slice(0, body.indexOf('<!-- gatehouse:findings'))).not.toContain('step');
  });

  it('puts marker, verdict, overview and the blocking list in front', () => {
    const secret = aFinding({
      id: anId(5),
      category: 'secret',
      rule: 'aws-access-key',
      title: 'AWS access key',
      location: { path: 'src/db.ts', startLine: 14 },
      fix: { description: 'Revoke it at https://github.com/settings/tokens, then *remove* it.' },
      references: ['https://evil.example/', 'https://github.com/settings/tokens'],
    });
    const warning = aFinding({ id: anId(6), severity: 'medium', fix: { description: 'Use a | pipe' } });
    const existing = aFinding({ id: anId(7), state: 'existing' });
    const body = markdown.render(aBlockedResult([secret, aDependencyFinding()], [warning, existing]), aContext());
    expect(body).toMatchSnapshot();
    expect(parseMarker(body)).toEqual({ key: 'default', head: HEAD });
  });

  it('names at most ten blocking findings, worst first, and says how many more there are', () => {
    const body = markdown.render(aBlockedResult([...many(12), aDependencyFinding()]), aContext());
    const items = body.split('\n').filter((line) => /^\d+\. \*\*/.test(line));
    expect(items).toHaveLength(10);
    expect(items[0]).toMatch(/^1\. \*\*Known exploited, Critical\*\* `lodash 4\.17\.20`/);
    expect(body).toContain('and 3 more in the full report');
    expect(body).toContain('### ❌ Security gate: 13 blocking\n');
  });

  it('stays under 12 kB with hundreds of warnings, and counts them all', () => {
    const body = markdown.render(aBlockedResult(many(30), many(400, { severity: 'low' }, 1_000)), aContext());
    expect(Buffer.byteLength(body.slice(0, body.indexOf('<!-- gatehouse:findings')))).toBeLessThan(12_000);
    expect(Buffer.byteLength(body)).toBeLessThan(18_001);
    expect(body).toContain('<summary>400 warnings</summary>');
    expect(body).toMatch(/and 3\d\d more in the full report/);
  });

  it('says "not scanned" in headline and table when a scan failed', () => {
    const scans = [
      aScan({ scanner: 'dependencies', status: 'failed', reason: 'osv timed out' }),
      aScan({ scanner: 'secrets', status: 'skipped', reason: 'switched off by the policy' }),
    ];
    const body = markdown.render(aResult({ scans, verdict: { outcome: 'error', violations: [] } }), aContext());
    expect(body).toContain('### 🛑 Security gate: not scanned: dependencies\n');
    expect(body).toContain('| Dependencies | 0 | 0 | 0 | **not scanned**: osv timed out |');
    expect(body).toContain('| Secrets | 0 | 0 | 0 | not scanned (switched off): switched off by the policy |');
  });

  it('never shows a finding of low confidence, only their number', () => {
    const doubtful = aFinding({ id: anId(8), confidence: 'low', title: 'perhaps a password' });
    const body = markdown.render(
      aResult({ findings: [aFinding(), doubtful], verdict: { outcome: 'warn', violations: [] } }),
      aContext(),
    );
    expect(body).not.toContain('perhaps a password');
    expect(body).toContain('1 new finding of low confidence');
  });

  it('shows suppressed findings with reason, owner and end in the exceptions alone', () => {
    const suppression = {
      kind: 'exception',
      reason: 'only in tests',
      owner: '@octo/team',
      expires: '2026-11-30',
    } as const;
    const suppressed = aFinding({ id: anId(9), title: 'excused', suppression });
    const body = markdown.render(aResult({ findings: [suppressed] }), aContext());
    expect(body).toContain('<summary>1 exception used, 1 ending within 6 days</summary>');
    expect(body).toContain('| exception | only in tests | `@octo/team` | `2026-11-30` |');
    expect(body).toContain('| Code | 0 | 0 | 0 | complete |');
    expect(body).not.toContain('excused');
  });

  it('tells that the change weakens the policy', () => {
    const notices = [{ kind: 'policy-change', message: 'fail-on: high → none' }] as const;
    const body = markdown.render(aResult({ notices }), aContext());
    expect(body).toContain('This change touches the security policy');
    expect(body).toContain('- fail-on: high → none');
  });

  it('is one line when there is nothing to fix', () => {
    const result = aResult({ findings: [aFinding({ state: 'fixed' }), aFinding({ id: anId(2), state: 'existing' })] });
    expect(isQuietResult(result)).toBe(true);
    expect(markdown.render(result, aContext()).split('\n').slice(1)).toEqual([
      '✅ **Security gate: nothing to fix** · 1 fixed by this change · 1 existing, not caused by it · Compared `a1b2c3d` (base) → `f0e1d2c` · policy `a1b2c3d:.github/gatehouse.yml`',
      '',
    ]);
  });

  it('says which exceptions end soon, in the one line as well', () => {
    const notices = [{ kind: 'exception-expiring', message: 'exception xxe expires in 3 days (@octo/team)' }] as const;
    expect(markdown.render(aResult({ notices }), aContext())).toContain('1 exception ending within 14 days');
    const told = markdown.render(aResult({ notices, findings: [aFinding()] }), aContext());
    expect(told).toContain('- exception xxe expires in 3 days');
  });

  it.each([
    ['a warning', aResult({ findings: [aFinding()] })],
    ['a failed scan', aResult({ verdict: { outcome: 'error', violations: [] } })],
    ['an ignore that the change adds', aResult({ notices: [{ kind: 'inline-ignore-added', message: 'x' }] })],
    ['a lost base', aResult({ notices: [{ kind: 'baseline-unknown', message: 'x' }] })],
    [
      'a new finding under an exception',
      aResult({ findings: [aFinding({ suppression: { kind: 'inline', reason: 'x' } })] }),
    ],
  ])('is not quiet about %s', (_what, result) => {
    expect(isQuietResult(result)).toBe(false);
  });

  it('shows the beginning of a blocking finding’s id, and hides what it stands for at its end', () => {
    const blocking = aFinding({ id: anId(5).replace(/^0{8}/, 'abcdef01') });
    const warning = aDependencyFinding({ location: { path: 'old.lock', startLine: 7, commit: BASE } });
    const suppressed = aFinding({ id: anId(6), location: null, suppression: { kind: 'inline', reason: 'x' } });
    const existing = aFinding({ id: anId(7), state: 'existing' });
    const result = aBlockedResult([blocking], [warning, suppressed, existing]);
    const body = markdown.render(result, aContext());
    expect(body).toMatch(/^1\. .* · id `abcdef01`$/m);
    expect(parseFindingIndex(body)).toEqual([
      { id: blocking.id, rule: blocking.rule, place: { path: 'src/db.ts', line: 14, commit: null } },
      { id: warning.id, rule: warning.rule, place: { path: 'old.lock', line: 7, commit: BASE.slice(0, 12) } },
      { id: suppressed.id, rule: suppressed.rule, place: null },
    ]);
    expect(markdown.render(result, aContext({ now: new Date('2026-12-01T00:00:00Z') }))).toBe(body);
  });

  it('shows one upgrade once, with how many advisories it clears, and leaves room for what else blocks', () => {
    const django = many(28, {
      category: 'dependency',
      package: { ecosystem: 'PyPI', name: 'django', version: '2.2.0', scope: 'runtime', direct: true },
      location: { path: 'requirements.txt', startLine: 3 },
      fix: { title: 'Upgrade django 2.2.0 to 4.2.30', version: '4.2.30', description: 'Upgrade to 4.2.30.' },
    });
    const body = markdown.render(aBlockedResult([...django, aFinding({ severity: 'medium' })]), aContext());
    const items = body.split('\n').filter((line) => /^\d+\. \*\*/.test(line));
    expect(items).toHaveLength(2);
    expect(items[0]).toMatch(
      /Upgrade django 2\.2\.0 to 4\.2\.30 \(runtime, direct\): 28 advisories, .* and 25 more → /,
    );
    expect(body).toContain('### ❌ Security gate: 2 blocking (29 findings)\n');
  });

  it('keeps a place for every kind of finding: a flood of one never pushes out another', () => {
    const body = markdown.render(
      aBlockedResult([...many(40, { severity: 'critical' }), aFinding({ category: 'license', severity: 'high' })]),
      aContext(),
    );
    expect(body).toContain('10. **High**');
  });

  it('says in words why a finding blocks, where its severity does not, and never by a key of the policy', () => {
    const finding = aFinding({ severity: 'low' });
    const violations = [{ rule: 'freeze', finding: finding.id, message: `${finding.title}: from today on only fixes` }];
    const body = markdown.render(
      aResult({ findings: [finding], verdict: { outcome: 'fail', violations } }),
      aContext(),
    );
    expect(body).toContain(' · from today on only fixes · ');
    expect(body).not.toContain('`freeze`');
  });

  it('lists a blocking finding that the report does not hold', () => {
    const verdict = {
      outcome: 'fail',
      violations: [{ rule: 'fail-on', finding: anId(1), message: 'lost *finding*' }],
    } as const;
    expect(markdown.render(aResult({ verdict }), aContext())).toContain('1. lost \\*finding\\*\n');
  });
});
