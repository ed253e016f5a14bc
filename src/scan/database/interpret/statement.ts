import type { Node } from 'libpg-query';
import { alterTable } from './alter-table.js';
import { type Context, tellGap } from './context.js';
import { alterDefaultPrivileges } from './defaults.js';
import { drop } from './drops.js';
import { createExtension } from './extensions.js';
import { alterFunction, createFunction, define } from './functions.js';
import { grant } from './grants.js';
import { findRelation } from './lookup.js';
import { alterOwner, dropOwned, reassignOwned } from './owners.js';
import { alterPolicy, createPolicy } from './policies.js';
import { createSequence, createTable, createTableAs, createView, ownSequence } from './relations.js';
import { rename, setSchema } from './renames.js';
import { alterRole, createRole, dropRole, grantRole } from './roles.js';
import { alterDatabaseSet, alterRoleSet, alterSystem, pathIn, setVariable } from './settings.js';
import { namesIn, textIn } from './tree.js';
import { createEventTrigger, createTrigger } from './triggers.js';
import { createSchema, createType } from './types.js';

type Kind = Node extends infer N ? (N extends unknown ? keyof N : never) : never;
type Body<K extends Kind> = Extract<Node, Record<K, unknown>>[K];
type Handlers = { readonly [K in Kind]?: (context: Context, body: Body<K>, text: string) => void };

/** What each kind of statement does to the catalogue. */
const HANDLERS: Handlers = {
  CreateRoleStmt: createRole,
  AlterRoleStmt: alterRole,
  DropRoleStmt: dropRole,
  GrantRoleStmt: grantRole,
  GrantStmt: grant,
  AlterDefaultPrivilegesStmt: alterDefaultPrivileges,
  CreateSchemaStmt: (context, body, text) => createSchema(context, body, (node) => interpret(context, node, text)),
  CreateStmt: (context, body) => createTable(context, body),
  CreateForeignTableStmt: (context, { base }) => createTable(context, base ?? {}, 'foreign-table'),
  CreateTableAsStmt: createTableAs,
  CreateSeqStmt: createSequence,
  AlterSeqStmt: (context, { sequence, options }) => {
    const found = findRelation(context.state, sequence);
    if (found !== undefined) ownSequence(context, found, options);
  },
  ViewStmt: createView,
  AlterTableStmt: alterTable,
  CreateFunctionStmt: createFunction,
  AlterFunctionStmt: alterFunction,
  DefineStmt: define,
  CreateEnumStmt: (context, { typeName }) => createType(context, namesIn(typeName), 'enum'),
  CreateDomainStmt: (context, { domainname }) => createType(context, namesIn(domainname), 'domain'),
  CreateRangeStmt: (context, { typeName }) => createType(context, namesIn(typeName), 'range'),
  CompositeTypeStmt: (context, { typevar = {} }) =>
    createType(
      context,
      [typevar.schemaname, typevar.relname].flatMap((name) => name ?? []),
      'composite',
    ),
  CreatePolicyStmt: createPolicy,
  AlterPolicyStmt: alterPolicy,
  CreateTrigStmt: createTrigger,
  CreateEventTrigStmt: createEventTrigger,
  CreateExtensionStmt: createExtension,
  DropStmt: drop,
  RenameStmt: rename,
  AlterObjectSchemaStmt: setSchema,
  AlterOwnerStmt: alterOwner,
  ReassignOwnedStmt: reassignOwned,
  DropOwnedStmt: dropOwned,
  VariableSetStmt: setVariable,
  AlterRoleSetStmt: alterRoleSet,
  AlterDatabaseSetStmt: alterDatabaseSet,
  AlterSystemStmt: alterSystem,
  DiscardStmt: ({ state }, { target }) => {
    if (target === 'DISCARD_ALL') state.searchPath = state.startPath;
  },
  TransactionStmt: (context, { kind }) => {
    if (kind === 'TRANS_STMT_ROLLBACK' || kind === 'TRANS_STMT_ROLLBACK_TO')
      tellGap(context, 'statement', null, 'what was done before a ROLLBACK is undone');
  },
  RuleStmt: (context, { relation, rulename }) =>
    tellGap(
      context,
      'statement',
      relation?.relname ?? null,
      `rule ${rulename ?? ''} lets others do more than their rights say`,
    ),
  ImportForeignSchemaStmt: (context, { local_schema: schema }) =>
    tellGap(context, 'statement', schema ?? null, 'tables of another server come with IMPORT FOREIGN SCHEMA'),
  CreateSubscriptionStmt: (context) => tellGap(context, 'statement', null, 'rows and tables come from another server'),
  LoadStmt: (context) => tellGap(context, 'statement', null, 'LOAD brings code into the server'),
  CopyStmt: (context, { is_program: isProgram }) => {
    if (isProgram === true) tellGap(context, 'statement', null, 'COPY starts a program on the server');
  },
};

