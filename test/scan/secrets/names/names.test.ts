import { afterEach, expect, test } from '@jest/globals';
import { maskedNames } from '../../../../src/scan/secrets/names/masked-names.js';
import { type FoundSecret, scanText } from '../../../../src/scan/secrets/scan-text.js';
import { replaceNames } from '../../../../src/util/replace-names.js';
import { makeRepository, type TestRepository } from '../../../helpers/repository.js';
import { engine } from '../product-rules.js';
import { scanRepository, secretOf } from '../scan-repository.js';

const opened: TestRepository[] = [];
const KEY = secretOf('AKIA{A-Z2-7:16}', 'names');
const TOKEN = secretOf('{@crc ghp_}', 'names');

afterEach(() => {
  for (const repository of opened.splice(0)) repository.destroy();
});

const inTree = (secret: FoundSecret) => ({ secret, commit: null });

function repository() {
  const repo = makeRepository();
  opened.push(repo);
  repo.write('a.txt', 'x\n');
  return { repo, base: repo.commit('base') };
}

test('a key that somebody wrote into the message of a commit is told, with the commit', async () => {
  const { repo, base } = repository();
  repo.write('b.txt', 'y\n');
  const head = repo.commit(`Use the new key\n\nIt is ${KEY} for now.`);

  const { outcome } = await scanRepository(repo.root, { base, head });

  const location = { path: 'message of a commit', commit: head, startLine: 3 };
  expect(outcome.head).toMatchObject([{ rule: 'aws-access-key', location }]);
  expect(outcome.head[0]?.message).toContain(`message of a commit: ${head.slice(0, 12)}`);
});

test('a key in the name of a branch is told', async () => {
  const { repo, base } = repository();
  repo.git('checkout', '--quiet', '-b', `try-${KEY}`);
  repo.write('b.txt', 'y\n');
  const head = repo.commit('add');
  const { outcome } = await scanRepository(repo.root, { base, head });
  expect(outcome.head).toMatchObject([{ location: { path: 'name of a branch or tag' } }]);
});

test('a key in the name of a file is told once, and is old where the base had the file', async () => {
  const { repo, base } = repository();
  repo.write(`keys/${KEY}.txt`, 'the name says it\n');
  const head = repo.commit('add');
  repo.write(`keys/${KEY}.txt`, 'the name still says it\n');
  const later = repo.commit('change');

  const added = await scanRepository(repo.root, { base, head });
  expect(added.outcome.head).toMatchObject([{ rule: 'aws-access-key' }]);
  expect(added.outcome.base).toEqual([]);
  const changed = await scanRepository(repo.root, { base: head, head: later });
  expect(changed.outcome.base.map(({ identity }) => identity)).toEqual(
    changed.outcome.head.map(({ identity }) => identity),
  );
});

test('a path that holds a secret is shown without it, wherever it is shown', () => {
  const { found } = scanText(engine, 'a.ts', Buffer.from(`connect("${TOKEN}");\n`));
  const paths = [`keys/${TOKEN}/id.txt`, `old-${TOKEN}.txt`, 'src/a.ts'];
  const names = maskedNames(paths, found.map(inTree));
  const shown = replaceNames({ at: paths, [`x/${paths[1]}`]: { text: `see ${paths[0]}:3` } }, names);
  expect(JSON.stringify(shown)).not.toContain(TOKEN);
  expect(shown.at).toEqual(['keys/***/id.txt', 'old-***.txt', 'src/a.ts']);
});

test('a short password that is also the name of a folder hides no path', () => {
  const { found } = scanText(engine, 'a.env', Buffer.from('DB_PASSWORD=Adm1n!x\n'));
  expect(maskedNames(['Adm1n!x/a.ts'], found.map(inTree)).size).toBe(0);
});
