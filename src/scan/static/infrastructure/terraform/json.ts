import type { FormatFile } from '../format.js';
import { type Block, type Body, kindOfSyntax, parseExpression, parts, type Syntax, spanOf } from './hcl.js';
import type { ModuleFile } from './module.js';
import { bareText } from './template.js';

/** How many keys lead from the top to the body of each block (Terraform's docs, "JSON Configuration Syntax"). */
const LABELS: Readonly<Record<string, number>> = {
  resource: 2,
  data: 2,
  module: 1,
  provider: 1,
  variable: 1,
  output: 1,
  locals: 0,
  terraform: 0,
};

/** A file in Terraform's JSON syntax as the blocks that it stands for. */
export async function jsonModuleFile(file: FormatFile): Promise<ModuleFile> {
  const { syntax, unread } = await parseExpression(file);
  const top = syntax === null ? [] : membersOf(syntax);
  const blocks = top.flatMap(({ name, value }) =>
    Object.hasOwn(LABELS, name) ? blocksOf(name, LABELS[name] ?? 0, [], value, value) : [],
  );
  return { path: file.path, body: { attributes: [], blocks }, unread: unread || syntax === null };
}

function blocksOf(type: string, depth: number, labels: readonly string[], head: Syntax, value: Syntax): Block[] {
  const lists = parts(value, 'collection_value').flatMap((inner) => parts(inner, 'tuple'));
  const bodies = lists.length === 0 ? [value] : lists.flatMap((tuple) => parts(tuple, 'expression'));
  if (depth > 0) {
    return bodies.flatMap((body) =>
      membersOf(body).flatMap(({ name, key, value: inner }) =>
        blocksOf(type, depth - 1, [...labels, name], key, inner),
      ),
    );
  }
  const { start, end } = spanOf(head);
  return bodies.map((body) => ({
    type,
    labels,
    body: bodyOf(body),
    at: { start, end },
    path: head.path,
    unread: false,
  }));
}

function bodyOf(syntax: Syntax): Body {
  return { attributes: membersOf(syntax), blocks: [] };
}

function membersOf(syntax: Syntax): { name: string; key: Syntax; value: Syntax }[] {
  const objects = parts(syntax, 'collection_value').flatMap((inner) => parts(inner, 'object'));
  return objects.flatMap((object) =>
    parts(object, 'object_elem').flatMap((element) => {
      const [key, value] = parts(element);
      if (key === undefined || value === undefined || kindOfSyntax(value) !== 'expression') return [];
      return [{ name: bareText(key), key, value }];
    }),
  );
}