/** Kinds that change nothing that the catalogue holds, and that run nothing of the migrations' own. */
const WITHOUT_EFFECT: ReadonlySet<string> = new Set([
  ...['SelectStmt', 'InsertStmt', 'UpdateStmt', 'DeleteStmt', 'MergeStmt', 'CallStmt', 'DoStmt', 'ExplainStmt'],
  ...[
    'IndexStmt',
    'ReindexStmt',
    'ClusterStmt',
    'VacuumStmt',
    'CommentStmt',
    'SecLabelStmt',
    'LockStmt',
    'TruncateStmt',
  ],
  ...['RefreshMatViewStmt', 'CheckPointStmt', 'NotifyStmt', 'ListenStmt', 'UnlistenStmt', 'ConstraintsSetStmt'],
  ...['AlterEnumStmt', 'AlterDomainStmt', 'AlterTypeStmt', 'AlterExtensionStmt', 'AlterExtensionContentsStmt'],
  ...[
    'CreateStatsStmt',
    'AlterStatsStmt',
    'CreateConversionStmt',
    'CreateCastStmt',
    'CreateTransformStmt',
    'CreateAmStmt',
  ],
  ...['CreateOpClassStmt', 'CreateOpFamilyStmt', 'AlterOpFamilyStmt', 'AlterOperatorStmt', 'AlterObjectDependsStmt'],
  ...[
    'AlterTSDictionaryStmt',
    'AlterTSConfigurationStmt',
    'AlterCollationStmt',
    'AlterEventTrigStmt',
    'VariableShowStmt',
  ],
  ...['CreatePublicationStmt', 'AlterPublicationStmt', 'AlterSubscriptionStmt', 'DropSubscriptionStmt', 'PrepareStmt'],
  ...['CreateFdwStmt', 'AlterFdwStmt', 'CreateForeignServerStmt', 'AlterForeignServerStmt', 'CreateUserMappingStmt'],
  ...[
    'AlterUserMappingStmt',
    'DropUserMappingStmt',
    'CreateTableSpaceStmt',
    'DropTableSpaceStmt',
    'AlterTableSpaceOptionsStmt',
  ],
  ...[
    'AlterTableMoveAllStmt',
    'CreatedbStmt',
    'DropdbStmt',
    'AlterDatabaseStmt',
    'AlterDatabaseRefreshCollStmt',
    'CreatePLangStmt',
  ],
  ...['DeclareCursorStmt', 'FetchStmt', 'ClosePortalStmt', 'DeallocateStmt'],
]);

/**
 * Does to the database what a statement does. One that may not run at all (`isUncertain`) gives, and takes nothing: the
 * rights are then an upper bound.
 * @param text the statement as it is written
 */
export function interpret(context: Context, node: Node, text: string): void {
  const [kind] = Object.keys(node);
  if (kind === undefined || (context.isUncertain && takes(node))) return;
  if (kind in HANDLERS) dispatch(context, node, text);
  else if (!WITHOUT_EFFECT.has(kind)) tellGap(context, 'statement', null, `a statement of an unknown kind (${kind})`);
  if ('SelectStmt' in node && node.SelectStmt.intoClause !== undefined) {
    createTableAs(context, { into: node.SelectStmt.intoClause, query: node });
  }
  if ('SelectStmt' in node) setsPath(context, node);
}

function dispatch(context: Context, node: Node, text: string): void {
  for (const [kind, body] of Object.entries(node)) {
    // Key and body come from one node, which no type can say of a union.
    const handler = HANDLERS[kind as Kind] as ((context: Context, body: unknown, text: string) => void) | undefined;
    handler?.(context, body, text);
  }
}

/** Whether a statement takes rights or objects away. */
function takes(node: Node): boolean {
  if ('GrantStmt' in node) return node.GrantStmt.is_grant !== true;
  if ('GrantRoleStmt' in node) return node.GrantRoleStmt.is_grant !== true;
  if ('AlterDefaultPrivilegesStmt' in node) return node.AlterDefaultPrivilegesStmt.action?.is_grant !== true;
  return ['DropStmt', 'DropRoleStmt', 'DropOwnedStmt', 'VariableSetStmt', 'DiscardStmt'].some((kind) => kind in node);
}

/** `SELECT set_config('search_path', '', false)`, as pg_dump writes it. */
function setsPath(
  { state, isUncertain }: Context,
  { SelectStmt: { targetList = [] } }: Extract<Node, { SelectStmt: unknown }>,
): void {
  for (const target of targetList) {
    if (!('ResTarget' in target) || target.ResTarget.val === undefined || !('FuncCall' in target.ResTarget.val))
      continue;
    const { funcname, args = [] } = target.ResTarget.val.FuncCall;
    if (namesIn(funcname).at(-1) !== 'set_config' || isUncertain) continue;
    const [name, value] = [textIn(args[0]), textIn(args[1])];
    if (name === 'search_path' && value !== null) state.searchPath = pathIn([value]);
  }
}
