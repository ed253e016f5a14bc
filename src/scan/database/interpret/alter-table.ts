import type { AlterTableCmd, AlterTableStmt } from 'libpg-query';
import type { RelationState } from '../state/objects.js';
import { addColumn, addSequence, dropColumn } from './columns.js';
import { type Context, work } from './context.js';
import { findRelation, relationNamed, roleOf } from './lookup.js';
import { changeOwner } from './owners.js';
import { isOn, optionsIn } from './tree.js';
import { printedType } from './type-name.js';

type Command = (context: Context, relation: RelationState, command: AlterTableCmd) => void;

/** `ALTER TABLE | VIEW | SEQUENCE …`: what is not here changes nothing that the catalogue holds. */
export function alterTable(
  context: Context,
  { relation: name, cmds = [], objtype, missing_ok: maybe }: AlterTableStmt,
): void {
  if (objtype === 'OBJECT_INDEX' || objtype === 'OBJECT_TYPE') return;
  if (maybe === true && findRelation(context.state, name) === undefined) return;
  const relation = relationNamed(context.state, name);
  for (const node of cmds) {
    work(context);
    if (!('AlterTableCmd' in node)) continue;
    const { subtype } = node.AlterTableCmd;
    if (subtype !== undefined) COMMANDS[subtype]?.(context, relation, node.AlterTableCmd);
  }
}

const COMMANDS: { readonly [K in NonNullable<AlterTableCmd['subtype']>]?: Command } = {
  AT_AddColumn: (context, relation, { def }) => {
    if (def === undefined || !('ColumnDef' in def)) return;
    if (!relation.columns.has(def.ColumnDef.colname ?? '')) addColumn(context, relation, def.ColumnDef);
  },
  AT_DropColumn: (context, relation, { name = '' }) => dropColumn(context, relation, name),
  AT_AlterColumnType: ({ state, at }, relation, { name = '', def }) => {
    const column = relation.columns.get(name);
    if (column === undefined || def === undefined || !('ColumnDef' in def)) return;
    column.type = printedType(state, def.ColumnDef.typeName);
    column.location = at;
  },
  AT_AddIdentity: (context, relation, { name = '' }) => addSequence(context, relation, name),
  AT_ChangeOwner: (context, relation, { newowner }) => {
    const to = roleOf(context.state, newowner);
    changeOwner(context, relation, to);
    for (const sequence of relation.sequences) changeOwner(context, sequence, to);
  },
  AT_EnableRowSecurity: (context, relation) => secure(context, relation, 'rowSecurity', true),
  AT_DisableRowSecurity: (context, relation) => secure(context, relation, 'rowSecurity', false),
  AT_ForceRowSecurity: (context, relation) => secure(context, relation, 'forceRowSecurity', true),
  AT_NoForceRowSecurity: (context, relation) => secure(context, relation, 'forceRowSecurity', false),
  AT_EnableTrig: (context, relation, { name }) => switchTriggers(context, relation, name, true),
  AT_EnableAlwaysTrig: (context, relation, { name }) => switchTriggers(context, relation, name, true),
  AT_EnableReplicaTrig: (context, relation, { name }) => switchTriggers(context, relation, name, false),
  AT_DisableTrig: (context, relation, { name }) => switchTriggers(context, relation, name, false),
  AT_EnableTrigAll: (context, relation) => switchTriggers(context, relation, undefined, true),
  AT_EnableTrigUser: (context, relation) => switchTriggers(context, relation, undefined, true),
  AT_DisableTrigAll: (context, relation) => switchTriggers(context, relation, undefined, false),
  AT_DisableTrigUser: (context, relation) => switchTriggers(context, relation, undefined, false),
  AT_SetRelOptions: (context, relation, { def }) => invoker(context, relation, def),
  AT_ReplaceRelOptions: (context, relation, { def }) => invoker(context, relation, def),
  AT_ResetRelOptions: ({ at }, relation, { def }) => {
    const names = def !== undefined && 'List' in def ? optionsIn(def.List.items) : [];
    if (!names.some(({ defname }) => defname === 'security_invoker')) return;
    relation.securityInvoker = false;
    relation.location = at;
  },
};

function secure(
  { at, isUncertain }: Context,
  relation: RelationState,
  key: 'rowSecurity' | 'forceRowSecurity',
  on: boolean,
): void {
  // A branch that may not run protects nothing.
  if (on && isUncertain) return;
  relation[key] = on;
  relation.location = at;
}

function switchTriggers({ at }: Context, relation: RelationState, name: string | undefined, enabled: boolean): void {
  for (const trigger of relation.triggers.values()) {
    if (name !== undefined && trigger.name !== name) continue;
    trigger.enabled = enabled;
    trigger.location = at;
  }
}

function invoker({ at }: Context, relation: RelationState, def: AlterTableCmd['def']): void {
  const options = def !== undefined && 'List' in def ? optionsIn(def.List.items) : [];
  const option = options.find(({ defname }) => defname === 'security_invoker');
  if (option === undefined) return;
  relation.securityInvoker = isOn(option.arg);
  relation.location = at;
}
