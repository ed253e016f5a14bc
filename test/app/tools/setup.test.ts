import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { toolFile } from '../../../src/app/tools/tool-file.js';
import { assetOf, PUBLIC_RELEASES, pinnedTools, type ToolAsset, urlOf } from '../../../src/app/tools/tool-table.js';
import { unpackTool } from '../../../src/app/tools/unpack.js';
import { runCommand } from '../../../src/io/exec.js';
import { httpClient } from '../../../src/io/http.js';
import { patientServer } from '../../helpers/patient-server.js';
import { makeFolder } from '../../helpers/repository.js';
import { recordingLog } from '../../helpers/silent-log.js';
import { zipOf } from '../../helpers/zip-writer.js';

const PLATFORMS = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64', 'win32-arm64'];
/** What a project does not release, said here so that a gap is a decision. */
const UNRELEASED = ['zizmor win32-arm64'];

let folder: string;
let server: Server;
let served: Map<string, { status: number; body: Buffer; location?: string }>;
let asked: { path: string; authorization: string | undefined }[];
let base: string;

beforeEach(async () => {
  folder = makeFolder();
  served = new Map();
  asked = [];
  server = patientServer((request, response) => {
    asked.push({ path: request.url ?? '', authorization: request.headers.authorization });
    const answer = served.get(request.url ?? '') ?? { status: 404, body: Buffer.alloc(0) };
    response
      .writeHead(answer.status, answer.location === undefined ? {} : { location: answer.location })
      .end(answer.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  base = typeof address === 'object' ? `http://127.0.0.1:${address?.port}` : '';
});
afterEach(async () => {
  await new Promise((done) => server.close(done));
  rmSync(folder, { recursive: true, force: true });
});

const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const BYTES = Buffer.from('#!/bin/sh\necho hello\n');

function anAsset(file: string, bytes: Buffer): ToolAsset {
  return { tool: 'hello', version: '1.0.0', repository: 'acme/hello', binary: 'hello', file, sha256: hash(bytes) };
}

const log = recordingLog();
const source = (offline = false) => ({
  http: httpClient('test'),
  log,
  cacheDir: join(folder, 'cache'),
  mirror: `${base}/{repository}/{version}/{file}`,
  offline,
});

describe('the table of pinned tools', () => {
  test('has a release for every platform, or says which is missing', async () => {
    const tools = await pinnedTools();
    expect([...tools.keys()].sort()).toEqual(['actionlint', 'gitleaks', 'osv-scanner', 'zizmor']);
    const hashes: string[] = [];
    for (const name of tools.keys()) {
      for (const platform of PLATFORMS) {
        if (UNRELEASED.includes(`${name} ${platform}`)) {
          expect(() => assetOf(tools, name, platform)).toThrow(`no release for ${platform}`);
          continue;
        }
        const asset = assetOf(tools, name, platform);
        hashes.push(asset.sha256);
        expect(urlOf(PUBLIC_RELEASES, asset)).toBe(
          `https://github.com/${asset.repository}/releases/download/v${asset.version}/${asset.file}`,
        );
        expect(/\.zip$|\.exe$/.test(asset.file)).toBe(platform.startsWith('win32'));
      }
    }
    for (const one of hashes) expect(one).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  test.each(['gitleak', '__proto__', 'constructor'])(
    'a tool %s that is not pinned is refused by name',
    async (name) => {
      const tools = await pinnedTools();
      expect(() => assetOf(tools, name, 'linux-x64')).toThrow('input tools');
    },
  );

  test.each(['http://evil.example/{file}', 'file:///{file}', '{file}', 'https://a/{unknown}'])(
    'a mirror %s is refused',
    (template) => {
      expect(() => urlOf(template, anAsset('hello', BYTES))).toThrow('input mirror');
    },
  );
});

describe('a tool’s file', () => {
  const path = '/acme/hello/1.0.0/hello';

  test('is downloaded once and comes from the cache after that', async () => {
    served.set(path, { status: 200, body: BYTES });
    const asset = anAsset('hello', BYTES);
    expect(await toolFile(asset, source())).toEqual(BYTES);
    expect(await toolFile(asset, source(true))).toEqual(BYTES);
    expect(asked).toHaveLength(1);
  });

  test('that is not what is pinned is not used, and not cached', async () => {
    served.set(path, { status: 200, body: Buffer.from('evil') });
    await expect(toolFile(anAsset('hello', BYTES), source())).rejects.toThrow('pinned is');
    expect(existsSync(join(folder, 'cache'))).toBe(false);
  });

  test('that another job has changed in the cache is thrown away and fetched again', async () => {
    served.set(path, { status: 200, body: BYTES });
    const asset = anAsset('hello', BYTES);
    await toolFile(asset, source());
    const cached = join(folder, 'cache', asset.sha256, 'hello');
    writeFileSync(cached, 'evil');
    expect(await toolFile(asset, source())).toEqual(BYTES);
    expect(readFileSync(cached)).toEqual(BYTES);
    expect(log.lines.join()).toContain('thrown away');
    writeFileSync(cached, 'evil');
    await expect(toolFile(asset, source(true))).rejects.toThrow('offline');
  });

  test('follows the redirect to the storage host of a release, without our headers', async () => {
    const other = patientServer((request, response) => {
      asked.push({ path: `storage${request.url}`, authorization: request.headers.authorization });
      response.end(BYTES);
    });
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const address = other.address();
    const location = typeof address === 'object' ? `http://127.0.0.1:${address?.port}/x` : '';
    served.set(path, { status: 302, body: Buffer.alloc(0), location });
    try {
      expect(await toolFile(anAsset('hello', BYTES), source())).toEqual(BYTES);
      expect(asked.at(-1)).toEqual({ path: 'storage/x', authorization: undefined });
    } finally {
      await new Promise((done) => other.close(done));
    }
  });

  test('that is not there is told with its address', async () => {
    await expect(toolFile(anAsset('hello', BYTES), source())).rejects.toThrow(`${base}${path}: answered 404`);
  });

  test('offline without a cache is told, and nothing is asked', async () => {
    await expect(toolFile(anAsset('hello', BYTES), source(true))).rejects.toThrow('offline');
    expect(asked).toEqual([]);
  });

  test('a cache that cannot be written costs nothing but the next download', async () => {
    served.set(path, { status: 200, body: BYTES });
    writeFileSync(join(folder, 'cache'), 'a file where a folder should be');
    expect(await toolFile(anAsset('hello', BYTES), source())).toEqual(BYTES);
  });
});

describe('unpacking', () => {
  function tarball(name: string): Buffer {
    const parent = join(folder, 'made');
    mkdirSync(parent);
    writeFileSync(join(parent, name), BYTES);
    chmodSync(join(parent, name), 0o644);
    spawnSync('tar', ['-czf', join(folder, 'made.tar.gz'), '-C', parent, '.']);
    return readFileSync(join(folder, 'made.tar.gz'));
  }

  test.each<[string, () => Buffer]>([
    ['hello', () => BYTES],
    ['hello.tar.gz', () => tarball('hello')],
  ])('%s gives a program that runs', async (file, make) => {
    const bytes = make();
    const target = await unpackTool(anAsset(file, bytes), bytes, join(folder, 'tool'), runCommand);
    expect(spawnSync(join(target, 'hello'), { encoding: 'utf8' }).stdout).toBe('hello\n');
  });

  test('a zip gives the program of Windows', async () => {
    const bytes = zipOf({ 'LICENSE.txt': 'x', 'hello.exe': BYTES });
    const target = await unpackTool(anAsset('hello.zip', bytes), bytes, join(folder, 'tool'), runCommand);
    expect(readdirSync(target)).toEqual(['hello.exe']);
  });

  test.each<[string, () => Buffer]>([
    ['hello.tar.gz', () => tarball('other')],
    ['hello.tar.gz', () => Buffer.from('no tar')],
    ['hello.zip', () => zipOf({ '../hello.exe': BYTES })],
  ])('%s without the program is refused', async (file, make) => {
    const bytes = make();
    await expect(unpackTool(anAsset(file, bytes), bytes, join(folder, 'tool'), runCommand)).rejects.toThrow(
      file === 'hello.zip' ? 'hello.exe' : 'hello',
    );
  });
});

describe('renewing the table', () => {
  const TABLE = {
    hello: {
      version: '1.0.0',
      repository: 'acme/hello',
      binary: 'hello',
      assets: { 'linux-x64': { file: 'hello_1.0.0.tar.gz', sha256: 'a'.repeat(64) } },
    },
    other: { version: '2.0.0', repository: 'acme/other', binary: 'other', assets: {} },
  };

  function release(digest: string, tag = 'v1.1.0'): void {
    const asset = { name: 'hello_1.1.0.tar.gz', digest, browser_download_url: `${base}/file` };
    served.set('/repos/acme/hello/releases/latest', {
      status: 200,
      body: Buffer.from(JSON.stringify({ tag_name: tag, assets: [asset] })),
    });
    served.set('/file', { status: 200, body: BYTES });
  }

  const run = async () => {
    const { renew } = await import('../../../scripts/renew-tools.mjs');
    const ports = { api: base, token: undefined, verify: () => {}, log: () => {} };
    return renew(TABLE, new Map([['hello', undefined]]), ports);
  };

  test('pins the hash of the file that was downloaded, under its new name', async () => {
    release(`sha256:${hash(BYTES)}`);
    expect(await run()).toMatchObject({
      hello: { version: '1.1.0', assets: { 'linux-x64': { file: 'hello_1.1.0.tar.gz', sha256: hash(BYTES) } } },
      other: TABLE.other,
    });
  });

  test.each([
    ['a file that is not what GitHub tells', 'sha256:00', 'v1.1.0', 'GitHub tells'],
    ['a release candidate', `sha256:${hash(BYTES)}`, 'v1.1.0-rc1', 'no plain version'],
    ['a release without the file', `sha256:${hash(BYTES)}`, 'v1.2.0', 'has no hello_1.2.0'],
  ])('%s is not pinned', async (_name, digest, tag, said) => {
    release(digest, tag);
    await expect(run()).rejects.toThrow(said);
  });
});
