/** An ecosystem that nobody has: all its facts, and no word of it anywhere else. */
export const DUMMY_ECOSYSTEM = `
import { compareSemverLike } from '../version/semver-like.js';
import { matches } from './declared.js';
import type { Ecosystem } from './descriptor.js';
import { named } from './manifest-kind.js';
import { run, sameForAll } from './recipe.js';
import { asWritten, caseless, namedBy, releases } from './spelling.js';

const add = sameForAll((target) => run(\`dummy add \${target.name}@\${target.version}\`));

export const dummy = {
  name: 'Dummy',
  advisories: 'usual',
  spelling: namedBy(caseless),
  versions: releases(compareSemverLike, 'npm'),
  purl: { type: 'dummy', form: 'flat', isFolded: true, readVersion: asWritten },
  registry: { host: 'dummy.example', aliases: ['mirror.dummy.example'], index: null },
  depsDev: 'dummies',
  popular: 'dummy.txt',
  canary: 'by-purl',
  manifests: [
    { subject: 'Dummy', matches: named('dummy.toml'), lockfiles: ['dummy.lock'], reach: 'own', declared: matches(/^need /gm) },
  ],
  projectFiles: ['dummy.toml'],
  registrySettings: ['.dummyrc'],
  registrySources: [{ name: /^dummy[.]toml$/, source: /^from (.+)/gm }],
  managers: { dummy: { ...add, refreshesDirect: false, lock: 'dummy lock' } },
} satisfies Ecosystem;
`;

/** The reader of its lockfile. */
export const DUMMY_EXTRACTOR = `
import { dummy } from '../../ecosystem/dummy.js';
import type { Extractor } from '../extractor.js';

export const dummyLock = {
  id: 'dummy-lock',
  ecosystems: [dummy],
  matches: (path) => path.endsWith('dummy.lock'),
  extract: async () => ({ manager: 'dummy', packages: [], problems: [] }),
} satisfies Extractor;
`;

/** What the house answers when it is asked for the ecosystem, as JSON. */
export const QUESTIONS = `
import { DEFAULT_ECOSYSTEMS } from './src/scan/dependencies/advisory/database/update-database.js';
import { normalizeName } from './src/scan/dependencies/advisory/match/package-name.js';
import { osvKnows } from './src/scan/dependencies/advisory/osv-api/ecosystems.js';
import { popularAssets } from './src/scan/dependencies/ecosystem/popular-asset.js';
import { isProjectFile } from './src/scan/dependencies/ecosystem/project-file.js';
import { packageFromPurl, purlOf } from './src/scan/dependencies/ecosystem/purl.js';
import { REGISTRY_FILES } from './src/scan/dependencies/ecosystem/registry-files.js';
import { comparatorFor } from './src/scan/dependencies/ecosystem/version-order.js';
import { ecosystemFiles } from './src/scan/dependencies/extract/ecosystem-files.js';
import { wayOut } from './src/scan/dependencies/fix/way-out.js';
import { manifestKindOf } from './src/scan/dependencies/ledger/manifest-kinds.js';
import { publicHost, sourceHost } from './src/scan/dependencies/newness/source-host.js';
import { versionPath } from './src/scan/dependencies/service/deps-dev/version-path.js';
import { admits } from './src/scan/dependencies/sync/admits.js';

const pkg = { ecosystem: 'Dummy', name: 'A-Doll', version: '1.2.3' };
const found = { ...pkg, origin: 'registry', scope: 'runtime', direct: true };
process.stdout.write(JSON.stringify({
  inDatabase: DEFAULT_ECOSYSTEMS.includes('Dummy'),
  name: normalizeName('Dummy', 'A-Doll'),
  asked: osvKnows('Dummy'),
  order: comparatorFor('Dummy')?.('1.10.0', '1.9.0'),
  purl: purlOf(pkg.ecosystem, pkg.name, pkg.version),
  read: packageFromPurl('pkg:dummy/A-Doll@1.2.3'),
  hosts: [publicHost('Dummy'), sourceHost('https://mirror.dummy.example/a-doll')?.host],
  dates: versionPath(pkg),
  list: popularAssets().some(({ source }) => source === 'rules/popular-packages/dummy.txt'),
  project: isProjectFile('web/dummy.toml'),
  settings: REGISTRY_FILES.isSettings('web/.dummyrc'),
  pins: manifestKindOf('dummy.toml')?.lockfiles,
  admits: await admits('Dummy', '^1.0.0', '2.0.0'),
  fix: (await wayOut(found, 'dummy', { version: '1.3.0', checked: true })).command,
  init: ecosystemFiles().filter(({ name }) => name === 'Dummy').map((one) => [one.isRead('dummy.lock'), one.isProject('dummy.toml')]),
}));
`;

/** Bundles the questions and asks them. */
export const ASK = `
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const js = "import { createRequire } from 'node:module';\\nconst require = createRequire(import.meta.url);";
const define = { 'import.meta.url': JSON.stringify(pathToFileURL('src/io/assets.ts').href) };
const options = { bundle: true, platform: 'node', format: 'esm', target: 'es2022', banner: { js }, define };
await build({ ...options, entryPoints: ['questions.ts'], outfile: 'answers/questions.mjs' });
await import('./answers/questions.mjs');
`;
