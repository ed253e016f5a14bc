import { describe, expect, test } from '@jest/globals';
import { correlate } from '../../src/correlate/index.js';
import { mergeObservations } from '../../src/correlate/merge.js';
import type { Location } from '../../src/model/location.js';
import type { Observation } from '../../src/model/observation.js';
import { anObservation } from '../helpers/builders.js';

const path = 'src/orders.ts';
const own = (changes: Partial<Observation> = {}) =>
  anObservation({ location: { path, startLine: 13, startColumn: 3, endLine: 15, endColumn: 9 }, ...changes });
const at = (location: Location, cwe: readonly string[] = ['CWE-89'], tool = 'Bandit') =>
  reported(tool, { location, cwe });
const reported = (tool: string, changes: Partial<Observation> = {}) =>
  anObservation({
    rule: `${tool}-rule`,
    title: `${tool} says so`,
    identity: ['results', tool, JSON.stringify(changes.location ?? null)],
    sources: [{ tool, version: '1', rule: `${tool}-rule` }],
    imported: { before: false },
    ...changes,
  });
const howMany = (...observations: Observation[]) => mergeObservations(observations).length;

describe('a weakness that another tool reports is told once', () => {
  test.each<[string, Location]>([
    ['at a line within ours', { path, startLine: 14, endLine: 14 }],
    ['in a region around ours', { path, startLine: 11, endLine: 20 }],
    ['from our last line on', { path, startLine: 15, endLine: 18 }],
    ['two lines above, of one that does not say where it ends', { path, startLine: 11 }],
    ['two lines below, of one that does not say where it ends', { path, startLine: 17 }],
  ])('%s', (_where, location) => expect(howMany(own(), at(location))).toBe(1));

  test.each<[string, Location]>([
    ['next to ours, where both say where they end', { path, startLine: 16, endLine: 17 }],
    ['three lines below', { path, startLine: 18 }],
    ['in another file', { path: 'src/other.ts', startLine: 14, endLine: 14 }],
    ['in the file as a whole', { path }],
    ['in another commit', { path, startLine: 14, endLine: 14, commit: 'abcdef0' }],
    ['in a region that ends before our first line', { path, startLine: 12, endLine: 13, endColumn: 1 }],
  ])('and stays apart %s', (_where, location) => expect(howMany(own(), at(location))).toBe(2));

  test('where they name one mistake at different heights, and never where they name two', () => {
    const place = { path, startLine: 14, endLine: 14 };
    expect(howMany(own({ cwe: ['CWE-916'] }), at(place, ['CWE-327']))).toBe(1);
    expect(howMany(own({ cwe: ['CWE-89'] }), at(place, ['CWE-943']))).toBe(1);
    expect(howMany(own({ cwe: ['CWE-22'] }), at(place, ['CWE-89']))).toBe(2);
    expect(howMany(own({ cwe: ['CWE-614'] }), at(place, ['CWE-1004']))).toBe(2);
    expect(howMany(own({ cwe: [] }), at(place, []))).toBe(2);
  });

  test('by the weakness that the rule is about, where its tool names one that is too wide', () => {
    const bandit = at({ path, startLine: 14, endLine: 14 }, ['CWE-20']);
    const xml = { ...bandit, sources: [{ tool: 'Bandit', version: '1', rule: 'B314' }] };
    expect(howMany(own({ cwe: ['CWE-611'] }), xml)).toBe(1);
  });

  test('and two of one tool are two, at whatever place', () => {
    const place = { path, startLine: 14, endLine: 14 };
    expect(howMany(at(place), at(place))).toBe(2);
    expect(howMany(own(), at(place), at({ path, startLine: 13 }))).toBe(2);
    expect(howMany(own(), at(place), at(place, ['CWE-89'], 'semgrep'), at(place, ['CWE-89'], 'codeql'))).toBe(1);
  });

  test('beside the nearest of several', () => {
    const lines = [10, 12].map((startLine) => own({ location: { path, startLine }, identity: [`${startLine}`] }));
    const merged = mergeObservations([...lines, at({ path, startLine: 12 })]);
    expect(merged.map(({ location, sources }) => [location?.startLine, sources.length])).toEqual([
      [10, 1],
      [12, 2],
    ]);
  });

  test('in our words, with its own beside them, as bad as the worse and as sure as the surer one says', () => {
    const [joined] = mergeObservations([
      own({ severity: 'medium', confidence: 'low' }),
      { ...at({ path, startLine: 14 }), severity: 'critical', confidence: 'high' },
    ]);
    expect(joined).toMatchObject({ rule: 'sqli-string-built', title: 'SQL built from strings', severity: 'critical' });
    expect(joined).toMatchObject({ confidence: 'high' });
    expect(joined?.sources[1]).toMatchObject({ tool: 'Bandit', title: 'Bandit says so', severity: 'critical' });
  });
});

