import type { Attack, Kind, Tree, Twin } from '../attack.js';
import { KEY_LINES, SAFE_JS, SQL_JS, SQL_JS_IGNORED, SQL_PYTHON } from '../mistakes.js';
import { npmFiles, registryEntry, WITH_LODASH, withPackage } from '../npm.js';

const move = (from: string, to: string, content = SQL_JS): Pick<Attack, 'base' | 'change'> => ({
  base: { [from]: content },
  change: { [from]: null, [to]: content },
});
const copy = (from: string, to: string, content = SQL_JS): Pick<Attack, 'base' | 'change'> => ({
  base: { [from]: content },
  change: { [to]: content },
});
const exception = (fields: string) =>
  `version: 1\nexceptions:\n  - { ${fields}, reason: "own data only", owner: "@shop/sec", expires: 2099-01-31 }\n`;

/** A handler that has nothing in common with the other but its mistake. */
const PAYMENTS = `import { pool } from '../../db.js';
import { receipts } from '../receipts.js';
import { log } from '../log.js';

const MOST = 50;

export function receiptOf(payment) {
  return { number: payment.number, sum: payment.sum, printed: receipts.has(payment.number) };
}

export async function payments(req, res) {
  log.info('payments are listed');
  const found = await pool.query("SELECT id FROM bills WHERE note = '" + req.query.text + "'");
  const shown = found.rows.slice(0, MOST).map(receiptOf);
  res.status(200).json({ shown, more: found.rows.length > MOST });
}
`;

const CODE: readonly Attack[] = [
  { name: 'moves code of a test into production', ...move('test/bills.js', 'src/bills.js'), answer: 'blocked' },
  { name: 'moves a fixture into production', ...move('test/fixtures/bills.js', 'src/bills.js'), answer: 'blocked' },
  { name: 'copies a fixture into production', ...copy('test/fixtures/bills.js', 'src/bills.js'), answer: 'blocked' },
  {
    name: 'moves a script of developers to a public handler',
    ...move('scripts/bills.js', 'src/routes/bills.js'),
    answer: 'blocked',
  },
  {
    name: 'moves an example into production',
    ...move('examples/bills.py', 'app/bills.py', SQL_PYTHON),
    answer: 'blocked',
  },
  {
    name: 'copies an old mistake into a second handler',
    ...copy('src/bills.js', 'src/invoices.js'),
    answer: 'blocked',
  },
  {
    name: 'fixes the mistake in a test and writes the same in production',
    base: { 'test/bills.js': SQL_JS },
    change: { 'test/bills.js': SAFE_JS, 'src/bills.js': SQL_JS },
    answer: 'blocked',
  },
  {
    name: 'deletes a mistake in one service and writes the same in another',
    base: { 'web/src/bills.js': SQL_JS },
    change: { 'web/src/bills.js': null, 'api/src/routes/payments.js': PAYMENTS },
    answer: 'blocked',
  },
  {
    name: 'feeds an existing query from the request',
    base: { 'src/bills.js': SQL_JS.replace('req.query.text', 'FIXED') },
    change: { 'src/bills.js': SQL_JS },
    answer: 'blocked',
  },
];

const SILENCED: readonly Attack[] = [
  {
    name: 'moves code out of the path of an exception',
    policy: exception('id: sqli-string-built, path: "scripts/**"'),
    ...move('scripts/bills.js', 'src/bills.js'),
    answer: 'blocked',
  },
  {
    name: 'copies code out of the path of an exception',
    policy: exception('id: sqli-string-built, path: "scripts/**"'),
    ...copy('scripts/bills.js', 'src/bills.js'),
    answer: 'blocked',
  },
  {
    name: 'carries a reviewed ignore comment into another file',
    ...move('scripts/bills.js', 'src/pay.js', SQL_JS_IGNORED),
    answer: 'blocked',
  },
  {
    name: 'copies a reviewed ignore comment into another file',
    ...copy('scripts/bills.js', 'src/pay.js', SQL_JS_IGNORED),
    answer: 'blocked',
  },
  {
    name: 'copies a mistake with its ignore comment below the reviewed one',
    base: { 'src/bills.js': SQL_JS_IGNORED },
    change: {
      'src/bills.js':
        SQL_JS_IGNORED + SQL_JS_IGNORED.replace("import { pool } from './db.js';\n", '').replace('bills(', 'payments('),
    },
    answer: 'blocked',
  },
  {
    name: 'writes an ignore comment beside the mistake',
    change: { 'src/bills.js': SQL_JS_IGNORED },
    answer: 'blocked',
    comment: /ignore comment/,
  },
  {
    name: 'writes the exception in the same change',
    policy: 'version: 1\n',
    change: { '.github/gatehouse.yml': exception('id: sqli-string-built'), 'src/bills.js': SQL_JS },
    answer: 'blocked',
    comment: /exception/,
  },
  {
    name: 'leans on an exception whose day has passed',
    policy:
      'version: 1\nexceptions:\n  - { id: sqli-string-built, reason: "r", owner: "@shop/sec", expires: 2026-01-31 }\n',
    change: { 'src/bills.js': SQL_JS },
    answer: 'blocked',
    comment: /expired/,
  },
  {
    name: 'copies a key from a fixture that was reviewed into the deployment',
    ...copy('test/fixtures/deploy.sh', 'deploy.sh', KEY_LINES),
    answer: 'blocked',
  },
  {
    name: 'moves a key from a fixture into the deployment',
    ...move('test/fixtures/deploy.sh', 'deploy.sh', KEY_LINES),
    answer: 'blocked',
  },
];

