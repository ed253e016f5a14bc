import { ConfigurationError } from '../../model/errors.js';
import type { ShardPlan } from '../../workspace/shards.js';

/** GitHub drops an output of more than 1 MB. */
const MAX_OUTPUT = 1_000_000;

/**
 * The matrix of the jobs that scan, one for each shard, as JSON.
 * @throws ConfigurationError where it would be too long for an output
 */
export function shardMatrix(
  { weights, count }: Pick<ShardPlan, 'weights' | 'count'>,
  globs: readonly string[] | null,
): string {
  const include = weights.map((_, index) => ({
    shard: index + 1,
    of: count,
    projects: (globs ?? []).join('\n'),
  }));
  const matrix = JSON.stringify({ include });
  if (matrix.length <= MAX_OUTPUT) return matrix;
  throw new ConfigurationError('input projects: the globs are too long for the matrix; use fewer and wider ones');
}