describe('which of several is meant', () => {
  const lines = (...starts: number[]) =>
    starts.map((startLine) => own({ location: { path, startLine, endLine: startLine }, identity: [`${startLine}`] }));
  const wide = at({ path, startLine: 10, endLine: 25 });

  test('nobody can say of a region around both, so that it stands alone rather than beside the wrong one', () => {
    expect(howMany(...lines(12, 20), wide)).toBe(3);
    expect(howMany(...lines(12), wide)).toBe(1);
    expect(howMany(wide, at({ path, startLine: 12 }, ['CWE-89'], 'gosec'), ...lines(20))).toBe(3);
  });

  test('where the data passes on its way is the same weakness, unless another one is there', () => {
    const trace = [{ location: { path, startLine: 90 }, label: 'query' }];
    const [first, second] = lines(99, 91);
    const way = own({ ...first, trace });
    expect(howMany(way, at({ path, startLine: 90, endLine: 90 }))).toBe(1);
    expect(howMany(way, at({ path, startLine: 80, endLine: 80 }))).toBe(2);
    const report = at({ path, startLine: 91, endLine: 91 });
    const merged = mergeObservations([way, own({ ...second }), report]);
    expect(merged.map(({ sources }) => sources.length)).toEqual([1, 2]);
  });
});

describe('a rule of another tool', () => {
  const place = { path: 'main.tf', startLine: 4 };
  const region = { path: 'main.tf', startLine: 1, endLine: 42 };
  const by = (tool: string, rule: string) => ({
    ...reported(tool, { rule, location: region, cwe: [] }),
    sources: [{ tool, version: '1', rule }],
  });

  test('that asks for the same by another name is the same, at the lines of its resource', () => {
    const backup = own({ category: 'infrastructure', rule: 'rds-no-backup', cwe: ['CWE-693'], location: place });
    const semgrep = by('Semgrep OSS', 'terraform.aws.best-practice.aws-rds-backup-no-retention');
    expect(howMany(backup, by('Checkov', 'CKV_AWS_133'), semgrep)).toBe(1);
    expect(howMany(backup, by('Checkov', 'CKV_AWS_16'))).toBe(2);
  });
});

describe('a secret', () => {
  const location = { path, startLine: 3, startColumn: 5, endLine: 3, endColumn: 20 };
  const secret = (changes: Partial<Observation> = {}) => own({ category: 'secret', cwe: [], location, ...changes });
  const theirs = (place: Location, changes: Partial<Observation> = {}) =>
    reported('gitleaks', { category: 'secret', cwe: [], location: place, ...changes });

  test('is told once where regions overlap, and twice in two columns of a line', () => {
    expect(howMany(secret(), theirs({ ...location, startColumn: 1, endColumn: 25 }))).toBe(1);
    expect(howMany(secret(), theirs({ ...location, startColumn: 30, endColumn: 45 }))).toBe(2);
  });

  test('is told once where the columns of the tool are of the name beside it, as those of Bandit are', () => {
    const beside = { ...location, startColumn: 30, endColumn: 45 };
    const bandit = { ...theirs(beside), sources: [{ tool: 'Bandit', version: '1', rule: 'B105' }] };
    expect(howMany(secret(), bandit)).toBe(1);
  });

  test('is told once at each of the places that hold it', () => {
    const second = { ...location, path: 'src/copy.ts' };
    expect(howMany(secret({ otherLocations: [second] }), theirs(second))).toBe(1);
  });

  test('is the weakness of a written password as well', () => {
    expect(howMany(own({ cwe: ['CWE-798'], location }), theirs(location))).toBe(1);
  });
});