const DEV_LODASH: Tree = npmFiles(
  { ms: '2.1.3' },
  {
    'node_modules/ms': registryEntry('ms', '2.1.3'),
    'node_modules/lodash': registryEntry('lodash', '4.17.20', { dev: true }),
  },
  { manifest: { devDependencies: { lodash: '4.17.20' } } },
);
const lodashIn = (folder: string) =>
  npmFiles({ lodash: '4.17.20' }, { 'node_modules/lodash': registryEntry('lodash', '4.17.20') }, { folder });
const malwareIn = (folder: string, version = '1.0.0') =>
  npmFiles(
    { 'left-pad-pro': version },
    { 'node_modules/left-pad-pro': registryEntry('left-pad-pro', version) },
    { folder },
  );
const without = (tree: Tree): Tree => Object.fromEntries(Object.keys(tree).map((path) => [path, null]));
const NO_MS = npmFiles({}, {});

const PACKAGES: readonly Attack[] = [
  {
    name: 'makes an affected package of the tests a package of production',
    base: DEV_LODASH,
    change: WITH_LODASH,
    answer: 'told',
    comment: /development/i,
  },
  {
    name: 'moves the lockfile of a fixture to production',
    base: lodashIn('test/fixtures/'),
    change: { ...without(lodashIn('test/fixtures/')), ...lodashIn('api/') },
    answer: 'blocked',
  },
  {
    name: 'copies the lockfile of a fixture to production',
    base: lodashIn('test/fixtures/'),
    change: lodashIn('api/'),
    answer: 'blocked',
  },
  {
    name: 'ships the affected package of one service in a second one',
    base: lodashIn('web/'),
    change: lodashIn('api/'),
    answer: 'blocked',
  },
  {
    name: 'moves excepted malware from a fixture to production',
    policy: exception('id: MAL-2026-1001, package: left-pad-pro, path: "test/**"'),
    base: malwareIn('test/fixtures/'),
    change: { ...without(malwareIn('test/fixtures/')), ...malwareIn('api/') },
    answer: 'blocked',
    comment: /left-pad-pro/,
  },
  {
    name: 'leaves malware that was there and bumps it to other malware',
    base: malwareIn('api/'),
    change: malwareIn('api/', '1.0.1'),
    answer: 'blocked',
    comment: /left-pad-pro/,
  },
  {
    name: 'hides new malware behind the same malware of a fixture',
    base: malwareIn('test/fixtures/'),
    change: malwareIn(''),
    answer: 'blocked',
    comment: /left-pad-pro/,
  },
  {
    name: 'excepts malware by its id alone',
    policy: exception('id: MAL-2026-1001'),
    base: NO_MS,
    change: malwareIn(''),
    answer: 'blocked',
  },
  {
    name: 'bumps down into an affected version',
    base: withPackage('lodash', '4.17.21', registryEntry('lodash', '4.17.21')),
    change: WITH_LODASH,
    answer: 'blocked',
  },
];

const TWINS: readonly Twin[] = [
  { name: 'renames a file with an old mistake', ...move('src/bills.js', 'src/invoices.js'), answer: 'green' },
  {
    name: 'moves a folder with an old mistake',
    base: { 'src/bills.js': SQL_JS },
    change: { 'src/bills.js': null, 'src/routes/bills.js': SQL_JS.replace('./db.js', '../db.js') },
    answer: 'green',
  },
  {
    name: 'moves code within the path of an exception',
    policy: exception('id: sqli-string-built, path: "scripts/**"'),
    ...move('scripts/bills.js', 'scripts/old/bills.js'),
    answer: 'green',
  },
  {
    name: 'moves lines above an old mistake',
    base: { 'src/bills.js': SQL_JS },
    change: { 'src/bills.js': `// Bills of the shop.\n\n${SQL_JS}` },
    answer: 'green',
  },
  { name: 'moves production code into a test', ...move('src/bills.js', 'test/bills.js'), answer: 'green' },
  {
    name: 'moves a whole project with an affected package',
    base: lodashIn('web/'),
    change: { ...without(lodashIn('web/')), ...lodashIn('frontend/') },
    answer: 'green',
  },
  {
    name: 'makes an affected package of production one of the tests',
    base: WITH_LODASH,
    change: DEV_LODASH,
    answer: 'green',
  },
];

export const STATE: Kind = {
  id: 'state',
  title: 'an old finding that gets worse',
  attacks: [...CODE, ...SILENCED, ...PACKAGES],
  more: [],
  twins: TWINS,
};
