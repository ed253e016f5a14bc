import type {
  AlterFunctionStmt,
  CreateFunctionStmt,
  DefineStmt,
  Node,
  ObjectWithArgs,
  VariableSetStmt,
} from 'libpg-query';
import type { DatabaseState } from '../state/database-state.js';
import type { FunctionState, SchemaState } from '../state/objects.js';
import { type Context, work } from './context.js';
import { aclOfNew } from './defaults.js';
import { functionsNamed } from './find-function.js';
import { creationSchema, schemaNamed } from './lookup.js';
import { settingText } from './settings.js';
import { itemsIn, namesIn, optionsIn, textIn } from './tree.js';
import { argumentTypes, isInput } from './type-name.js';

export function createFunction(context: Context, statement: CreateFunctionStmt): void {
  const { state, at } = context;
  work(context);
  const names = namesIn(statement.funcname);
  const schema = creationSchema(state, names.at(-2));
  const name = names.at(-1) ?? '';
  const parameters = statement.parameters ?? [];
  const types = argumentTypes(state, { objfuncargs: parameters });
  const old = schema.functions.get(name)?.get(types);
  const options = new Map(optionsIn(statement.options).map(({ defname, arg }) => [defname, arg]));
  const sets = optionsIn(statement.options).flatMap(({ arg }) =>
    arg !== undefined && 'VariableSetStmt' in arg ? arg.VariableSetStmt : [],
  );
  const text = namesIn(itemsIn(options.get('as')))[0] ?? null;
  put(schema, {
    schema,
    name,
    arguments: types,
    kind:
      statement.is_procedure === true ? 'procedure' : textIn(options.get('window')) === 'true' ? 'window' : 'function',
    // What is replaced keeps its owner and its rights.
    owner: old?.owner ?? state.current,
    acl: old?.acl ?? aclOfNew(context, 'function', schema),
    language: textIn(options.get('language'))?.toLowerCase() ?? 'sql',
    securityDefiner: textIn(options.get('security')) === 'true',
    searchPath: searchPathIn(state, sets) ?? null,
    returnsTrigger: namesIn(statement.returnType?.names).at(-1) === 'trigger',
    declared: true,
    location: at,
    body: text === null ? null : { text, location: at },
    parameters: parameters
      .filter(isInput)
      .map((node) => ('FunctionParameter' in node ? (node.FunctionParameter.name ?? '') : '')),
  });
}

function put(schema: SchemaState, made: FunctionState): void {
  const overloads = schema.functions.get(made.name) ?? new Map<string, FunctionState>();
  overloads.set(made.arguments, made);
  schema.functions.set(made.name, overloads);
}

/** The search path that a function sets for itself; null where it takes the caller's again; undefined where it says nothing. */
function searchPathIn(state: DatabaseState, sets: readonly VariableSetStmt[]): string | null | undefined {
  const set = sets.findLast(({ name, kind }) => name === 'search_path' || kind === 'VAR_RESET_ALL');
  if (set === undefined) return undefined;
  if (set.kind === 'VAR_SET_VALUE') return settingText(set);
  return set.kind === 'VAR_SET_CURRENT' ? state.searchPath.join(', ') : null;
}

export function alterFunction(context: Context, { func = {}, actions }: AlterFunctionStmt): void {
  const options = optionsIn(actions);
  const sets = options.flatMap(({ arg }) => (arg !== undefined && 'VariableSetStmt' in arg ? arg.VariableSetStmt : []));
  for (const found of functionsNamed(context.state, func)) {
    work(context);
    const security = options.find(({ defname }) => defname === 'security');
    if (security !== undefined) found.securityDefiner = textIn(security.arg) === 'true';
    const path = searchPathIn(context.state, sets);
    if (path !== undefined) found.searchPath = path;
    found.location = context.at;
  }
}

/** `CREATE AGGREGATE`; operators, collations and the like give nobody a right. */
export function define(context: Context, { kind, defnames, args = [] }: DefineStmt): void {
  if (kind !== 'OBJECT_AGGREGATE') return;
  const { state, at } = context;
  const names = namesIn(defnames);
  const schema = creationSchema(state, names.at(-2));
  const parameters = args.flatMap((node): readonly Node[] => ('List' in node ? (node.List.items ?? []) : []));
  put(schema, {
    ...undeclared(state, schema, names.at(-1) ?? '', argumentTypes(state, { objfuncargs: parameters })),
    kind: 'aggregate',
    language: 'internal',
    acl: aclOfNew(context, 'function', schema),
    declared: true,
    location: at,
  });
}

/** A function that no statement creates: of the server, or of an extension. Only rights on it are known. */
export function undeclaredFunction(state: DatabaseState, object: ObjectWithArgs): FunctionState {
  const names = namesIn(object.objname);
  const schema = schemaNamed(state, names.at(-2) ?? state.searchPath[0] ?? 'public');
  const made = undeclared(state, schema, names.at(-1) ?? '', argumentTypes(state, object));
  put(schema, made);
  return made;
}

function undeclared(state: DatabaseState, schema: SchemaState, name: string, types: string): FunctionState {
  return {
    schema,
    name,
    arguments: types,
    kind: 'function',
    owner: state.runner,
    acl: new Map(),
    language: '',
    securityDefiner: false,
    searchPath: null,
    returnsTrigger: false,
    declared: false,
    location: null,
    body: null,
    parameters: [],
  };
}
