import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folderWord = (folder) => (folder === '' ? '.' : `"${folder}"`);

/**
 * Does what a description says where no command does it: writes the entry into the file that it names.
 * @returns the command that it names afterwards; null where there is nothing that can be done by rule
 */
export function applyEdit(description, root, { folder = '' }) {
  const property = /set (?:`<([\w.-]+)>`|the version of (\S+)) to (\S+) in ([\w./-]+)\./.exec(description);
  if (property !== null) {
    const [, name, pkg, version, file] = property;
    const place = name ?? `artifactId>${pkg.split(':')[1]}</artifactId><version`;
    const path = join(root, file);
    const text = readFileSync(path, 'utf8').replace(new RegExp(`(<${place}>)[^<]*`), `$1${version}`);
    writeFileSync(path, text);
    return 'mvn -q dependency:resolve';
  }
  const then = /then run `([^`]+)`/.exec(description)?.[1];
  if (then === undefined) return null;
  const command = `cd ${folderWord(folder)} && ${then}`;
  const inPackage = /add `"(overrides|resolutions)": (\{[^`]*\})` to (?:the root )?package\.json/.exec(description);
  const inPnpm = /add `("[^"`]+"): ("[^"`]+")` under `overrides:`/.exec(description);
  if (inPackage !== null) {
    const [, key, table] = inPackage;
    change(join(root, folder, 'package.json'), (value) => ({ ...value, [key]: JSON.parse(table) }));
    return command;
  }
  const line = /write `(([\w.-]+)[^`]*)` into ([\w./-]+),/.exec(description);
  if (line !== null) {
    const path = join(root, line[3]);
    const own = new RegExp(`^${line[2]}\\b.*$`, 'im');
    writeFileSync(path, readFileSync(path, 'utf8').replace(own, line[1]));
    return command;
  }
  if (inPnpm === null) return null;
  const [, name, version] = inPnpm;
  const overrides = { [JSON.parse(name)]: JSON.parse(version) };
  change(join(root, folder, 'package.json'), (value) => ({ ...value, pnpm: { overrides } }));
  return command;
}

function change(path, edit) {
  writeFileSync(path, `${JSON.stringify(edit(JSON.parse(readFileSync(path, 'utf8'))), null, 2)}\n`);
}
