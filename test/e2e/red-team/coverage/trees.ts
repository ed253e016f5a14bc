import type { Attack } from '../attack.js';
import { KEY_LINES, SAFE_JS, SQL_JS } from '../mistakes.js';
import { WITH_LODASH } from '../npm.js';

const COMMIT = '1234567890abcdef1234567890abcdef12345678';
const MODULES = '[submodule "lib"]\n\tpath = lib\n\turl = https://example.com/lib.git\n';

/** What entries of a tree do: links, submodules, names that are no text, objects that stand for others. */
export const TREES: readonly Attack[] = [
  {
    name: 'replaces a source by a link to a file outside the repository',
    change: { 'src/app.js': { link: '../../outside/app.js' } },
    answer: 'red',
    comment: /src\/app\.js/,
  },
  {
    name: 'adds a source as a link to a folder that is called a build',
    change: { 'src/bills.js': { link: '../build/bills.js' }, 'build/bills.js': SQL_JS },
    answer: 'red',
  },
  {
    name: 'adds a migration as a link to SQL under a name that nobody reads',
    base: {
      'migrations/1_bills.sql': 'CREATE TABLE bills (id bigint);\nALTER TABLE bills ENABLE ROW LEVEL SECURITY;\n',
    },
    change: {
      'migrations/2_more.sql': { link: '../notes.txt' },
      'notes.txt': 'ALTER TABLE bills DISABLE ROW LEVEL SECURITY;\n',
    },
    answer: 'red',
    comment: /2_more\.sql/,
  },
  {
    name: 'replaces the lockfile by a link',
    change: {
      'package-lock.json': { link: 'locks/package-lock.json' },
      'locks/package-lock.json': String(WITH_LODASH['package-lock.json']),
    },
    answer: 'red',
    comment: /package-lock\.json/,
  },
  {
    name: 'replaces the whole source folder by a link',
    change: { 'src/app.js': null, 'src/db.js': null, src: { link: 'elsewhere' }, 'elsewhere/app.js': SQL_JS },
    answer: 'red',
  },
  {
    name: 'adds a submodule with code that nobody sees',
    change: { '.gitmodules': MODULES, lib: { submodule: COMMIT } },
    answer: 'red',
    comment: /lib/,
  },
  {
    name: 'moves a submodule to another commit',
    base: { '.gitmodules': MODULES, lib: { submodule: COMMIT } },
    change: { lib: { submodule: COMMIT.replace('12', '21') } },
    answer: 'red',
    comment: /lib/,
  },
  {
    name: 'points a submodule at an address of their own',
    base: { '.gitmodules': MODULES, lib: { submodule: COMMIT } },
    change: { '.gitmodules': MODULES.replace('example.com', 'mallory.example') },
    answer: 'told',
    comment: /\.gitmodules/,
  },
  {
    name: 'replaces the source folder by a submodule',
    change: {
      'src/app.js': null,
      'src/db.js': null,
      src: { submodule: COMMIT },
      '.gitmodules': MODULES.replaceAll('lib', 'src'),
    },
    answer: 'red',
    comment: /src/,
  },
  {
    name: 'hides a handler behind a twin whose name differs in an invalid byte alone',
    change: { 'src/bills\\xe9.js': SQL_JS, 'src/bills\\xe8.js': SAFE_JS },
    answer: 'blocked',
    notOn: ['darwin', 'win32'],
  },
  {
    name: 'hides a handler behind a twin, in the other order',
    change: { 'src/bills\\xe8.js': SQL_JS, 'src/bills\\xe9.js': SAFE_JS },
    answer: 'blocked',
    notOn: ['darwin', 'win32'],
  },
  {
    name: 'hides a lockfile behind a twin of its folder',
    change: {
      'api\\xe9/package.json': String(WITH_LODASH['package.json']),
      'api\\xe9/package-lock.json': String(WITH_LODASH['package-lock.json']),
      'api\\xe8/package.json': '{ "name": "api" }\n',
      'api\\xe8/package-lock.json': '{ "name": "api", "lockfileVersion": 3, "packages": { "": { "name": "api" } } }\n',
    },
    answer: 'blocked',
    notOn: ['darwin', 'win32'],
  },
  {
    name: 'gives a file with a key a name of a line break and a tab',
    change: { 'deploy\n\tprod.sh': KEY_LINES },
    answer: 'blocked',
    notOn: ['win32'],
  },
  {
    name: 'marks the handler as binary for git',
    change: { '.gitattributes': '*.js binary -diff\n', 'src/bills.js': SQL_JS },
    answer: 'blocked',
  },
  {
    name: 'declares the handler as generated in the same change',
    change: { '.gitattributes': 'src/** linguist-generated\n', 'src/bills.js': SQL_JS },
    answer: 'blocked',
  },
  {
    name: 'declares the handler as vendored in the same change',
    change: { '.gitattributes': 'src/** linguist-vendored\n', 'src/bills.js': SQL_JS },
    answer: 'blocked',
  },
  {
    name: 'asks git for another encoding of the file',
    change: { '.gitattributes': 'src/bills.js working-tree-encoding=UTF-16\n', 'src/bills.js': SQL_JS },
    answer: 'blocked',
  },
  {
    name: 'replaces the object of the handler by a harmless one in the clone',
    change: { 'src/bills.js': SQL_JS, 'src/safe.js': SAFE_JS },
    arrange: ({ git }) => {
      git('replace', git('rev-parse', 'HEAD:src/bills.js'), git('rev-parse', 'HEAD:src/safe.js'));
      return {};
    },
    answer: 'blocked',
  },
  {
    name: 'replaces the head commit by the base in the clone',
    change: { 'src/bills.js': SQL_JS },
    arrange: ({ git, base, head }) => {
      git('replace', '--force', head, base);
      return {};
    },
    answer: 'red',
  },
  {
    name: 'hides the change behind a graft of the clone',
    change: { 'src/bills.js': SQL_JS },
    arrange: ({ git, base, head }) => {
      git('replace', '--graft', base, head);
      return {};
    },
    answer: 'red',
  },
  {
    name: 'makes a script executable and renames it to an ending that nobody reads',
    base: { 'bin/serve.js': SAFE_JS },
    change: { 'bin/serve.js': null, 'bin/serve': { executable: `#!/usr/bin/env node\n${SQL_JS}` } },
    answer: 'told',
    comment: /bin\/serve/,
  },
  {
    name: 'renames the handler to .es6',
    base: { 'src/bills.js': SAFE_JS },
    change: { 'src/bills.js': null, 'src/bills.es6': SQL_JS },
    answer: 'red',
    comment: /bills\.es6/,
  },
  {
    name: 'rewrites the handler in a language without rules',
    base: { 'src/bills.js': SAFE_JS },
    change: {
      'src/bills.js': null,
      'src/bills.rb': "get('/bills') { DB.execute(\"SELECT * FROM bills WHERE note = '#{params[:text]}'\") }\n",
    },
    answer: 'told',
    comment: /bills\.rb|Ruby/,
  },
];
