import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { httpExchange } from '../../src/io/http.js';
import { goMod } from '../../src/scan/dependencies/extract/go-mod/index.js';
import { decode } from '../../src/scan/dependencies/file/decode.js';
import { RESOLVERS } from '../../src/scan/dependencies/resolve/index.js';

/*
 * What our resolvers say of a folder, as JSON on standard output: { resolver: { path: { packages, gaps } } }.
 *   argv: folder, cache folder
 */

const [folder = '', cacheDir = ''] = process.argv.slice(2);
const silent = { debug() {}, info() {}, warn() {}, error() {} };

function filesBelow(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === '.git' || entry.name === 'node_modules') return [];
    const path = join(dir, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.isFile() ? [relative(folder, path).split(sep).join('/')] : [];
  });
}

async function read(path: string): Promise<string | null> {
  const file = join(folder, path);
  return existsSync(file) ? decode(readFileSync(file), path).text : null;
}

const paths = new Set(filesBelow(folder));
const ports = {
  http: httpExchange,
  env: process.env,
  cacheDir,
  signal: new AbortController().signal,
  log: silent,
  now: new Date(),
};
const answer: Record<string, Record<string, unknown>> = {};
for (const resolver of RESOLVERS) {
  const wanted = [...paths].filter((path) => resolver.matches(path, paths)).sort();
  const manifests = await Promise.all(wanted.map(async (path) => ({ path, text: (await read(path)) ?? '', read })));
  if (manifests.length === 0) continue;
  const start = performance.now();
  const found = await resolver.resolve(manifests, ports);
  const seconds = (performance.now() - start) / 1000;
  const entries = found.map(({ path, extraction }) => [
    path,
    {
      gaps: extraction.gaps ?? [],
      packages: extraction.packages.map(({ name, version, origin, scope }) => ({ name, version, origin, scope })),
    },
  ]);
  answer[resolver.id] = { seconds, manifests: Object.fromEntries(entries) };
}
// A go.mod pins by itself: its extractor is what there is to measure.
const modules = [...paths].filter((path) => path === 'go.mod');
if (modules.length > 0) {
  const start = performance.now();
  const entries = await Promise.all(
    modules.map(async (path) => {
      const { packages, gaps = [] } = await goMod.extract({ path, text: (await read(path)) ?? '' }, read);
      // The standard library is of the tool chain, which no list of modules names.
      const compared = gaps.filter(({ subject }) => subject !== 'Go toolchain');
      return [path, { gaps: compared, packages: packages.filter(({ name }) => name !== 'stdlib') }];
    }),
  );
  answer['go-mod'] = { seconds: (performance.now() - start) / 1000, manifests: Object.fromEntries(entries) };
}
process.stdout.write(JSON.stringify(answer));
