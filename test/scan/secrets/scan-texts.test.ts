import { describe, expect, test } from '@jest/globals';
import type { PullRequestText, TextSource } from '../../../src/model/pull-request-text.js';
import type { ScanContext } from '../../../src/scan/scanner.js';
import { secrets } from '../../../src/scan/secrets/index.js';
import { contextFor, type Files, memoryWorkspace } from '../../helpers/scan-context.js';
import { secretOf } from './scan-repository.js';

const KEY = secretOf('AKIA{A-Z2-7:16}');
const PAGE = 'https://github.com/octo/shop/pull/7';

function aText(body: string, changes: Partial<PullRequestText> = {}): PullRequestText {
  return { kind: 'description', url: PAGE, body, author: 'alice', standing: 'author', ...changes };
}

interface Asked extends TextSource {
  readonly asked: string[];
}

function sourceOf(texts: readonly PullRequestText[], writers: readonly string[] = []): Asked {
  const asked: string[] = [];
  return {
    asked,
    read: async () => ({ texts, notes: [], problems: [] }),
    mayWrite: async (login) => {
      asked.push(login);
      return writers.includes(login);
    },
  };
}

/** No history to look at: nothing but texts and files. */
function withoutGit(head: Files, base: Files) {
  return { ...memoryWorkspace(head, base), isGit: false };
}

async function scan(texts: TextSource, head: Files = {}, base: Files = {}, overrides: Partial<ScanContext> = {}) {
  const outcome = await secrets.scan(
    contextFor(secrets, { workspace: withoutGit(head, base), texts, hashKey: 'key', ...overrides }),
  );
  return { ...outcome, notes: outcome.notes ?? [] };
}

describe('secrets in the texts of a pull request', () => {
  test('are found without the value in any word of the outcome, and masked', async () => {
    const masked: string[] = [];
    const outcome = await scan(sourceOf([aText(`key: ${KEY}`)]), {}, {}, { mask: (value) => masked.push(value) });
    expect(outcome.head).toMatchObject([{ rule: 'aws-access-key', confidence: 'high', location: null }]);
    expect(JSON.stringify(outcome)).not.toContain(KEY.slice(4));
    expect(masked).toContain(KEY);
  });

  test('are one finding with those in a file, which is its place', async () => {
    const outcome = await scan(sourceOf([aText(KEY)]), { 'src/a.ts': `const key = "${KEY}";\n` });
    expect(outcome.head).toMatchObject([
      { location: { path: 'src/a.ts' }, references: expect.arrayContaining([PAGE]) },
    ]);
    expect(outcome.head[0]?.message).toMatch(/3\. Then take it out of the code.*4\. Then edit the text/);
  });

  test('are new although the base has the same in a file: the change may take it out there', async () => {
    const base = { 'src/a.ts': `const key = "${KEY}";\n` };
    for (const head of [{ 'src/a.ts': 'const key = read();\n' }, { 'src/a.ts': `// moved\n${base['src/a.ts']}` }]) {
      const outcome = await scan(sourceOf([aText(KEY)]), head, base);
      const written = outcome.head.filter(({ location }) => location === null);
      expect(written).toHaveLength(1);
      const lineages = outcome.base.map(({ lineage }) => lineage.join());
      expect(lineages).not.toContain(written[0]?.lineage.join());
    }
  });

  test('weigh what they are, though a test file holds them too', async () => {
    const outcome = await scan(sourceOf([aText(secretOf('{@pem RSA}'))]), { 'test/a.pem': secretOf('{@pem RSA}') });
    expect(outcome.head.map(({ confidence }) => confidence)).toEqual(['high']);
  });

  test('are not passwords that somebody merely talks about', async () => {
    const outcome = await scan(sourceOf([aText('Set password = hunter22horse and the api key: the-usual-one')]));
    expect(outcome.head.filter(({ confidence }) => confidence !== 'low')).toEqual([]);
  });

  test('are not hidden by a NUL, an encoding or an ignore comment in the text', async () => {
    const bodies = [
      `\u0000 ${KEY}`,
      Buffer.from(`key=${KEY}\n`).toString('base64'),
      `${KEY} // gatehouse:ignore aws-access-key`,
    ];
    for (const body of bodies) {
      const outcome = await scan(sourceOf([aText(body)]));
      expect(outcome.head).toHaveLength(1);
      expect(outcome.head[0]?.inlineIgnore).toBeUndefined();
    }
  });

  test('are not allowed by a path of .gitleaks.toml, since they have none; by a value they are', async () => {
    const config = (lines: string) => ({ '.gitleaks.toml': `[allowlist]\n${lines}\n` });
    const byPath = config("paths = ['''.*''']");
    const suppressions = async (files: Files) =>
      (await scan(sourceOf([aText(KEY)]), files, files)).head.map(({ suppression }) => suppression?.kind);
    expect(await suppressions(byPath)).toEqual([undefined]);
    const byValue = config(`regexes = ['''${KEY.slice(0, 8)}.*''']`);
    expect(await suppressions(byValue)).toEqual(['baseline']);
  });
});

