import type { Kind, Twin } from '../attack.js';
import { SAFE_JS } from '../mistakes.js';
import { npmFiles, registryEntry } from '../npm.js';
import { BYTES } from './bytes.js';
import { LOCKFILES } from './lockfiles.js';
import { TREES } from './trees.js';

const PNG = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), Buffer.alloc(300, 7)]);

const TWINS: readonly Twin[] = [
  { name: 'adds a handler without a mistake', change: { 'src/bills.js': SAFE_JS }, answer: 'green' },
  { name: 'adds an image and a font', change: { 'assets/logo.png': PNG, 'assets/text.woff2': PNG }, answer: 'green' },
  {
    name: 'adds a text in another encoding that is no code',
    change: { 'notes.txt': Buffer.from('caf\xe9\n', 'latin1') },
    answer: 'green',
  },
  {
    name: 'removes the last dependency together with its lockfile',
    change: { 'package.json': '{ "name": "shop" }\n', 'package-lock.json': null },
    answer: 'green',
  },
  {
    name: 'bumps a dependency, manifest and lockfile together',
    change: npmFiles({ ms: '2.1.4' }, { 'node_modules/ms': registryEntry('ms', '2.1.4') }),
    answer: 'green',
  },
  {
    name: 'edits beside what the base could not read either',
    base: {
      'build.gradle': "dependencies { implementation 'org.slf4j:slf4j-api:2.0.17' }\n",
      'legacy/a.rb': 'puts 1\n',
    },
    change: { 'src/bills.js': SAFE_JS },
    answer: 'green',
  },
  {
    name: 'moves a project with its lockfile into a folder',
    change: {
      'package.json': null,
      'package-lock.json': null,
      ...npmFiles({ ms: '2.1.3' }, { 'node_modules/ms': registryEntry('ms', '2.1.3') }, { folder: 'web/' }),
    },
    answer: 'green',
  },
  {
    name: 'adds a link from one document to another',
    change: { 'docs/index.md': { link: '../README.md' } },
    answer: 'green',
  },
];

export const COVERAGE: Kind = {
  id: 'coverage',
  title: 'taking something out of sight',
  attacks: [...BYTES, ...TREES, ...LOCKFILES.slice(0, 14)],
  more: LOCKFILES.slice(14),
  twins: TWINS,
};
