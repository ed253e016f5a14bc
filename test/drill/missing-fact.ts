import type { CopiedTree } from './copied-tree.js';

/** A descriptor that is complete, and the type that asks for all its facts. */
export interface Complete {
  /** Folder of both; the type is in its `descriptor.ts`, the descriptor in `<file>.ts`. */
  readonly folder: string;
  readonly type: string;
  readonly file: string;
  /** Name of the descriptor's export. */
  readonly name: string;
}

/** Paths of all facts of a descriptor: `title`, `files.endings`, `syntax.strings.kinds` … */
export function factsOf(value: object, above = ''): string[] {
  return Object.entries(value).flatMap(([name, fact]: [string, unknown]) => {
    const path = above + name;
    const isRecord = typeof fact === 'object' && fact !== null && Object.getPrototypeOf(fact) === Object.prototype;
    return isRecord ? [path, ...factsOf(fact, `${path}.`)] : [path];
  });
}

/** Those facts without any one of which the descriptor compiles all the same. */
export function dispensable(tree: CopiedTree, facts: readonly string[], complete: Complete): string[] {
  const { folder, type, file, name } = complete;
  const imports = `import type { ${type} } from './descriptor.js'; import { ${name} } from './${file}.js';`;
  tree.write(`${folder}/lacking.ts`, [imports, ...facts.map((path, at) => without(path, at, complete))].join('\n'));
  const errors = tree.compile();
  tree.write(`${folder}/lacking.ts`, '');
  const refused = errors.flatMap((line) => /lacking\.ts\((\d+),/.exec(line)?.[1] ?? []).map(Number);
  return facts.filter((_, at) => !refused.includes(at + 2));
}

/** A statement that gives a descriptor all facts but one. */
function without(path: string, at: number, { name, type }: Complete): string {
  const names = path.split('.');
  const last = names.pop();
  const holder = [name, ...names].join('.');
  const whole = names.reduceRight(
    (inner, part, depth) => `{ ...${[name, ...names.slice(0, depth)].join('.')}, ${part}: ${inner} }`,
    `rest${at}`,
  );
  return `const { ${last}: fact${at}, ...rest${at} } = ${holder}; export const lacking${at}: ${type} = ${whole};`;
}
