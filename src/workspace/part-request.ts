import type { ShardRequest } from '../model/options.js';

/** The part of a repository that is asked for, and how its projects are known where no glob tells them. */
export interface PartRequest extends ShardRequest {
  isProjectFile(path: string): boolean;
}