describe('who wrote it', () => {
  const stranger = { author: 'mallory', standing: 'stranger' } as const;

  test('a stranger, whose permission is asked once, counts little', async () => {
    const source = sourceOf([aText(KEY, stranger), aText(`again ${KEY}`, stranger)]);
    expect((await scan(source)).head).toMatchObject([{ confidence: 'low' }]);
    expect(source.asked).toEqual(['mallory']);
  });

  test('nobody is asked about texts that hold nothing', async () => {
    const source = sourceOf([aText('Nice work', stranger), aText(KEY)]);
    await scan(source);
    expect(source.asked).toEqual([]);
  });

  test('a gone account and an app count little and are not asked about', async () => {
    const source = sourceOf([
      aText(KEY, { author: null, standing: 'stranger' }),
      aText(KEY, { author: 'helper', standing: 'bot' }),
    ]);
    expect((await scan(source)).head).toMatchObject([{ confidence: 'low' }]);
    expect(source.asked).toEqual([]);
  });

  test('a stranger’s list of 300 made-up keys does not hide the author’s one', async () => {
    const list = Array.from({ length: 300 }, (_, i) => aText(secretOf('AKIA{A-Z2-7:16}', `list ${i}`), stranger));
    const outcome = await scan(sourceOf([...list, aText(KEY)]));
    expect(outcome.head.filter(({ confidence }) => confidence === 'high')).toHaveLength(1);
    expect(outcome.head.length).toBe(200);
    expect([outcome.status, outcome.notes.join()]).toEqual(['complete', expect.stringContaining('more than 200')]);
  });

  test('a stranger’s text of which only a part is looked at fails nothing, the author’s does', async () => {
    const list = Array.from({ length: 250 }, (_, i) => secretOf('AKIA{A-Z2-7:16}', `list ${i}`)).join(' ');
    const byStranger = await scan(sourceOf([aText(list, stranger)]));
    expect([byStranger.status, byStranger.notes.join()]).toEqual(['complete', expect.stringContaining('not wholly')]);
    const byAuthor = await scan(sourceOf([aText(list)]));
    expect([byAuthor.status, byAuthor.problems[0]?.message]).toEqual([
      'partial',
      expect.stringContaining('not wholly'),
    ]);
  });
});

test('of several runs that share a pull request only the first reads its texts', async () => {
  const reads: number[] = [];
  for (const index of [1, 2, 3]) {
    const source: TextSource = {
      read: async () => {
        reads.push(index);
        return { texts: [], notes: [], problems: [] };
      },
      mayWrite: async () => false,
    };
    await scan(
      source,
      {},
      {},
      { workspace: { ...withoutGit({}, {}), part: { index, count: 3, untouchedProjects: 0 } } },
    );
  }
  expect(reads).toEqual([1]);
});

test('texts that could not be read although they should make the scan partial, what may not be read does not', async () => {
  const told = (notes: string[], problems: { message: string }[]): TextSource => ({
    read: async () => ({ texts: [], notes, problems }),
    mayWrite: async () => false,
  });
  expect(await scan(told([], [{ message: 'no answer' }]))).toMatchObject({ status: 'partial' });
  expect(await scan(told(['no right'], []))).toMatchObject({ status: 'complete', notes: ['no right'] });
});
