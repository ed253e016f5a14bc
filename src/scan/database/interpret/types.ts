import type { CreateSchemaStmt, Node } from 'libpg-query';
import { startAcl } from '../state/database-state.js';
import type { TypeState } from '../state/objects.js';
import { type Context, work } from './context.js';
import { aclOfNew } from './defaults.js';
import { creationSchema, roleOf, schemaNamed } from './lookup.js';

export function createType(context: Context, names: readonly string[], kind: TypeState['kind']): void {
  work(context);
  const schema = creationSchema(context.state, names.at(-2));
  const name = names.at(-1) ?? '';
  schema.types.set(name, { name, schema, kind, owner: context.state.current, acl: aclOfNew(context, 'type', schema) });
}

/** @param interpret what to do with statements inside, which create in this schema */
export function createSchema(
  context: Context,
  { schemaname, authrole, schemaElts = [], if_not_exists: unlessThere }: CreateSchemaStmt,
  interpret: (node: Node) => void,
): void {
  const { state, at } = context;
  const owner = authrole === undefined ? state.current : roleOf(state, authrole);
  const name = schemaname ?? owner.name;
  const schema = schemaNamed(state, name);
  if (unlessThere === true && schema.declared) return;
  // The one that every database has stays whose it is, where the statement asks only that it be there.
  if (name === 'public' && unlessThere === true) return;
  schema.declared = true;
  schema.location = at;
  schema.owner = owner;
  const given = aclOfNew(context, 'schema', null);
  schema.acl = owner === state.current ? given : startAcl('schema', owner, at, null);
  const before = state.searchPath;
  state.searchPath = [name, ...before];
  for (const element of schemaElts) interpret(element);
  state.searchPath = before;
}
