// npm run new -- KIND NAME: writes the skeleton of a plug-in with its test and its page, and its line in the list.
//   scanner|condition|report|extractor|ecosystem|language|rule NAME; a rule's name is <practice>/<id>
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { condition } from './new/condition.mjs';
import { ecosystem } from './new/ecosystem.mjs';
import { extractor } from './new/extractor.mjs';
import { language } from './new/language.mjs';
import { withLine } from './new/list-line.mjs';
import { report } from './new/report.mjs';
import { rule } from './new/rule.mjs';
import { scanner } from './new/scanner.mjs';

const KINDS = { scanner, condition, report, extractor, ecosystem, language, rule };

function fail(message) {
  process.stderr.write(`new: ${message}\n`);
  process.exit(2);
}

const [kind = '', name = ''] = process.argv.slice(2);
if (!Object.hasOwn(KINDS, kind)) fail(`'${kind}' is no kind of plug-in; kinds: ${Object.keys(KINDS).join(', ')}`);
const { pattern, files, list, next } = KINDS[kind];
if (!pattern.test(name)) fail(`'${name}' is no name of a ${kind}: it has to look like ${pattern.source}`);

const root = resolve('.');
const written = files(name);
for (const { path } of written) if (existsSync(join(root, path))) fail(`${path} is there already`);
for (const { path, text } of written) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  process.stdout.write(`wrote ${path}\n`);
}
if (list !== null) {
  const path = join(root, list.path);
  writeFileSync(path, withLine(readFileSync(path, 'utf8'), list, name));
  process.stdout.write(`added ${name} to ${list.path}\n`);
}
process.stdout.write(`Next: ${next}\n`);
