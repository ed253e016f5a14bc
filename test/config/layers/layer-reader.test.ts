import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type LayerAccess, layerReader } from '../../../src/config/layers/layer-reader.js';
import type { Content } from '../../../src/forge/content.js';
import { LocatedError } from '../../../src/model/errors.js';
import { fakeContent, refused } from '../../helpers/fake-forge.js';
import { makeFolder } from '../../helpers/repository.js';

const REF = { owner: 'acme', repo: 'policies', path: 'org.yml', commit: 'a'.repeat(40) };
const TEXT = 'version: 1\n';

function hostWith(text: Content['text']) {
  const asked: unknown[] = [];
  const content = fakeContent({
    elsewhere: (repository) =>
      fakeContent({
        text: (path, commit) => {
          asked.push([repository, path, commit]);
          return text(path, commit);
        },
      }),
  });
  return { asked, host: { content, server: 'https://forge.test' } };
}

function access(more: Partial<LayerAccess>): LayerAccess {
  return { host: hostWith(async () => TEXT).host, offline: false, cacheDir: null, ...more };
}

test('a layer is asked of the host by repository and commit, once a run', async () => {
  const { asked, host } = hostWith(async () => `\ufeff${TEXT}`);
  const read = layerReader(access({ host }));
  expect([await read(REF), await read(REF)]).toEqual([TEXT, TEXT]);
  expect(asked).toEqual([[{ owner: 'acme', repo: 'policies' }, 'org.yml', 'a'.repeat(40)]]);
});

describe('a copy of a commit', () => {
  test('serves without a network and without a token, and for that file, commit and host alone', async () => {
    const cacheDir = makeFolder();
    await layerReader(access({ cacheDir }))(REF);
    const none = { content: null, server: 'https://forge.test' };
    const offline = layerReader({ host: none, offline: true, cacheDir });
    expect(await offline(REF)).toBe(TEXT);
    for (const other of [{ commit: 'b'.repeat(40) }, { path: 'team.yml' }, { repo: 'other' }])
      await expect(offline({ ...REF, ...other })).rejects.toThrow('there is no copy of it here');
    const elsewhere = layerReader({ host: { ...none, server: 'https://ghes.test' }, offline: true, cacheDir });
    await expect(elsewhere(REF)).rejects.toThrow('run once with a network');
  });

  test('that somebody has changed counts as none', async () => {
    const cacheDir = makeFolder();
    await layerReader(access({ cacheDir }))(REF);
    const [file = ''] = readdirSync(join(cacheDir, 'layers'));
    writeFileSync(join(cacheDir, 'layers', file), 'version: 1\ngate: { fail-on: none }\n');
    expect(await layerReader(access({ cacheDir }))(REF)).toBe(TEXT);
  });

  test('that cannot be kept is no trouble', async () => {
    const cacheDir = join(makeFolder(), 'file');
    writeFileSync(cacheDir, '');
    expect(await layerReader(access({ cacheDir }))(REF)).toBe(TEXT);
  });
});

describe('a layer that cannot be had is an error that says what to do', () => {
  test.each<[string, Content['text'], string]>([
    [
      'nowhere',
      async () => null,
      'the token may not read acme/policies: a private repository needs a token of its own',
    ],
    ['forbidden', () => Promise.reject(refused(403, 'Resource not accessible by integration')), '`contents: read`'],
    ['behind a bad token', () => Promise.reject(refused(401)), 'the token is not valid or has expired'],
    ['at a host that is down', () => Promise.reject(refused(502)), 'GitHub did not answer (502)'],
    ['behind a rate limit', () => Promise.reject(refused(429)), 'rate limit'],
    [
      'a folder',
      () => Promise.reject(new LocatedError({ path: 'org.yml', message: 'it is no regular file' })),
      'it is no regular file',
    ],
    ['huge', async () => 'x'.repeat(1024 * 1024 + 1), 'it is too large'],
  ])('%s', async (_, text, why) => {
    await expect(layerReader(access({ host: hostWith(text).host }))(REF)).rejects.toThrow(why);
  });

  test('without a token', async () => {
    const host = { content: null, server: '' };
    await expect(layerReader(access({ host }))(REF)).rejects.toThrow(
      'there is no token to read it with: set github-token, or GITHUB_TOKEN on the command line, to one that may read acme/policies',
    );
  });

  test('a defect of ours is none of the host’s refusals', async () => {
    const defect = hostWith(() => Promise.reject(new TypeError('defect')));
    await expect(layerReader(access({ host: defect.host }))(REF)).rejects.toThrow(TypeError);
  });
});
