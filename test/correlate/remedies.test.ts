import { describe, expect, it } from '@jest/globals';
import { withRemedies } from '../../src/correlate/remedies.js';
import type { Finding } from '../../src/model/finding.js';
import { aDependencyFinding, aFinding, anId } from '../report/builders.js';

const advisory = (id: number, changes: Partial<Finding> = {}) =>
  aDependencyFinding({
    id: anId(id),
    rule: `GHSA-${id}`,
    fix: { title: 'Upgrade django 2.2.0 to 4.2.30', version: '4.2.30', description: 'Upgrade.', command: 'pip …' },
    ...changes,
  });

/** Of each thing to do, how many findings it clears. */
const sizes = (findings: readonly Finding[]) => withRemedies(findings).remedies.map((each) => each.findings.length);

describe('what clears a finding is one thing to do', () => {
  it('one upgrade clears its advisories, at the worst severity of them', () => {
    const { findings, remedies } = withRemedies([advisory(1, { severity: 'low' }), advisory(2, { severity: 'high' })]);
    expect(remedies).toEqual([
      {
        id: findings[0]?.remedy,
        title: 'Upgrade django 2.2.0 to 4.2.30',
        command: 'pip …',
        severity: 'high',
        findings: [anId(1), anId(2)],
      },
    ]);
    expect(findings[1]?.remedy).toBe(findings[0]?.remedy);
  });

  it('the same upgrade in another lockfile is another thing', () => {
    expect(sizes([advisory(1), advisory(2, { location: { path: 'web/requirements.txt' } })])).toEqual([1, 1]);
  });

  it('one upgrade of a parent clears what it brings, whatever the packages', () => {
    const fix = { title: 'Upgrade express 4.17.1 to 4.21.0', description: 'Upgrade the parent.' };
    const qs = { ecosystem: 'npm', name: 'qs', version: '6.7.0', scope: 'runtime' } as const;
    expect(sizes([advisory(1, { fix }), advisory(2, { fix, package: qs })])).toEqual([2]);
  });

  it('one rule in eight files is one habit, and two secrets are two rotations', () => {
    const places = [1, 2, 3, 4, 5, 6, 7, 8].map((id) => aFinding({ id: anId(id), location: { path: `${id}.js` } }));
    expect(sizes(places)).toEqual([8]);
    expect(sizes(places.slice(0, 2).map((each) => ({ ...each, category: 'secret' as const })))).toEqual([1, 1]);
  });

  it('what is fixed or suppressed is nobody’s to do', () => {
    const suppressed = aFinding({ suppression: { kind: 'inline', reason: 'x' } });
    expect(withRemedies([suppressed, aFinding({ id: anId(2), state: 'fixed' })]).remedies).toEqual([]);
  });

  it('is the same again when a result is judged anew', () => {
    const once = withRemedies([advisory(1), advisory(2), aFinding()]);
    expect(withRemedies(once.findings)).toEqual(once);
  });
});
