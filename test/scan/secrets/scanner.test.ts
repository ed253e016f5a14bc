import { afterEach, describe, expect, test } from '@jest/globals';
import { makeRepository, type TestRepository } from '../../helpers/repository.js';
import { scanRepository, secretOf } from './scan-repository.js';

const opened: TestRepository[] = [];

afterEach(() => {
  for (const repository of opened.splice(0)) repository.destroy();
});

function repository(): TestRepository {
  const made = makeRepository();
  opened.push(made);
  return made;
}

describe('the secrets scanner', () => {
  test('finds a key in a changed file on the head side and not on the base side', async () => {
    const repo = repository();
    repo.write('src/a.ts', 'export const region = "eu";\n');
    const base = repo.commit();
    repo.write('src/a.ts', `export const region = "eu";\nexport const key = "${secretOf('AKIA{A-Z2-7:16}')}";\n`);
    const head = repo.commit();

    const { outcome } = await scanRepository(repo.root, { base, head });

    expect(outcome.status).toBe('complete');
    expect(outcome.base).toEqual([]);
    expect(outcome.head).toHaveLength(1);
    expect(outcome.head[0]).toMatchObject({
      category: 'secret',
      rule: 'aws-access-key',
      severity: 'critical',
      confidence: 'high',
      location: { path: 'src/a.ts', startLine: 2, startColumn: 21, endLine: 2, endColumn: 41 },
    });
  });

  test('gives both sides the same identity, so that an old secret is not called new', async () => {
    const repo = repository();
    const key = secretOf('AKIA{A-Z2-7:16}');
    repo.write('src/a.ts', `export const key = "${key}";\n`);
    const base = repo.commit();
    repo.write('src/a.ts', `// a line above\nexport const key = "${key}";\n`);
    const head = repo.commit();

    const { outcome } = await scanRepository(repo.root, { base, head });

    expect(outcome.head.map((each) => each.identity)).toEqual(outcome.base.map((each) => each.identity));
    expect(outcome.head).toHaveLength(1);
  });

  test('never lets a value out: not in full, not in a line, not in base64', async () => {
    const repo = repository();
    const values = [
      secretOf('AKIA{A-Z2-7:16}'),
      secretOf('{@crc ghp_}'),
      secretOf('{@password}'),
      secretOf('{@pem RSA}'),
      secretOf('sk_live_{A-Za-z0-9:60}'),
    ];
    repo.write(
      'src/keys.ts',
      `a("${values[0]}");\nb("${values[1]}");\nconst password = "${values[2]}";\n${values[3]}\n`,
    );
    repo.write('deploy/app.env', `STRIPE=${values[4]}\n`);
    repo.commit();

    const { outcome, masked } = await scanRepository(repo.root);
    const shown = JSON.stringify(outcome);

    expect(outcome.head.length).toBe(5);
    for (const value of values) {
      for (const line of value.split('\n')) if (!line.startsWith('-----')) expect(shown).not.toContain(line);
      expect(shown).not.toContain(Buffer.from(value).toString('base64'));
      expect(shown).not.toContain(value.slice(0, 5));
      expect(masked.some((each) => each.includes(value.split('\n')[1] ?? value))).toBe(true);
      expect(masked).toContain(
        Buffer.from(masked.find((each) => value.startsWith(each)) ?? '', 'latin1').toString('base64'),
      );
    }
  });

  test('says of a secret in many files that it is one, with all its places', async () => {
    const repo = repository();
    const key = secretOf('{@crc ghp_}');
    for (const path of ['src/b.ts', 'src/a.ts', 'test/c.test.ts']) repo.write(path, `const t = "${key}";\n`);
    repo.commit();

    const { outcome } = await scanRepository(repo.root);

    expect(outcome.head).toHaveLength(1);
    expect(outcome.head[0]?.location?.path).toBe('src/a.ts');
    expect(outcome.head[0]?.otherLocations?.map((place) => place.path)).toEqual(['src/b.ts', 'test/c.test.ts']);
  });

  test('tells the steps in order: revoke, look at the log, then remove, and that removing is not enough', async () => {
    const repo = repository();
    repo.write('src/a.ts', `const t = "${secretOf('{@crc ghp_}')}";\n`);
    repo.commit();

    const message = (await scanRepository(repo.root)).outcome.head[0]?.message ?? '';

    expect(message).toMatch(
      /1\. Revoke it at https:\/\/github\.com.*2\. Check https.*3\. Then take it out.*not enough/,
    );
  });

  test('an ignore comment that names the rule, or gitleaks:allow, is handed on, and never for another rule', async () => {
    const repo = repository();
    repo.write('a.ts', `const a = "${secretOf('AKIA{A-Z2-7:16}', 'a')}"; // gatehouse:ignore aws-access-key rotated\n`);
    repo.write('b.ts', `const b = "${secretOf('AKIA{A-Z2-7:16}', 'b')}"; // gitleaks:allow\n`);
    repo.write('c.ts', `const c = "${secretOf('AKIA{A-Z2-7:16}', 'c')}"; // gatehouse:ignore other-rule\n`);
    repo.commit();

    const ignores = (await scanRepository(repo.root)).outcome.head.map((each) => each.inlineIgnore);

    expect(ignores).toEqual([{ line: 1, reason: 'rotated' }, { line: 1, reason: 'gitleaks:allow' }, undefined]);
  });

  test('reads UTF-16 text and leaves pictures alone', async () => {
    const repo = repository();
    const line = `key = "${secretOf('AKIA{A-Z2-7:16}')}"\n`;
    repo.write('win.ini', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(line, 'utf16le')]));
    repo.write('image.png', Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n\0', 'latin1'), Buffer.from(line)]));
    repo.commit();

    const { outcome } = await scanRepository(repo.root);

    expect(outcome.head.map((each) => each.location?.path)).toEqual(['win.ini']);
    expect([outcome.stats.files, outcome.coverage]).toEqual([2, []]);
  });

  test('counts columns in UTF-16 units behind characters of several bytes', async () => {
    const repo = repository();
    repo.write('a.ts', `/* é😀 */ const k = "${secretOf('AKIA{A-Z2-7:16}')}";\n`);
    repo.commit();

    expect((await scanRepository(repo.root)).outcome.head[0]?.location).toMatchObject({
      startLine: 1,
      startColumn: 22,
    });
  });
});
