import { folderOf, foldersAbove, stemOf } from './place.js';

const SCRIPT_IMPORT =
  /(?:\bfrom|\bimport|\brequire|\bimportScripts|\bresolve)\s*(?:\(\s*)?['"`]([^'"`\n]{1,300})['"`]/g;
const PYTHON_FROM = /^[ \t]*from[ \t]+([.\w]{1,200})[ \t]+import[ \t]+\(?([^#\n()]{0,400}(?:\n[^()\n]{0,200}){0,30})/gm;
const PYTHON_IMPORT = /^[ \t]*import[ \t]+([\w.]{1,200}(?:[ \t]*,[ \t]*[\w.]{1,200}){0,20})/gm;
const GO_IMPORT = /^(?:import)?[ \t]+(?:[\w.]+[ \t]+)?"([\w./~-]{1,300})"/gm;

/**
 * What a file imports, as paths without extension that could be meant (those of Go as they are written, after `go:`).
 * A cheap search over the text: a name too many lifts a file into what counts in full, which is the safe side.
 */
export function importsIn(path: string, text: string): string[] {
  if (/\.(?:[cm]?[jt]sx?|vue|svelte)$/i.test(path)) return scriptImports(path, text);
  if (path.endsWith('.py')) return pythonImports(path, text);
  if (path.endsWith('.go')) return [...text.matchAll(GO_IMPORT)].map(([, name]) => `go:${name}`);
  return [];
}

function scriptImports(path: string, text: string): string[] {
  return [...text.matchAll(SCRIPT_IMPORT)].flatMap(([, name = '']) => {
    if (name.startsWith('.')) return [stemOf(joined(folderOf(path), name))];
    // An alias of the bundler (`@/test/x`) or a path from a base folder: anywhere above.
    const inside = stemOf(name.replace(/^[@~#]?\//, ''));
    return inside.includes('/') ? fromAbove(path, inside) : [];
  });
}

function pythonImports(path: string, text: string): string[] {
  const modules: string[] = [];
  for (const [, from = '', names = ''] of text.matchAll(PYTHON_FROM)) {
    const dots = /^\.*/.exec(from)?.[0].length ?? 0;
    const inside = from.slice(dots).replaceAll('.', '/');
    const roots = dots === 0 ? fromAbove(path, inside) : [joined(folderOf(path), `${'../'.repeat(dots - 1)}${inside}`)];
    const last = names.split(',').flatMap((name) => /^\s*(\w+)/.exec(name)?.[1] ?? []);
    modules.push(...roots, ...roots.flatMap((root) => last.map((name) => (root === '' ? name : `${root}/${name}`))));
  }
  for (const [, names = ''] of text.matchAll(PYTHON_IMPORT)) {
    for (const name of names.split(',')) modules.push(...fromAbove(path, name.trim().replaceAll('.', '/')));
  }
  return modules;
}

function fromAbove(path: string, inside: string): string[] {
  return foldersAbove(path).flatMap((folder) => [`${folder}${inside}`, `${folder}src/${inside}`]);
}

/** A relative path from a folder, without dots; what leaves the root names nothing. */
function joined(folder: string, relative: string): string {
  const parts = folder.split('/').filter(Boolean);
  for (const part of relative.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
