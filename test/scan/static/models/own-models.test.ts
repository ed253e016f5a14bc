import { expect, test } from '@jest/globals';
import { staticChecks } from '../../../../src/scan/static/index.js';
import { aContext } from '../fake-context.js';

const MODELS = `language: javascript
library: our database
members:
  npm:@acme/db.Store.ask: { sinks: [{ kind: sql, at: [0] }] }
  npm:@acme/db.plain: { passes: [0], cleans: [sql] }
`;
const APP = `import express from 'express';
import { plain, Store } from '@acme/db';
const store = new Store();
const app = express();
app.get('/a', (req, res) => res.json(store.ask('SELECT * FROM a WHERE b = ' + req.query.b)));
app.get('/b', (req, res) => res.json(store.ask('SELECT * FROM a WHERE b = ' + plain(req.query.b))));
`;

async function scan(files: Record<string, string>, models: readonly string[]) {
  const context = aContext({ head: files });
  const { workspace } = context;
  const ofTree = {
    ...workspace,
    readBaseTip: (paths: readonly string[], most: number) => workspace.read('head', paths, most),
  };
  return staticChecks.scan({ ...context, workspace: ofTree, settings: { ...context.settings, models } });
}

test('a sink of the user’s own library is found, and what it makes harmless is not blamed', async () => {
  const { head } = await scan({ 'app.ts': APP, 'security/db.yml': MODELS }, ['security/db.yml']);
  expect(head.map(({ rule, location }) => [rule, location?.startLine])).toEqual([['sqli-string-built', 5]]);
});

test('what a function of the repository gives from outside may be said as well', async () => {
  const models = 'language: java\nlibrary: ours\nmembers:\n  java:shop.Requests.field: { source: body }\n';
  const requests = 'package shop;\nclass Requests { static String field(String name) { return Native.read(name); } }';
  const orders = `package shop;
class Orders {
  void find(java.sql.Statement statement) throws Exception {
    statement.executeQuery("SELECT * FROM orders WHERE id = " + Requests.field("id"));
    statement.executeQuery("SELECT * FROM orders WHERE id = " + Requests.other("id"));
  }
}`;
  const files = { 'src/shop/Requests.java': requests, 'src/shop/Orders.java': orders, 'models.yml': models };
  const { head } = await scan(files, ['models.yml']);
  expect(head.map(({ rule, location }) => [rule, location?.startLine])).toEqual([['sqli-string-built', 4]]);
});

test.each([
  ['that is not on the base branch', {}, /security\/db\.yml cannot be read/],
  ['that is not well formed', { 'security/db.yml': 'language: javascript\nmembers: 3\n' }, /security\/db\.yml/],
  ['for a language that nobody reads', { 'security/db.yml': MODELS.replace('javascript', 'cobol') }, /language/],
  ['with a sink that nobody knows', { 'security/db.yml': MODELS.replace('kind: sql', 'kind: sqll') }, /kind/],
])('a file of models %s fails the scan, so that nobody takes silence for safety', async (_name, files, message) => {
  await expect(scan({ 'app.ts': APP, ...files }, ['security/db.yml'])).rejects.toThrow(message);
});
