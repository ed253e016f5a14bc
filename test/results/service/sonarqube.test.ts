import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Asking, asked, CHANGE, TOKENS, verdictOf } from '../../helpers/asked-services.js';
import { aHotspot, anIssue, HEAD, PROJECT, type SonarServer, startSonar } from '../../helpers/sonar-server.js';

let sonar: SonarServer;
beforeEach(async () => {
  sonar = await startSonar();
});
afterEach(() => sonar.close());

const settings = (more: object = {}) => ({
  ...{ host: sonar.url, project: PROJECT, organization: null, conditions: null, severity: 'high', issues: 'security' },
  wait: 1,
  ...more,
});
const ask = (more: object = {}, asking: Partial<Asking> = {}) =>
  asked({ services: { sonarqube: settings(more) }, ...asking });
const one = async (...given: Parameters<typeof ask>) => {
  const [scan] = await ask(...given);
  if (scan === undefined) throw new Error('nothing was asked');
  return scan.outcome;
};
const red = (metricKey: string, more: object = {}) => ({
  ...{ status: 'ERROR', metricKey, comparator: 'GT', errorThreshold: '1', actualValue: '3' },
  ...more,
});

test('an analysis of the head with a green gate is a scan that found nothing', async () => {
  const scans = await ask();

  expect(scans).toMatchObject([{ scanner: { id: 'sonarqube' }, outcome: { status: 'complete', head: [] } }]);
  expect(await verdictOf(scans)).toBe('pass');
  expect(new Set(sonar.asked.map(({ authorization }) => authorization))).toEqual(
    new Set([`Bearer ${TOKENS.SONAR_TOKEN}`]),
  );
});

test('an issue and a hotspot stand where they are, new, with the weakness of their rule', async () => {
  sonar.world.issues = [anIssue(), anIssue({ key: 'AX2', type: 'CODE_SMELL', impacts: [] })];
  sonar.world.hotspots = [aHotspot()];
  const { head, notes } = await one();

  expect(head).toMatchObject([
    {
      rule: 'jssecurity:S3649',
      severity: 'high',
      cwe: ['CWE-89'],
      imported: { before: false },
      location: { path: 'src/app.ts', startLine: 2, startColumn: 1, endLine: 2, endColumn: 21 },
    },
    { rule: 'typescript:S4790', severity: 'medium', confidence: 'low', cwe: ['CWE-327', 'CWE-89'] },
  ]);
  expect(notes).toContain('1 issue left out: not about security');
});

test('issues of all pages are read', async () => {
  sonar.world.issues = Array.from({ length: 1_201 }, (_, index) => anIssue({ hash: `h${index}` }));

  expect((await one()).head).toHaveLength(1_201);
});

test('pages end at 10,000, and what is beyond is no clean answer', async () => {
  sonar.world.issues = Array.from({ length: 10_000 }, (_, index) => anIssue({ hash: `h${index}` }));
  sonar.world.total = 10_321;

  expect(await one()).toMatchObject({ status: 'partial', reason: expect.stringContaining('321 issues beyond') });
});

describe('a red quality gate', () => {
  test('is a finding for each condition that is not met', async () => {
    sonar.world.gate = { status: 'ERROR', conditions: [red('new_security_rating'), red('new_bugs', { status: 'OK' })] };

    expect((await one()).head).toMatchObject([
      { severity: 'high', title: 'Quality gate: new_security_rating is 3, and must be at most 1', location: null },
    ]);
  });

  test('for coverage alone does not block where the policy counts on other conditions, and is told', async () => {
    const conditions = [red('new_coverage', { comparator: 'LT' }), red('new_security_rating', { status: 'OK' })];
    sonar.world.gate = { status: 'ERROR', conditions };
    const scans = await ask({ conditions: ['new_security*'] });

    expect(scans[0]?.outcome.head).toEqual([]);
    expect(scans[0]?.outcome.notes).toContain('the quality gate is red for new_coverage, which does not count here');
    expect(await verdictOf(scans)).toBe('pass');
  });

  test('that does not say why counts, whatever the policy counts on', async () => {
    sonar.world.gate = { status: 'ERROR', conditions: [red('new_security_rating', { status: 'OK' })] };

    expect((await one({ conditions: ['new_security*'] })).head).toHaveLength(1);
  });

  test('without the condition that the policy counts on is no clean answer', async () => {
    expect(await one({ conditions: ['new_security_rating'] })).toMatchObject({ status: 'partial' });
  });
});

describe('an analysis that is not there yet', () => {
  test('is waited for', async () => {
    sonar.world.queue = ['7'];
    sonar.world.commit = 'd'.repeat(40);
    const whilePaused = () => {
      sonar.world.queue = [];
      sonar.world.commit = HEAD;
    };

    expect(await one({}, { whilePaused })).toMatchObject({ status: 'complete' });
  });

  test('of another pull request is not waited for', async () => {
    sonar.world.queue = ['8'];

    expect(await one({ wait: 0 })).toMatchObject({ status: 'complete' });
  });

  test('of the merge that the host made is one of the head; a Server tells it with the analysis', async () => {
    sonar.world.commit = null;
    sonar.world.revision = CHANGE.commits[1] ?? null;

    expect(await one()).toMatchObject({ status: 'complete' });
  });
});
