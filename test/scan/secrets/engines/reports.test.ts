import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { betterleaks } from '../../../../src/scan/secrets/engines/betterleaks.js';
import { newToken, secretCanary } from '../../../../src/scan/secrets/engines/canary.js';
import { gitleaks } from '../../../../src/scan/secrets/engines/gitleaks.js';
import { kingfisher } from '../../../../src/scan/secrets/engines/kingfisher.js';
import type { Report, SecretTool } from '../../../../src/scan/secrets/engines/tool.js';
import { SECRET_TOOLS } from '../../../../src/scan/secrets/engines/tools.js';
import { trufflehog } from '../../../../src/scan/secrets/engines/trufflehog.js';
import { checkStructure } from '../../../../src/scan/secrets/judge/checks.js';
import { anEnding } from '../../../helpers/exec-result.js';

const REQUEST = { config: '/tmp/x/rules.toml', emptyFolder: '/tmp/x/empty' };
const read = (tool: Pick<SecretTool, 'read'>, stdout: Buffer): Report | null =>
  tool.read(anEnding({ stdout }), REQUEST);
const bytes = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));

/** What the release prints for a line `x = "<value>"`, with the fields that it prints beside those that are read. */
const GITLEAKS_8_30 = {
  RuleID: 'github-pat',
  Description: 'A token',
  StartLine: 2,
  EndLine: 2,
  StartColumn: 13,
  EndColumn: 52,
  Match: 'a value',
  Secret: 'a value',
  File: 'head/src/a.ts',
  SymlinkFile: '',
  Commit: '',
  Entropy: 4.8,
  Author: '',
  Email: '',
  Date: '',
  Message: '',
  Tags: [],
  Fingerprint: 'head/src/a.ts:github-pat:2',
};
const BETTERLEAKS_1_7 = { ...GITLEAKS_8_30, File: './head/src/a.ts', Attributes: { path: './head/src/a.ts' } };
const TRUFFLEHOG_3_97 = {
  SourceMetadata: { Data: { Filesystem: { file: 'head/src/a.ts', line: 2 } } },
  SourceID: 1,
  SourceType: 15,
  SourceName: 'trufflehog - filesystem',
  DetectorType: 8,
  DetectorName: 'Github',
  DecoderName: 'PLAIN',
  Verified: false,
  VerificationFromCache: false,
  Raw: 'a value',
  RawV2: '',
  Redacted: '',
  ExtraData: { version: '2' },
  StructuredData: null,
};
const KINGFISHER_2_14 = {
  rule: { title: 'T', name: 'github-pat', id: 'betterleaks.github-pat', description: 'A token' },
  finding: {
    snippet: 'a value',
    fingerprint: '1622063095',
    confidence: 'high',
    entropy: '4.82',
    validation: { outcome: 'not_attempted', status: 'Not Attempted', response: '' },
    language: 'TypeScript',
    line: 2,
    column_start: 11,
    column_end: 50,
    path: './head/src/a.ts',
  },
};

describe('a report in the shape of the release', () => {
  test.each<[SecretTool, Buffer, string]>([
    [gitleaks, bytes([GITLEAKS_8_30]), 'github-pat'],
    [betterleaks, bytes([BETTERLEAKS_1_7]), 'github-pat'],
    [trufflehog, bytes(`${JSON.stringify(TRUFFLEHOG_3_97)}\n`), 'Github'],
    [kingfisher, bytes({ findings: [KINGFISHER_2_14], metadata: {} }), 'betterleaks.github-pat'],
    [kingfisher, bytes([KINGFISHER_2_14]), 'betterleaks.github-pat'],
  ])('$name names rule, path, line and value', (tool, report, rule) => {
    expect(read(tool, report)).toEqual({
      reported: [{ rule, path: 'head/src/a.ts', line: 2, value: 'a value' }],
      broken: 0,
    });
  });

  test('without findings is one, and no output is none, except from trufflehog, which prints nothing then', () => {
    const none = { reported: [], broken: 0 };
    expect(read(gitleaks, bytes('[]'))).toEqual(none);
    expect(read(kingfisher, bytes('{"findings":[]}'))).toEqual(none);
    expect(SECRET_TOOLS.map((tool) => read(tool, Buffer.alloc(0)))).toEqual([null, null, none, null]);
  });

  test('of which one line was cut off loses that line alone, and says so', () => {
    const line = JSON.stringify(TRUFFLEHOG_3_97);
    expect(read(trufflehog, bytes(`${line}\n${line.slice(0, 50)}`))).toMatchObject({ reported: [{}], broken: 1 });
    expect(read(trufflehog, bytes('no json'))).toBeNull();
  });

  test('of trufflehog without a line is placed by its value', () => {
    const entry = { ...TRUFFLEHOG_3_97, SourceMetadata: { Data: { Filesystem: { file: 'head/a' } } } };
    expect(read(trufflehog, bytes(entry))).toMatchObject({ reported: [{ line: 0 }], broken: 0 });
  });
});

describe('a hostile report', () => {
  test('never throws, and every entry is read or counted', () => {
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.constant('head/a'), fc.constant('../x'));
    const key = fc.constantFrom('RuleID', 'File', 'StartLine', 'Secret', 'rule', 'finding', 'id', '__proto__', 'Raw');
    const entry = fc.oneof(leaf, fc.dictionary(key, fc.oneof(leaf, fc.dictionary(key, leaf))));
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 20 }), (entries) => {
        for (const tool of [gitleaks, betterleaks, kingfisher]) {
          const report = read(tool, bytes(entries));
          expect(report).not.toBeNull();
          expect((report?.reported.length ?? 0) + (report?.broken ?? 0)).toBe(entries.length);
          for (const { rule, line } of report?.reported ?? []) {
            expect(rule).toMatch(/^[A-Za-z0-9][\w.-]{0,99}$/);
            expect(Number.isSafeInteger(line) && line >= 0).toBe(true);
          }
        }
      }),
    );
  });

  test('of any bytes never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (noise) => {
        for (const tool of SECRET_TOOLS) read(tool, Buffer.from(noise));
      }),
    );
  });

  test('nested a hundred thousand deep is no report', () => {
    const deep = '['.repeat(100_000);
    for (const tool of SECRET_TOOLS) expect(read(tool, bytes(deep))).toBeNull();
    expect(read(gitleaks, bytes(`${deep}${']'.repeat(100_000)}`))).toEqual({ reported: [], broken: 1 });
  });

  test('with more entries than a person reads is cut, and the rest counted', () => {
    const report = read(gitleaks, bytes(Array.from({ length: 50_010 }, () => GITLEAKS_8_30)));
    expect([report?.reported.length, report?.broken]).toEqual([50_000, 10]);
  });
});

test('the planted token has a checksum that fits, and another one every time', () => {
  const tokens = Array.from({ length: 50 }, newToken);
  expect(new Set(tokens).size).toBe(50);
  for (const token of tokens) expect(checkStructure('github-crc', token).outcome).toBe('verified');
});

test('an answer is doubted unless it names the planted token at its place', () => {
  const token = newToken();
  const canary = secretCanary(token);
  const reports = (path: string, value: string) => ({ reported: [{ rule: 'x', path, line: 1, value }], broken: 0 });
  expect(canary.text).toContain(token);
  expect(canary.doubt(reports(canary.path, `"${token}"`))).toBeNull();
  expect(canary.doubt(reports('head/a.ts', token))).toMatch(/did not find the token/);
  expect(canary.doubt(reports(canary.path, newToken()))).toMatch(/did not find the token/);
});
