import { describe, expect, test } from '@jest/globals';
import { toolchainsIn } from '../../../../../src/scan/dependencies/resolve/go-toolchain/evidence.js';
import { goToolchain } from '../../../../../src/scan/dependencies/resolve/go-toolchain/index.js';

type Files = Readonly<Record<string, string>>;

/** Version of the standard library by the path of its go.mod. */
async function librariesOf(files: Files): Promise<Record<string, string | undefined>> {
  const paths = new Set(Object.keys(files));
  const read = async (path: string) => files[path] ?? null;
  const wanted = [...paths].filter((path) => goToolchain.matches(path, paths));
  const found = await goToolchain.resolve(wanted.map((path) => ({ path, text: files[path] ?? '', read })));
  return Object.fromEntries(
    found.map(({ path, extraction }) => [path, extraction.packages.find(({ name }) => name === 'stdlib')?.version]),
  );
}

const MOD = 'module example.org/shop\ngo 1.21.0\n';

describe('the tool chain that builds a Go module', () => {
  test.each([
    [
      'an image',
      'Dockerfile',
      'FROM --platform=$BUILDPLATFORM docker.io/library/golang:1.22.3-alpine@sha256:00 AS build\n',
      '1.22.3',
    ],
    [
      'an image by an argument',
      'build/Dockerfile.api',
      'ARG GO_VERSION="1.22.4"\nFROM golang:${GO_VERSION}-bookworm\n',
      '1.22.4',
    ],
    ['a version file', '.go-version', '1.22.5\n', '1.22.5'],
    ['asdf', '.tool-versions', 'nodejs 20.1.0\ngolang 1.22.6\n', '1.22.6'],
    ['a work file', 'go.work', 'go 1.21\ntoolchain go1.22.7\nuse .\n', '1.22.7'],
    [
      'a workflow',
      '.github/workflows/ci.yml',
      "  - uses: actions/setup-go@v5\n    with:\n      go-version: '1.22.8' # kept\n",
      '1.22.8',
    ],
  ])('%s pins it', async (_name, path, text, version) => {
    expect(await librariesOf({ 'go.mod': MOD, [path]: text })).toEqual({ 'go.mod': version });
  });

  test.each([
    ['a floating image', 'Dockerfile', 'FROM golang:1.22\n'],
    ['the newest image', 'Dockerfile', 'FROM golang\nFROM golang:latest\n'],
    ['an image of another name', 'Dockerfile', 'FROM example.org/not-golang:1.22.3\n'],
    ['a floating workflow', '.github/workflows/ci.yml', 'go-version: stable\ngo-version: 1.22.x\n'],
    ['what lies in test data', 'testdata/Dockerfile', 'FROM golang:1.22.3\n'],
  ])('%s pins nothing', async (_name, path, text) => {
    expect(await librariesOf({ 'go.mod': MOD, [path]: text })).toEqual({});
  });

  test('what is shipped goes before what checks it, and the oldest of several images counts', async () => {
    const files = {
      'go.mod': MOD,
      Dockerfile: 'FROM golang:1.22.3\n',
      'debug.Dockerfile': 'FROM golang:1.22.1\n',
      '.github/workflows/ci.yml': 'go-version: 1.21.1\n',
    };
    expect(await librariesOf(files)).toEqual({ 'go.mod': '1.22.1' });
  });

  test('each module has the image of its own folder, else the one above', async () => {
    const files = {
      Dockerfile: 'FROM golang:1.23.1\n',
      'api/go.mod': MOD,
      'api/Dockerfile': 'FROM golang:1.22.3\n',
      'worker/go.mod': MOD,
    };
    expect(await librariesOf(files)).toEqual({ 'api/go.mod': '1.22.3', 'worker/go.mod': '1.23.1' });
  });

  test('hostile files end soon and pin nothing', () => {
    for (const text of [`ARG ${'A'.repeat(1e6)}`, 'FROM golang:'.repeat(1e5), `FROM golang:\${${'${'.repeat(1e5)}`]) {
      expect(toolchainsIn('Dockerfile', text)).toEqual([]);
    }
    expect(toolchainsIn('.github/workflows/a.yml', 'go-version: "1.2'.repeat(1e5))).toEqual([]);
  });
});
