import { posix } from 'node:path';
import type { Budget } from '../budget.js';
import type { Resource } from '../resource.js';
import type { Value } from '../value.js';
import { bodyValue, roundsIn } from './body.js';
import { evaluate } from './expression.js';
import type { Block, Body } from './hcl.js';
import type { Given, Scope } from './scope.js';
import { isLoadedByItself, isValues } from './variable-files.js';

/** A file of a module, read. */
export interface ModuleFile {
  readonly path: string;
  readonly body: Body;
  /** Whether some of it could not be read. */
  readonly unread: boolean;
}

/**
 * The resources of a folder: its variables, their values of `*.auto.tfvars`, and its locals are known.
 * @param inputs what a call gives its variables
 */
export function moduleResources(
  files: readonly ModuleFile[],
  budget: Budget,
  inputs: ReadonlyMap<string, Value> = new Map(),
): Resource[] {
  const scope = scopeOf(files, budget, inputs);
  return files
    .filter(({ path }) => !isValues(path))
    .flatMap(({ body, unread }) =>
      body.blocks.flatMap((block) => resourcesOf(block, scope, isOpen(block, body, unread))),
    );
}

/** Whether a block may say more than was read: where the parser does not tell where it gave up, all of the file may. */
function isOpen(block: Block, body: Body, unread: boolean): boolean {
  return block.unread || (unread && !body.blocks.some((each) => each.unread));
}

function scopeOf(files: readonly ModuleFile[], budget: Budget, inputs: ReadonlyMap<string, Value>): Scope {
  const variables = new Map<string, Given>();
  const locals = new Map<string, Given>();
  const blocks = files.filter(({ path }) => !isValues(path)).flatMap(({ body }) => body.blocks);
  for (const { type, labels, body } of blocks) {
    const value = body.attributes.find(({ name }) => name === 'default')?.value;
    if (type === 'variable' && value !== undefined) variables.set(labels[0] ?? '', { value, origin: 'default' });
    if (type === 'locals') for (const each of body.attributes) locals.set(each.name, { ...each, origin: 'elsewhere' });
  }
  for (const { body } of files.filter(({ path }) => isLoadedByItself(path)).toSorted(inOrder)) {
    for (const { name, value } of body.attributes) variables.set(name, { value, origin: 'elsewhere' });
  }
  for (const [name, value] of inputs) variables.set(name, { value, origin: 'elsewhere' });
  return { budget, evaluate, depth: 0, variables, locals, bound: new Map() };
}

/** `terraform.tfvars` first, then the others by name: the last one that names a variable decides. */
function inOrder(a: ModuleFile, b: ModuleFile): number {
  const [first, second] = [a, b].map(({ path }) =>
    [path.endsWith('.auto.tfvars') ? 1 : 0, posix.basename(path)].join(),
  );
  return first === second ? 0 : (first ?? '') < (second ?? '') ? -1 : 1;
}

/** What a block declares: one resource, or one for each item of a `for_each` whose items are known. */
function resourcesOf(block: Block, scope: Scope, unread: boolean): Resource[] {
  const [first = '', second = ''] = block.labels;
  const at = { path: block.path, ...block.at };
  const named = identity(block.type, first, second);
  if (named === null || isNone(block, scope)) return [];
  return roundsOf(block, scope).map((round) => {
    const bound = round === null ? scope.bound : new Map([['each', round]]);
    return { ...named, at, attributes: bodyValue(block.body, at, { ...scope, bound }, unread) };
  });
}

function roundsOf({ body }: Block, scope: Scope): (Value | null)[] {
  const over = body.attributes.find(({ name }) => name === 'for_each')?.value;
  const items = over === undefined ? null : evaluate(over, scope);
  const rounds = items === null ? null : roundsIn(items);
  // What a variable has by default may be empty, and filled by its user.
  return rounds === null || (rounds.length === 0 && items?.origin === 'default') ? [null] : rounds;
}

function identity(type: string, first: string, second: string): Pick<Resource, 'type' | 'name' | 'address'> | null {
  switch (type) {
    case 'resource':
      return { type: first, name: second, address: `${first}.${second}` };
    case 'data':
      return { type: `data.${first}`, name: second, address: `data.${first}.${second}` };
    case 'module':
    case 'provider':
      return { type, name: first, address: `${type}.${first}` };
    case 'terraform':
      return { type, name: type, address: type };
    default:
      return null;
  }
}

/** `count = 0`: there is no such thing. */
function isNone({ body }: Block, scope: Scope): boolean {
  const count = body.attributes.find(({ name }) => name === 'count')?.value;
  const value: Value | null = count === undefined ? null : evaluate(count, scope);
  return value?.kind === 'scalar' && value.value === 0 && value.origin !== 'default';
}
