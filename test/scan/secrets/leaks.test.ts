import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runCommand } from '../../../src/io/exec.js';
import type { Log } from '../../../src/model/log.js';
import type { PullRequestText } from '../../../src/model/pull-request-text.js';
import { type PipelineResult, runPipeline } from '../../../src/pipeline.js';
import { REPORTS } from '../../../src/report/index.js';
import type { RenderContext } from '../../../src/report/report.js';
import { reviewComments } from '../../../src/report/review/index.js';
import { SCANNERS } from '../../../src/scan/index.js';
import { someOptions } from '../../helpers/builders.js';
import { makeRepository, type TestRepository } from '../../helpers/repository.js';
import { diceFrom, expandExample } from './expand-example.js';
import { engine, rules } from './product-rules.js';

interface Planted {
  readonly path: string;
  readonly value: string;
}

/** One secret of every rule, each in a file of its own; half of them are removed again by a second commit. */
function plant(repo: TestRepository): Planted[] {
  repo.write('readme.md', 'A repository.\n');
  repo.commit('base');
  const planted: Planted[] = [];
  for (const [index, rule] of rules.entries()) {
    const text = expandExample(rule.examples[0] ?? '', diceFrom(`leak ${rule.id}`));
    const value = engine.find(Buffer.from(text)).candidates.find((each) => each.rule.id === rule.id)?.value;
    if (value === undefined) throw new Error(`no candidate in the example of ${rule.id}`);
    const path = `src/area-${index % 9}/file-${index}.conf`;
    repo.write(path, `# file ${index}\n${text}\n`);
    planted.push({ path, value });
  }
  repo.commit('add');
  for (const { path } of planted.filter((_, index) => index % 2 === 0)) repo.remove(path);
  repo.commit('remove');
  return planted;
}

/** Another secret of every rule, each in a comment of the pull request. */
function write(): { readonly planted: Planted[]; readonly texts: PullRequestText[] } {
  const planted: Planted[] = [];
  const texts = rules.map((rule, index): PullRequestText => {
    const body = expandExample(rule.examples[0] ?? '', diceFrom(`written leak ${rule.id}`));
    const value = engine.find(Buffer.from(body)).candidates.find((each) => each.rule.id === rule.id)?.value;
    if (value === undefined) throw new Error(`no candidate in the written example of ${rule.id}`);
    const url = `https://github.com/org/app/pull/7#issuecomment-${index}`;
    planted.push({ path: url, value });
    const standing = index % 5 === 0 ? 'stranger' : 'author';
    return { kind: 'comment', url, body: `Look:\n${body}\nthere.`, author: 'alice', standing };
  });
  return { planted, texts };
}

/** Pieces of a value that tell it: the whole, its lines, its middle, its encoded forms. */
function traces(value: string): string[] {
  const bytes = Buffer.from(value, 'latin1');
  const lines = value.split(/\r?\n|\\n/).filter((line) => line.length > 12 && !line.startsWith('-----'));
  const middle = value.length >= 14 ? [value.slice(5, 17)] : [];
  const telling = middle.filter((piece) => /\d/.test(piece) && /[a-z]/i.test(piece) && new Set(piece).size > 6);
  return [...lines, ...(value.length > 12 ? telling : [value]), bytes.toString('base64'), bytes.toString('hex')];
}

/** Those of many texts that a long one holds, in one pass over it: by their first three characters, then in whole. */
function textsIn(long: string, texts: readonly string[]): string[] {
  const byStart = new Map<string, string[]>();
  for (const text of texts) byStart.set(text.slice(0, 3), [...(byStart.get(text.slice(0, 3)) ?? []), text]);
  const found = new Set<string>();
  for (let at = 0; at < long.length; at++)
    for (const text of byStart.get(long.slice(at, at + 3)) ?? []) if (long.startsWith(text, at)) found.add(text);
  return [...found];
}

test('the search for traces finds what is there, and nothing else', () => {
  expect(textsIn('one abcd, abce', ['abcd', 'abcf', 'one', 'abce', 'bce!'])).toEqual(['one', 'abcd', 'abce']);
});

describe('no output shows a secret', () => {
  const repo = makeRepository();
  const logged: string[] = [];
  const masked: string[] = [];
  let planted: readonly Planted[] = [];
  let inTexts: readonly Planted[] = [];
  let run: PipelineResult;
  let pathOfTrace: Map<string, string> | undefined;

  beforeAll(async () => {
    const written = write();
    inTexts = written.planted;
    planted = plant(repo);
    const log: Log = {
      debug: (message) => logged.push(message),
      info: (message) => logged.push(message),
      warn: (message) => logged.push(message),
      error: (message) => logged.push(message),
    };
    const head = repo.git('rev-parse', 'HEAD');
    const base = repo.git('rev-parse', 'HEAD~2');
    const options = someOptions({ dir: repo.root, base, head, only: ['secrets'], offline: true });
    run = await runPipeline(
      options,
      { repository: 'org/app', event: 'local', head: null },
      {
        exec: runCommand,
        http: () => Promise.reject(new Error('no network in this test')),
        log,
        env: {},
        cacheDir: null,
        now: new Date('2026-01-01'),
        signal: new AbortController().signal,
        mask: (value) => masked.push(value),
        texts: {
          read: async () => ({ texts: written.texts, notes: [], problems: [] }),
          mayWrite: async () => false,
        },
      },
    );
  }, 120_000);

  afterAll(() => repo.destroy());

  test('although more than 200 were planted and found, in the tree and in the history', () => {
    expect(planted.length).toBeGreaterThan(200);
    const inFiles = run.result.findings.filter((finding) => finding.location !== null);
    expect(inFiles.length).toBeGreaterThan(planted.length * 0.97);
    expect(run.result.findings.some((finding) => finding.location?.commit !== undefined)).toBe(true);
    expect(run.result.scans.find((scan) => scan.scanner === 'secrets')?.status).toBe('complete');
  });

  test('and more than 150 in the texts of a pull request', () => {
    const written = run.result.findings.filter((finding) => finding.location === null);
    expect(written.length).toBeGreaterThan(150);
    expect(
      written.every((finding) => finding.references.some((reference) => reference.includes('#issuecomment'))),
    ).toBe(true);
  });

  test.each(Object.keys(REPORTS))('not the %s report', (id) => {
    const report = Object.values(REPORTS).find((each) => each.id === id);
    const context: RenderContext = {
      runUrl: null,
      serverUrl: 'https://github.com',
      key: 'default',
      color: true,
      width: 100,
      now: new Date('2026-01-01'),
      inventory: run.inventory,
      scanners: SCANNERS,
    };
    expectNoTrace(report?.render(run.result, context) ?? '');
  });

  test('not the comments of a review', () => {
    expectNoTrace(JSON.stringify(reviewComments(run.result)));
  });

  test('not the log, however much it tells', () => {
    expectNoTrace(logged.join('\n'));
  });

  test('and every value was given to the host to be hidden before', () => {
    const hidden = new Set(masked);
    for (const all of [planted, inTexts.slice(0, 150)]) {
      const found = all.filter(({ value }) => hidden.has(Buffer.from(value, 'latin1').toString('utf8')));
      expect(found.length).toBeGreaterThan(all.length * 0.75);
    }
  });

  function expectNoTrace(output: string): void {
    pathOfTrace ??= new Map(
      [...planted, ...inTexts].flatMap(({ path, value }) => traces(value).map((one) => [one, path])),
    );
    expect(textsIn(output, [...pathOfTrace.keys()]).map((trace) => pathOfTrace?.get(trace))).toEqual([]);
  }
});
