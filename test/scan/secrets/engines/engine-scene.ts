import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { describe, expect } from '@jest/globals';
import { type Exec, runCommand } from '../../../../src/io/exec.js';
import type { ScanOutcome } from '../../../../src/model/scan-outcome.js';
import type { SecretEngine } from '../../../../src/scan/secrets/engines/tools.js';
import { secrets } from '../../../../src/scan/secrets/index.js';
import { type ProgramFolder, programFolder } from '../../../helpers/fake-secret-tool.js';
import { contextFor, type Files, memoryWorkspace } from '../../../helpers/scan-context.js';
import { secretOf } from '../scan-repository.js';

export const TOKEN = secretOf('{@crc ghp_}', 'engines token');

/** The programs are scripts with a `#!` line, which Windows does not start. */
export const suite = process.platform === 'win32' ? describe.skip : describe;

/** A scan that asks other tools, which are scripts of the test's own. */
export interface EngineScene {
  readonly programs: ProgramFolder;
  readonly exec: Exec;
  scan(head: Files, options?: ScanOptions): Promise<ScanOutcome>;
  /** Of the folders that tools were started in none may be left. */
  close(): void;
}

export interface ScanOptions {
  readonly base?: Files;
  readonly engine?: SecretEngine;
  readonly masked?: string[];
}

export function openEngineScene(): EngineScene {
  const programs = programFolder();
  const folders: string[] = [];
  const exec: Exec = (command, args, options) => {
    if (args.length > 1) folders.push(dirname(options.cwd));
    return runCommand(command, args, options);
  };
  return {
    programs,
    exec,
    scan(head, { base, engine = 'gitleaks', masked = [] } = {}) {
      const workspace = { ...memoryWorkspace(head, base), root: tmpdir(), isGit: false };
      return secrets.scan(
        contextFor(secrets, { workspace, exec, hashKey: 'key', mask: (value) => masked.push(value) }, { engine }),
      );
    },
    close() {
      programs.remove();
      expect(folders.filter((folder) => existsSync(folder))).toEqual([]);
    },
  };
}

export const messages = (outcome: ScanOutcome) => outcome.problems.map(({ message }) => message);
