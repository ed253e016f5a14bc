import { describe, expect, test } from '@jest/globals';
import { markRevoked } from '../../src/correlate/revoked.js';
import { type SuppressionInput, suppressFindings } from '../../src/correlate/suppress.js';
import type { Finding } from '../../src/model/finding.js';
import type { Exception } from '../../src/model/policy.js';
import { aDependencyFinding, aFinding, anException, anExceptionOf } from '../helpers/builders.js';

const NOW = new Date('2026-11-24T12:00:00Z');

function suppress(finding: Finding, exception: Partial<Exception>, more: Partial<SuppressionInput> = {}) {
  const { findings, notices } = suppressFindings([{ finding, inlineIgnore: null, baseInlineIgnore: null }], {
    exceptions: [anException(exception)],
    policyPath: 'policy.yml',
    comparesSides: true,
    sawEverything: () => true,
    now: NOW,
    ...more,
  });
  return { suppression: findings[0]?.suppression ?? null, notices };
}

describe('an exception', () => {
  test.each([
    ['its rule', 'GHSA-35jh-r3h4-6jhm'],
    ['an alias', 'CVE-2021-23337'],
    ['its own id', 'f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0'],
  ])('covers a finding by %s', (_what, id) => {
    expect(suppress(aDependencyFinding(), { id }).suppression).toMatchObject({ kind: 'exception' });
  });

  test('does not cover another id, nor another package under the same id', () => {
    expect(suppress(aDependencyFinding(), { id: 'CVE-2021-0000' }).suppression).toBeNull();
    expect(suppress(aDependencyFinding(), { id: 'CVE-2021-23337', package: 'lodash-es' }).suppression).toBeNull();
    expect(suppress(aFinding(), { package: 'lodash' }).suppression).toBeNull();
  });

  test.each([
    ['its rule', { rule: 'GHSA-35jh-r3h4-6jhm' }, true],
    ['another rule', { rule: 'CVE-2021-23337' }, false],
    ['its fingerprint', { fingerprint: 'f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0' }, true],
    ['another fingerprint', { fingerprint: 'GHSA-35jh-r3h4-6jhm' }, false],
    ['its package alone', { package: 'lodash' }, true],
    ['nothing but a path', { path: '**' }, false],
  ])('without an id, by %s', (_what, match, covers) => {
    const { suppression } = suppress(aDependencyFinding(), {}, { exceptions: [anExceptionOf(match)] });
    expect(suppression !== null).toBe(covers);
  });

  test('with versions covers a package of these alone, and nothing where nobody can compare them', () => {
    const exception = { id: 'CVE-2021-23337', package: 'lodash', versions: '<4.17.21' };
    const asked: string[][] = [];
    const inRange = (...question: [string, string, string]) => asked.push(question) > 0 && question[2] < '4.17.20';
    expect(suppress(aDependencyFinding(), exception, { inRange }).suppression).toBeNull();
    expect(asked).toEqual([['npm', '<4.17.21', '4.17.20']]);
    const older = { ecosystem: 'npm', name: 'lodash', version: '4.17.19', scope: 'runtime' } as const;
    expect(suppress(aDependencyFinding({ package: older }), exception, { inRange }).suppression).not.toBeNull();
    expect(suppress(aDependencyFinding({ package: older }), exception).suppression).toBeNull();
  });

  test.each([
    ['an id alone', { id: 'GHSA-35jh-r3h4-6jhm' }, false],
    ['a package alone', { package: 'lodash' }, false],
    ['an id and the package', { id: 'GHSA-35jh-r3h4-6jhm', package: 'lodash' }, true],
  ])('of malware needs both: %s', (_what, match, covers) => {
    const { suppression } = suppress(
      aDependencyFinding({ category: 'malware' }),
      {},
      { exceptions: [anExceptionOf(match)] },
    );
    expect(suppression !== null).toBe(covers);
  });

  test('says what VEX will say of it', () => {
    const vex = { status: 'not_affected', justification: 'component_not_present' } as const;
    expect(suppress(aFinding(), vex).suppression).toMatchObject(vex);
    expect(suppress(aFinding(), {}).suppression).toEqual({
      kind: 'exception',
      reason: 'reviewed',
      owner: '@org/team',
      expires: '2030-01-31',
    });
  });

  test('comes first in the policy or does not count, whatever it names', () => {
    const reasons = (exceptions: Exception[]) => suppress(aDependencyFinding(), {}, { exceptions }).suppression?.reason;
    const byPackage = anExceptionOf({ package: 'lodash', reason: 'package' });
    const byAlias = anException({ id: 'CVE-2021-23337', reason: 'alias' });
    expect(reasons([byPackage, byAlias])).toBe('package');
    expect(reasons([byAlias, byPackage])).toBe('alias');
  });

  test('with a path covers its places alone, hidden folders among them, and never what has no place', () => {
    const path = 'deploy/**';
    const at = (file: string) => aFinding({ location: { path: file } });
    expect(suppress(at('deploy/.ci/a.js'), { path }).suppression).not.toBeNull();
    expect(suppress(at('src/a.js'), { path }).suppression).toBeNull();
    expect(suppress(aFinding({ location: null }), { path }).suppression).toBeNull();
    expect(suppress(at('src/a.js'), { path: '!deploy/**' }).suppression).toBeNull();
    expect(suppress(aFinding({ location: null }), { path: '**' }).suppression).toBeNull();
  });

  test('with a path covers a secret of two files only where both lie there; a package, by its lockfile or manifest', () => {
    const path = 'legacy/**';
    const places = { location: { path: 'legacy/a.yml' }, otherLocations: [{ path: 'src/prod.yml' }] };
    const secret = (changes: Partial<Finding> = {}) => aFinding({ category: 'secret', ...places, ...changes });
    expect(suppress(secret(), { path }).suppression).toBeNull();
    expect(suppress(secret({ otherLocations: [{ path: 'legacy/b.yml' }] }), { path }).suppression).not.toBeNull();
    expect(suppress(aDependencyFinding(places), { id: 'CVE-2021-23337', path }).suppression).not.toBeNull();
  });

  test('of a category covers all of it in its places, and neither other categories nor malware', () => {
    const covers = (match: Partial<Exception>, finding: Finding) =>
      suppress(finding, {}, { exceptions: [anExceptionOf(match)] }).suppression !== null;
    const generated = { category: 'code', path: 'generated/**' } as const;
    const code = aFinding({ location: { path: 'generated/a.js' } });
    expect([covers(generated, code), covers(generated, { ...code, category: 'secret' })]).toEqual([true, false]);
    expect(covers(generated, aFinding({ location: { path: 'src/a.js' } }))).toBe(false);
    expect([covers({ category: 'code' }, code), covers({ path: '**' }, code)]).toEqual([false, false]);
    const malware = aDependencyFinding({ category: 'malware' });
    expect(covers({ category: 'malware', path: '**' }, malware)).toBe(false);
    expect(covers({ category: 'dependency', path: '**', package: 'lodash' }, aDependencyFinding())).toBe(true);
  });

  test('that has expired is named, with what to do', () => {
    expect(suppress(aFinding(), { expires: '2026-11-23' }).notices).toEqual([
      {
        kind: 'exception-expired',
        message: 'exception sqli-string-built expired on 2026-11-23: remove or renew it',
        location: { path: 'policy.yml', startLine: 4 },
      },
    ]);
  });

  test('is not used by what is fixed, and does not replace what a file of the base allows', () => {
    expect(suppress(aFinding({ state: 'fixed' }), {}).suppression).toBeNull();
    const allowed = aFinding({ suppression: { kind: 'baseline', reason: 'allowed' } });
    expect(suppress(allowed, {})).toMatchObject({
      suppression: { kind: 'baseline' },
      notices: [{ kind: 'exception-unused' }],
    });
  });

  test.each([
    ['2026-12-08', ['exception-expiring'], 'expires in 14 days (@org/team)'],
    ['2026-12-09', [], ''],
  ])('that ends on %s is told as ending: %j', (expires, kinds, words) => {
    const { notices } = suppress(aFinding(), { expires });
    expect(notices.map(({ kind }) => kind)).toEqual(kinds);
    expect(notices.map(({ message }) => message).join()).toContain(words);
  });

  test('that ends soon is told by a run that did not look where it is used, too', () => {
    const elsewhere = { id: 'another-rule', expires: '2026-12-08' };
    expect(suppress(aFinding(), elsewhere, { sawEverything: () => false }).notices).toMatchObject([
      { kind: 'exception-expiring', message: 'exception another-rule expires in 14 days (@org/team)' },
    ]);
    expect(suppress(aFinding(), elsewhere).notices).toMatchObject([{ kind: 'exception-unused' }]);
  });

  test('of a layer above is told by its name when it ends, and is not called unused where it meets nothing', () => {
    const layer = 'acme/security/base.yml@cccccccccccc';
    const ended = suppress(aFinding(), { expires: '2026-11-01', layer }).notices;
    const message = `exception sqli-string-built of ${layer} expired on 2026-11-01: remove or renew it`;
    expect(ended).toEqual([{ kind: 'exception-expired', message }]);
    expect(suppress(aFinding(), { id: 'another', layer }).notices).toEqual([]);
  });

  test('that meets nothing is called unused by its package, and only by who saw everything', () => {
    const { notices } = suppress(aFinding(), { id: 'GHSA-x', package: 'lodash' });
    expect(notices).toEqual([
      {
        kind: 'exception-unused',
        message: 'exception GHSA-x (lodash) matches no finding any more: remove it',
        location: { path: 'policy.yml', startLine: 4 },
      },
    ]);
    expect(suppress(aFinding(), { id: 'GHSA-x' }, { sawEverything: () => false }).notices).toEqual([]);
  });
});

