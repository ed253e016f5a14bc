import { describe, expect, test } from '@jest/globals';
import { unusedNotice } from '../../src/correlate/exception-notice.js';
import type { Finding } from '../../src/model/finding.js';
import type { Exception } from '../../src/model/policy.js';
import { aDependencyFinding, aFinding, anExceptionOf } from '../helpers/builders.js';

function unused(exception: Partial<Exception>, findings: readonly Finding[]): string {
  return unusedNotice(anExceptionOf(exception), findings, 'policy.yml').message;
}

describe('an exception that covers nothing names the finding that it was probably written for', () => {
  const lodash = aDependencyFinding();
  const code = aFinding({ location: { path: 'web/a.js' } });

  test.each([
    ['at another place', { id: 'sqli-string-built', path: 'src/**' }, 'the nearest is sqli-string-built in web/a.js'],
    [
      'in another version',
      { id: 'CVE-2021-23337', package: 'lodash', versions: '<4' },
      'the nearest is GHSA-35jh-r3h4-6jhm of lodash 4.17.20 in package-lock.json',
    ],
    ['of its package', { id: 'GHSA-x', package: 'lodash' }, 'of lodash 4.17.20'],
    ['spelled almost alike', { id: 'sqli-string-build' }, 'the nearest is sqli-string-built'],
    ['of a rule spelled almost alike', { rule: 'sqli-string-buil' }, 'the nearest is sqli-string-built'],
  ])('%s', (_where, exception, words) => {
    expect(unused(exception, [lodash, code])).toContain(words);
  });

  test('and none where nothing is near, or what is near is settled', () => {
    expect(unused({ id: 'GHSA-x', package: 'lodash', versions: '<4' }, [code])).toBe(
      'exception GHSA-x (lodash@<4) matches no finding any more: remove it',
    );
    expect(unused({ id: 'sqli-string-built' }, [aFinding({ state: 'fixed' })])).not.toContain('nearest');
    expect(
      unused({ id: 'sqli-string-built' }, [aFinding({ suppression: { kind: 'inline', reason: 'r' } })]),
    ).not.toContain('nearest');
    expect(unused({ package: 'lodash' }, [])).toBe('exception lodash matches no finding any more: remove it');
  });

  test('a finding without a place is named without one', () => {
    expect(unused({ id: 'sqli-string-built', path: 'src/**' }, [aFinding({ location: null })])).toContain(
      '(the nearest is sqli-string-built)',
    );
  });
});