describe('a package', () => {
  const purl = 'pkg:pypi/flask-cors@3.0.8';
  const lock = { path: 'poetry.lock', startLine: 4 };
  const ours = (changes: Partial<Observation> = {}) =>
    own({
      category: 'dependency',
      rule: 'GHSA-1111-2222-3333',
      aliases: ['CVE-2020-1'],
      cwe: [],
      location: lock,
      package: { ecosystem: 'PyPI', name: 'Flask-Cors', version: '3.0.8', scope: 'runtime', purl },
      ...changes,
    });
  const theirs = (address: string, changes: Partial<Observation> = {}) =>
    reported('grype', {
      category: 'dependency',
      rule: 'CVE-2020-1',
      cwe: [],
      location: null,
      package: { ecosystem: 'pypi', name: 'x', version: '3.0.8', scope: 'unknown', purl: address },
      ...changes,
    });

  test.each([
    ['by another spelling of its name', 'pkg:pypi/Flask_Cors@3.0.8', {}, 1],
    ['with qualifiers of an image', 'pkg:pypi/flask-cors@3.0.8?arch=amd64', {}, 1],
    ['at the same file', purl, { location: { path: 'poetry.lock' } }, 1],
    ['and apart in another file', purl, { location: { path: 'other/poetry.lock' } }, 2],
    ['and apart in another version', 'pkg:pypi/flask-cors@3.0.9', {}, 2],
    ['and apart under another advisory', purl, { rule: 'CVE-2020-2' }, 2],
    ['and apart as another package with the same advisory', 'pkg:pypi/flask@3.0.8', {}, 2],
  ])('is told once %s', (_how, address, changes, count) => {
    expect(howMany(ours(), theirs(address, changes))).toBe(count);
  });

  test('of Go bears a v or none', () => {
    const go = (address: string) =>
      ({ ecosystem: 'Go', name: 'x', version: '1', scope: 'runtime', purl: address }) as const;
    const module = 'pkg:golang/github.com/Acme/x@';
    expect(howMany(ours({ package: go(`${module}v1.2.3`) }), theirs(`${module.toLowerCase()}1.2.3`))).toBe(1);
  });
});

describe('a report that an attacker wrote', () => {
  const input = {
    exceptions: [],
    policyPath: 'x',
    comparesSides: true,
    sawEverything: () => true,
    now: new Date('2026-11-24T12:00:00Z'),
  };
  const ours = own({ severity: 'critical', level: 'warn' });
  const place = ours.location ?? { path };
  const alone = correlate([ours], [], input).findings[0];

  test.each<[string, Partial<Observation>]>([
    ['calls it light', { severity: 'info', confidence: 'low', location: place }],
    ['covers the whole file', { severity: 'info', location: { path, startLine: 1, endLine: 1_000_000 } }],
    ['says that it was there before', { imported: { before: true }, location: place }],
    ['names all weaknesses', { cwe: Array.from({ length: 1_000 }, (_, id) => `CWE-${id}`), location: place }],
    ['bears our fingerprint', { identity: ours.identity, lineage: ours.lineage, location: place }],
    ['bears our name', { sources: ours.sources, rule: ours.rule, location: place, severity: 'info' }],
    ['is suppressed', { suppression: { kind: 'baseline', reason: 'reviewed' }, location: place }],
    ['may only be told', { level: 'report', location: place }],
  ])('hides, lowers and takes over nothing where it %s', (_how, changes) => {
    const { findings } = correlate([ours, reported('evil', changes)], [], input);
    const kept = findings.find(({ id }) => id === alone?.id);
    expect(kept).toMatchObject({
      rule: ours.rule,
      title: ours.title,
      location: place,
      severity: 'critical',
      state: 'new',
    });
    expect(kept?.suppression).toBeNull();
    expect(kept?.level).not.toBe('report');
  });

  test('makes nothing of ours existing by a result that it calls gone', () => {
    const gone = reported('evil', {
      identity: ours.identity,
      lineage: ours.lineage,
      location: place,
      imported: { before: true },
    });
    expect(correlate([ours], [gone], input).findings.filter(({ state }) => state === 'new')).toHaveLength(1);
  });

  test('gathers no results of honest tools under a region that is a whole file', () => {
    const places = [100, 200, 300].map((startLine) => ({ path, startLine, endLine: startLine }));
    const honest = places.map((each, index) => at(each, ['CWE-89'], `tool-${index}`));
    const wide = at({ path, startLine: 1, endLine: 100_000 }, ['CWE-89'], 'evil');
    expect(howMany(...honest, { ...wide, severity: 'critical' })).toBe(4);
  });

  test('is led by the worst of what strangers say, not by what it puts first', () => {
    const line = { path, startLine: 5, endLine: 5 };
    const [joined] = mergeObservations([
      { ...at(line, ['CWE-89'], 'evil'), severity: 'low' },
      { ...at(line, ['CWE-89'], 'semgrep'), severity: 'critical' },
    ]);
    expect(joined).toMatchObject({ rule: 'semgrep-rule', severity: 'critical' });
  });

  test('cannot make two advisories of one package one finding', () => {
    const pkg = { ecosystem: 'npm', name: 'a', version: '1.0.0', scope: 'runtime', purl: 'pkg:npm/a@1.0.0' } as const;
    const advisory = (rule: string) =>
      own({
        category: 'dependency',
        rule,
        cwe: [],
        location: { path: 'package-lock.json' },
        package: pkg,
        identity: [rule],
      });
    const bridge = reported('evil', { rule: 'CVE-1', aliases: ['CVE-2'], location: null, package: pkg });
    expect(mergeObservations([advisory('CVE-1'), advisory('CVE-2'), bridge]).map(({ rule }) => rule)).toEqual([
      'CVE-1',
      'CVE-2',
    ]);
  });
});