describe('an ignore comment', () => {
  const ignore = { line: 7, reason: null };
  const ignored = (finding: Finding, onBase: typeof ignore | null) =>
    suppressFindings([{ finding, inlineIgnore: ignore, baseInlineIgnore: onBase }], {
      exceptions: [],
      policyPath: 'p',
      comparesSides: true,
      sawEverything: () => true,
      now: NOW,
    });

  test('without a reason is still shown as what it is', () => {
    expect(ignored(aFinding(), ignore)).toMatchObject({
      findings: [{ suppression: { kind: 'inline', reason: 'ignore comment without a reason' } }],
      notices: [],
    });
  });

  test('that the change adds is told with its line, if it has a place at all', () => {
    const notice = {
      kind: 'inline-ignore-added',
      message:
        'an ignore comment for sqli-string-built is added by this change; it counts only once it is on the base branch',
    };
    const { findings, notices } = ignored(aFinding(), null);
    expect(findings[0]?.suppression).toBeNull();
    expect(notices).toEqual([{ ...notice, location: { path: 'src/orders.ts', startLine: 7 } }]);
    expect(ignored(aFinding({ location: null }), null).notices).toStrictEqual([notice]);
  });
});

describe('a statement that a secret is revoked', () => {
  const ofHistory = aFinding({ category: 'secret', location: { path: '.env', startLine: 1, commit: 'abcdef0' } });
  const stated = new Map([[ofHistory.id, 'maintainer']]);

  test('settles a secret of the history, with who said so', () => {
    expect(markRevoked([ofHistory], stated)).toMatchObject([
      {
        suppression: {
          kind: 'revoked',
          reason: 'revoked at its provider, as maintainer has stated on the pull request',
          owner: '@maintainer',
        },
      },
    ]);
  });

  test.each([
    ['a file of the head still holds it', { location: { path: '.env', startLine: 1 } }],
    ['it is no news', { state: 'existing' as const }],
    ['it is no secret', { category: 'code' as const }],
    [
      'an exception has settled it with another reason',
      { suppression: { kind: 'exception' as const, reason: 'reviewed' } },
    ],
  ])('changes nothing where %s', (_why, changes) => {
    const finding = { ...ofHistory, ...changes };
    expect(markRevoked([finding], stated)).toEqual([finding]);
  });

  test('of another secret changes nothing', () => {
    expect(markRevoked([ofHistory], new Map([['other', 'maintainer']]))).toEqual([ofHistory]);
  });
});
