import { camelCase } from './names.mjs';

/**
 * A list of plug-ins with one more: its import after the others, its name at the end.
 * @param text of the file
 * @param list `opens`: how the list begins; `from`: the module, `NAME` for the name
 */
export function withLine(text, { opens, from }, name) {
  const line = `import { ${camelCase(name)} } from '${from.replace('NAME', name)}';\n`;
  const lastImport = text.lastIndexOf('\nimport ');
  const end = text.indexOf('\n', lastImport + 1) + 1;
  const withImport = text.slice(0, end) + line + text.slice(end);
  const start = withImport.indexOf(opens);
  if (start === -1) throw new Error(`no list begins with '${opens}'`);
  const close = withImport.slice(start + opens.length).search(/\s*,?\s*[\]}]/) + start + opens.length;
  return `${withImport.slice(0, close)}, ${camelCase(name)}${withImport.slice(close)}`;
}
