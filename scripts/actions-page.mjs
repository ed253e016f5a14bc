// docs/actions.md: every input and output of every action, as their action.yml files say, so that none is missing.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

/**
 * @param root the repository's root
 * @param derived texts by path that are not written yet and go before the files
 * @returns the page
 */
export async function actionsPage(root, derived) {
  const names = (await readdir(join(root, 'actions'), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `actions/${name}/action.yml`)
    .sort();
  const sections = [];
  for (const path of ['action.yml', ...names]) {
    const text = derived.get(path) ?? (await readFile(join(root, path), 'utf8'));
    sections.push(section(path, parse(text)));
  }
  return `# Inputs and outputs of every action\n\nWritten by the build from the \`action.yml\` files; [usage](usage.md) says what they are for.\n\n${sections.join('\n')}`;
}

function section(path, { description, inputs = {}, outputs = {} }) {
  const name =
    path === 'action.yml' ? 'gatehouse-dev/gatehouse' : `gatehouse-dev/gatehouse/${path.replace('/action.yml', '')}`;
  return [
    `## \`${name}\`\n`,
    `${description}\n`,
    ...table('input', inputs, ({ default: fallback }) => [
      fallback === undefined || fallback === '' ? '' : `\`${fallback}\``,
    ]),
    ...table('output', outputs, () => []),
  ].join('\n');
}

function table(title, entries, more) {
  const rows = Object.entries(entries);
  if (rows.length === 0) return [];
  const isInput = title === 'input';
  return [
    isInput ? '| input | default | what it says |\n|---|---|---|' : '| output | what it says |\n|---|---|',
    ...rows.map(([name, entry]) => `| ${[`\`${name}\``, ...more(entry), cell(entry.description)].join(' | ')} |`),
    '',
  ];
}

function cell(text) {
  return text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim();
}
