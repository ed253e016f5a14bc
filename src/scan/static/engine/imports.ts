import type { Imports } from '../language/descriptor.js';

/** Whether the dotted name `text`, as written in the file, means `wanted`; `*.name` accepts any receiver. */
export function means(imports: Imports, text: string, wanted: string): boolean {
  const name = text.replace(/\s+|\?/g, '');
  if (wanted.startsWith('*.')) return name.endsWith(wanted.slice(1));
  const dot = name.indexOf('.');
  const head = dot === -1 ? name : name.slice(0, dot);
  const known = imports.names.get(head);
  const full = known === undefined ? name : known + (dot === -1 ? '' : name.slice(dot));
  if (full === wanted || full.replace('.default', '') === wanted) return true;
  return known === undefined && imports.wildcards.some((module) => `${module}.${name}` === wanted);
}

/** Whether the file imports one of the modules, or something inside it. */
export function importsAny(imports: Imports, modules: readonly string[]): boolean {
  const all = [...imports.names.values(), ...imports.wildcards];
  return modules.some((module) =>
    all.some((name) => name === module || (name.startsWith(module) && /^[./]/.test(name.slice(module.length)))),
  );
}
