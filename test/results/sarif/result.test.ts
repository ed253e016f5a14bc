import { describe, expect, test } from '@jest/globals';
import { aResult, aRun, atAddress, firstOf } from '../../helpers/sarif-report.js';

const rule = (changes: object) => ({ rules: [{ id: 'r1', ...changes }] });

describe('how bad a result is', () => {
  test.each([
    ['the level of the result', { level: 'error' }, {}, 'high'],
    ['the default of its rule', {}, { defaultConfiguration: { level: 'note' } }, 'low'],
    ['a warning where nobody says', {}, {}, 'medium'],
    [
      'a score of the rule before the level',
      { level: 'note' },
      { properties: { 'security-severity': '9.1' } },
      'critical',
    ],
    [
      'the result’s score before the rule’s',
      { properties: { 'security-severity': 5 } },
      { properties: { 'security-severity': '9.1' } },
      'medium',
    ],
    ['the level where the score is none', { level: 'error', properties: { 'security-severity': 'bad' } }, {}, 'high'],
  ])('is %s', async (_name, result, ofRule, severity) => {
    expect((await firstOf(aRun([aResult(result)], {}, rule(ofRule)))).severity).toBe(severity);
  });
});

describe('what a result says', () => {
  test('is the message that its id names, with its arguments', async () => {
    const message = { id: 'm', arguments: ['x', '{0}'] };
    const found = await firstOf(
      aRun([aResult({ message })], {}, rule({ messageStrings: { m: { text: '{{{0}}} of {1}' } } })),
    );
    expect(found.message).toBe('{x} of {0}');
  });

  test('is a message of the whole tool where the rule has none of the id', async () => {
    const driver = { ...rule({}), globalMessageStrings: { g: { text: 'global' } } };
    expect((await firstOf(aRun([aResult({ message: { id: 'g' } })], {}, driver))).message).toBe('global');
  });

  test('comes from the rule of an extension, by index or by id alone', async () => {
    const extensions = [{ name: 'pack', rules: [{ id: 'x', shortDescription: { text: 'of the pack' } }] }];
    const tool = { driver: { name: 'Linter' }, extensions };
    const by = async (result: object) => (await firstOf(aRun([aResult(result)], { tool }))).title;
    expect(await by({ ruleId: 'x' })).toBe('of the pack');
    expect(await by({ ruleId: undefined, rule: { index: 0, toolComponent: { index: 0 } } })).toBe('of the pack');
  });

  test('keeps the rule that it names where an index leads to another one', async () => {
    const found = await firstOf(aRun([aResult({ ruleIndex: 0 })], {}, { rules: [{ id: 'other', name: 'Other' }] }));
    expect(found).toMatchObject({ rule: 'r1', title: 'no good' });
  });

  test('names weaknesses and advisories wherever tools write them', async () => {
    const ofRule = { properties: { tags: ['external/cwe/cwe-089', 'CVE-2021-23337', 'security'] } };
    const taxa = [{ id: '564', toolComponent: { name: 'CWE' } }];
    const found = await firstOf(aRun([aResult({ taxa })], {}, rule(ofRule)));
    expect(found).toMatchObject({ cwe: ['CWE-564', 'CWE-89'], aliases: ['CVE-2021-23337'], category: 'code' });
  });

  test('shows no secret that a tool repeats', async () => {
    const value = ['hunter', '2hunter2'].join('');
    const found = await firstOf(
      aRun([aResult({ message: { text: `found ${value}` }, properties: { tags: ['secret'] } })]),
    );
    expect(found.category).toBe('secret');
    expect(JSON.stringify({ ...found, identity: [], lineage: [] })).not.toContain(value);
  });

  test('links to nothing but https', async () => {
    const link = async (helpUri: string) => (await firstOf(aRun([aResult()], {}, rule({ helpUri })))).references;
    expect(await link('https://example.org/r1')).toEqual(['https://example.org/r1']);
    for (const bad of ['http://a.example', 'javascript:alert(1)', 'https://u:p@a.example/', 'https://'])
      expect(await link(bad)).toEqual([]);
  });
});

describe('where a result is', () => {
  const path = async (artifactLocation: object, run: object = {}) =>
    (await firstOf(aRun([atAddress(artifactLocation)], run))).location?.path ?? null;

  test.each([
    ['relative, encoded', { uri: './a%20b/../c.ts' }, {}, 'c.ts'],
    ['a file: address in the checkout', { uri: 'file:///nowhere/src/app.ts' }, {}, 'src/app.ts'],
    ['in the checkout of a container', { uri: 'file:///github/workspace/src/app.ts' }, {}, 'src/app.ts'],
    [
      'a drive where the tool saw its root',
      { uri: 'file:///C:/w/a.ts' },
      { originalUriBaseIds: { '%SRCROOT%': { uri: 'file:///c:/w/' } } },
      'a.ts',
    ],
    ['backslashes', { uri: 'src\\app.ts' }, {}, 'src/app.ts'],
    [
      'below a base id that stands on another',
      { uri: 'a.ts', uriBaseId: 'B' },
      { originalUriBaseIds: { B: { uri: 'src/', uriBaseId: 'R' }, R: { uri: 'file:///nowhere/' } } },
      'src/a.ts',
    ],
    ['of an artifact by index', { index: 1 }, { artifacts: [{}, { location: { uri: 'x.ts' } }] }, 'x.ts'],
    ['above the repository', { uri: '../x.ts' }, {}, null],
    ['of the machine', { uri: 'file:///etc/passwd' }, {}, null],
    [
      'with bases in a circle',
      { uri: 'a.ts', uriBaseId: 'B' },
      { originalUriBaseIds: { B: { uri: 'b/', uriBaseId: 'B' } } },
      null,
    ],
  ])('%s', async (_name, location, run, expected) => {
    expect(await path(location, run)).toBe(expected);
  });

  test('columns that count code points become UTF-16 units', async () => {
    const region = { startLine: 1, startColumn: 3, endColumn: 4 };
    const locations = [{ physicalLocation: { artifactLocation: { uri: 'a.ts' }, region } }];
    const found = await firstOf(aRun([aResult({ locations })], { columnKind: 'unicodeCodePoints' }), {
      'a.ts': '😀 x\n',
    });
    expect(found.location).toEqual({ path: 'a.ts', startLine: 1, startColumn: 4, endLine: 1, endColumn: 5 });
  });

  test('numbers that are none of a place are left out', async () => {
    const region = { startLine: 3, startColumn: 0, endLine: 2, endColumn: 0 };
    const locations = [{ physicalLocation: { artifactLocation: { uri: 'a.ts' }, region } }];
    expect((await firstOf(aRun([aResult({ locations })]))).location).toEqual({ path: 'a.ts', startLine: 3 });
  });
});
