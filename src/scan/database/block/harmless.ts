import type { AlterTableCmd, Node } from 'libpg-query';

/** Commands of ALTER TABLE that give nobody anything. */
const TABLE_COMMANDS: ReadonlySet<NonNullable<AlterTableCmd['subtype']>> = new Set([
  ...([
    'AT_EnableRowSecurity',
    'AT_ForceRowSecurity',
    'AT_AddConstraint',
    'AT_DropConstraint',
    'AT_ValidateConstraint',
  ] as const),
  ...([
    'AT_SetNotNull',
    'AT_DropNotNull',
    'AT_ColumnDefault',
    'AT_SetStatistics',
    'AT_SetStorage',
    'AT_ClusterOn',
  ] as const),
  ...(['AT_ReplicaIdentity', 'AT_AlterColumnType', 'AT_AddIdentity', 'AT_SetTableSpace', 'AT_EnableTrig'] as const),
]);
const KINDS = [
  'IndexStmt',
  'CommentStmt',
  'VacuumStmt',
  'ReindexStmt',
  'RefreshMatViewStmt',
  'TruncateStmt',
  'ClusterStmt',
];

/** Whether a statement gives nobody a right, whatever name it is about. */
export function isHarmless(node: Node): boolean {
  if ('GrantStmt' in node) return node.GrantStmt.is_grant !== true;
  if ('GrantRoleStmt' in node) return node.GrantRoleStmt.is_grant !== true;
  if ('AlterTableStmt' in node) {
    return (node.AlterTableStmt.cmds ?? []).every(
      (command) => 'AlterTableCmd' in command && TABLE_COMMANDS.has(command.AlterTableCmd.subtype ?? 'AT_ChangeOwner'),
    );
  }
  return KINDS.some((kind) => kind in node);
}
