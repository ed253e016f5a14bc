import type { MigrationTool } from './migration-set.js';
import { atlas } from './tools/atlas.js';
import { diesel } from './tools/diesel.js';
import { drizzle } from './tools/drizzle.js';
import { flyway } from './tools/flyway.js';
import { numbered } from './tools/numbered.js';
import { plain } from './tools/plain.js';
import { prisma } from './tools/prisma.js';
import { sqitch } from './tools/sqitch.js';
import { structure } from './tools/structure.js';
import { supabase } from './tools/supabase.js';
import { upDown } from './tools/up-down.js';

/** Every tool whose migrations are read, the surer ones first: what one takes, no other sees. */
export const MIGRATION_TOOLS: readonly MigrationTool[] = [
  supabase,
  drizzle,
  prisma,
  sqitch,
  atlas,
  flyway,
  diesel,
  upDown,
  structure,
  numbered,
  plain,
];
