import { open, readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '../../../../model/environment.js';

/** Files of a Maven repository on this machine; null when there is none of that name. */
export interface LocalRepository {
  read(path: string): Promise<Buffer | null>;
  /** The names of the files in a folder. */
  list(path: string): Promise<readonly string[]>;
}

const MAX_BYTES = 4 * 1024 * 1024;

/**
 * The folder that GATEHOUSE_MAVEN_REPOSITORY names, else the user's own `~/.m2/repository`. On a runner only the named
 * one: there an earlier step of the same job, which builds the pull request, could have filled the default.
 */
export function localRepository(env: Environment): LocalRepository {
  const named = env.GATEHOUSE_MAVEN_REPOSITORY;
  if (named !== undefined && named !== '') return folderRepository(named);
  if (env.GITHUB_ACTIONS === 'true') return { read: async () => null, list: async () => [] };
  return folderRepository(join(env.HOME ?? homedir(), '.m2', 'repository'));
}

function folderRepository(folder: string): LocalRepository {
  return {
    async read(path) {
      try {
        const file = await open(join(folder, path), 'r');
        try {
          const { size } = await file.stat();
          return size > MAX_BYTES ? null : await file.readFile();
        } finally {
          await file.close();
        }
      } catch {
        return null;
      }
    },
    list: (path) => readdir(join(folder, path)).catch(() => []),
  };
}
