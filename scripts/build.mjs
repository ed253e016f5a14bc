// Builds dist/: one main bundle, parts that are loaded when needed, a small named stub for the command line and every
// action, compiled rules and the wasm grammars. The same sources give the same bytes: no dates, no paths, no hashes in names.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { BuildFault, tellFault } from './build-fault.mjs';
import { compileAssets } from './compile-assets.mjs';
import { compileValidators } from './compile-validators.mjs';
import { actionOf, derivedFiles } from './derived-files.mjs';
import { entryStub } from './entry-stub.mjs';
import { buildUndici, lazyUndici } from './lazy-undici.mjs';
import { bundledPackages, bundledTwice, licensesText } from './licenses.mjs';
import { namedCommonJs } from './named-common-js.mjs';
import { writeRulePages } from './own-rules.mjs';
import { product } from './product.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Commands: stub name → function that src/entry/main.ts exports; each scanner has a stub besides. */
const STUBS = {
  cli: 'cli',
  gatehouse: 'gatehouseAction',
  gate: 'gateAction',
  plan: 'planAction',
  publish: 'publishAction',
  setup: 'setupAction',
  command: 'commandAction',
};
const STAGE = 'stageAction';

/** Threads: name of the file → source. */
const WORKERS = {
  'static-worker': 'src/scan/static/session/worker.ts',
  'secrets-worker': 'src/scan/secrets/threads/worker.ts',
};

/** Packages inside the bundle that are CommonJS call require for node's own modules, and ask for their folder. */
const BANNER =
  "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);\nconst __dirname = import.meta.dirname;";

/** Builds into `dist` (an absolute path) and returns the main bundle's size in bytes. */
export async function buildInto(dist) {
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist, { recursive: true });
  const options = {
    absWorkingDir: root,
    outdir: dist,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    banner: { js: BANNER },
    legalComments: 'none',
    plugins: [lazyUndici(root), namedCommonJs(root)],
    metafile: true,
    logLevel: 'warning',
  };
  const main = { main: 'src/entry/main.ts' };
  const result = await build({ ...options, entryPoints: main, splitting: true, chunkNames: 'part-[name]-[hash]' });
  await giveStableNames(dist, result.metafile);
  // Threads share no file with what runs beside them: each shared file would be one more to load for every run.
  const workers = await build({ ...options, entryPoints: WORKERS });
  const undici = await buildUndici(root, dist);
  for (const [name, run] of Object.entries(STUBS)) await writeStub(dist, name, run);
  const { SCANNERS } = await product(root);
  for (const scanner of SCANNERS) await writeStub(dist, actionOf(scanner), STAGE, `'${scanner.id}'`);
  await writeFile(join(dist, 'package.json'), '{ "type": "module" }\n');
  const validators = await compileValidators(root, join(dist, 'validators'));
  const assets = await compileAssets(root, dist);
  await writeLicenses(dist, [result.metafile, workers.metafile, undici, ...validators], assets);
  await writeContents(dist);
}

/** The command line can be run as it lies there: by its name, or as a hook of pre-commit. */
async function writeStub(dist, name, run, argument = '') {
  await writeFile(join(dist, `${name}.js`), entryStub(name, run, argument), { mode: name === 'cli' ? 0o755 : 0o644 });
}

/** What the product compares itself with when something goes wrong that should not (`src/io/installation.ts`). */
async function writeContents(dist) {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dist.length + 1)
        .replaceAll('\\', '/'),
    );
  const contents = {};
  for (const name of names.sort()) {
    contents[name] = createHash('sha256')
      .update(await readFile(join(dist, name)))
      .digest('hex');
  }
  await writeFile(join(dist, 'contents.json'), `${JSON.stringify(contents, null, 1)}\n`);
}

/**
 * esbuild names a part by a hash of its content, so that every change would rename files. Parts are named after what
 * they hold instead, and shared ones are numbered in the order of their first input.
 */
async function giveStableNames(dist, metafile) {
  const outputs = Object.entries(metafile.outputs).filter(([path]) => basename(path).startsWith('part-'));
  const named = outputs.map(([path, output]) => ({
    old: basename(path),
    label: output.entryPoint === undefined ? `shared:${Object.keys(output.inputs).sort()[0]}` : output.entryPoint,
  }));
  named.sort((a, b) => (a.label < b.label ? -1 : 1));
  const names = new Map();
  const taken = new Set();
  for (const { old, label } of named) {
    const name = partName(label);
    let unique = name;
    for (let count = 2; taken.has(unique); count++) unique = `${name}-${count}`;
    taken.add(unique);
    names.set(old, `part-${unique}.js`);
  }
  for (const file of await readdir(dist)) {
    const text = await readFile(join(dist, file), 'utf8');
    const renamed = text.replace(/part-[\w.-]+?-[A-Z0-9]{8}\.js/g, (match) => names.get(match) ?? match);
    await rm(join(dist, file));
    await writeFile(join(dist, names.get(file) ?? file), renamed);
  }
}

/** `node_modules/@scope/pkg/lib/x.js` → `scope-pkg`; `src/forge/github/client.ts` → `forge-github-client`. */
function partName(label) {
  const path = label.replace(/^shared:/, 'shared-').replace(/^named-common-js:/, 'node_modules/');
  const pkg = /node_modules\/((?:@[^/]+\/)?[^/]+)(?!.*node_modules)/.exec(path)?.[1];
  const name = pkg ?? path.replace(/^(shared-)?src\//, '$1').replace(/\.\w+$/, '');
  return (path.startsWith('shared-') && pkg !== undefined ? `shared-${name}` : name)
    .replace(/[^\w-]+/g, '-')
    .replace(/^-/, '');
}

/** Says what is bundled, and by whose leave; a build that cannot say it fails. */
async function writeLicenses(dist, metafiles, assets) {
  const inputs = metafiles.flatMap((metafile) => Object.keys(metafile.inputs));
  const packages = await bundledPackages(root, [...inputs, ...assets]);
  const twice = bundledTwice(packages);
  if (twice.length > 0) throw new BuildFault(twice.join('\n'));
  await writeFile(join(dist, 'THIRD-PARTY-LICENSES.txt'), await licensesText(root, packages, assets));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of await derivedFiles(root)) await writeFile(join(root, path), text);
  await writeRulePages(root);
  await buildInto(process.argv[2] === undefined ? join(root, 'dist') : resolve(process.argv[2])).catch(tellFault);
}
