import { folderOf, siblingPath } from '../../file/repository-path.js';
import type { ReadSibling } from '../../file/source-file.js';
import type { OpenManifest } from '../resolver.js';
import { type Catalog, readCatalog } from './catalog.js';
import { collect } from './collect.js';
import { parseScript } from './parse.js';
import { readPlugins } from './plugins-block.js';
import { newProject, type Project } from './project.js';
import { newScope, type Scope } from './scope.js';

const MAX_SCRIPTS = 20;
const SCRIPTS = ['build.gradle', 'build.gradle.kts'];
const SETTINGS = ['settings.gradle', 'settings.gradle.kts'];

/** One project with what its script, those above it and those it applies say; and its text properties. */
export async function readProject(
  manifest: OpenManifest,
): Promise<{ readonly project: Project; readonly properties: ReadonlyMap<string, string> }> {
  const { read, path } = manifest;
  const folders = await buildFolders(path, read);
  const root = folders[0] ?? '';
  const catalog = await readCatalog(read, below(root, 'gradle/libs.versions.toml'));
  const project = newProject();
  await readSettings(root, read, catalog, project);
  const name = `:${path
    .slice(root === '' ? 0 : root.length + 1)
    .split('/')
    .slice(0, -1)
    .join(':')}`;
  let scope = newScope(catalog, null);
  for (const folder of folders) {
    scope = newScope(catalog, scope);
    await readProperties(below(folder, 'gradle.properties'), read, scope);
    const isOwnFile = folder === folderOf(path);
    const script = isOwnFile ? { path, text: manifest.text } : await firstOf(SCRIPTS, folder, read);
    if (script === null) continue;
    const reader = { project, scope, own: isOwnFile, isOwnFile, name };
    collect(parseScript(script.text), reader);
    await readApplied(script.path, root, read, reader);
  }
  return { project, properties: scope.texts() };
}

/** The folders from that of the settings down to the script's own; only its own where there are no settings. */
async function buildFolders(path: string, read: ReadSibling): Promise<readonly string[]> {
  const folders: string[] = [];
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    folders.unshift(folder);
    if ((await firstOf(SETTINGS, folder, read)) !== null) return folders;
    if (folder === '') return [folderOf(path)];
  }
}

/** Versions of plugins that the settings say for all. */
async function readSettings(root: string, read: ReadSibling, catalog: Catalog | null, project: Project): Promise<void> {
  const settings = await firstOf(SETTINGS, root, read);
  if (settings === null) return;
  const scope = newScope(catalog, null);
  await readProperties(below(root, 'gradle.properties'), read, scope);
  for (const { path, block } of parseScript(settings.text)) {
    if (path[0] !== 'pluginManagement') continue;
    for (const inner of block) if (inner.path[0] === 'plugins') readPlugins(inner.block, project, scope, false);
  }
}

/** Scripts that `apply from: '…'` joins in; an address is none of the tree's. */
async function readApplied(
  path: string,
  root: string,
  read: ReadSibling,
  reader: Parameters<typeof collect>[1],
): Promise<void> {
  const { scripts } = reader.project;
  for (let at = 0; at < scripts.length; at++) {
    const written = (scripts[at] ?? '').replace(/^\/+/, '');
    const own = siblingPath(path, written);
    const found = at < MAX_SCRIPTS && own !== null ? ((await read(own)) ?? (await read(below(root, written)))) : null;
    if (found === null) reader.project.code.add(`the script ${written.slice(0, 100)}`);
    else collect(parseScript(found), { ...reader, isOwnFile: false });
  }
  scripts.length = 0;
}

async function readProperties(path: string, read: ReadSibling, scope: Scope): Promise<void> {
  for (const line of ((await read(path)) ?? '').split('\n')) {
    const match = /^\s*([\w.-]+)\s*[=:](.*)$/.exec(line);
    if (match?.[1] !== undefined && match[2] !== undefined) scope.set(match[1], match[2].trim());
  }
}

async function firstOf(
  names: readonly string[],
  folder: string,
  read: ReadSibling,
): Promise<{ readonly path: string; readonly text: string } | null> {
  for (const name of names) {
    const path = below(folder, name);
    const text = await read(path);
    if (text !== null) return { path, text };
  }
  return null;
}

function below(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
