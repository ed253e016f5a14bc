import type { ExecResult } from '../../src/io/exec.js';

/** How a child process ended: by itself, without an error and without output, unless a test wants it otherwise. */
export function anEnding(more: Partial<ExecResult> = {}): ExecResult {
  return { exitCode: 0, stdout: Buffer.alloc(0), stderr: '', ended: 'exited', signal: null, ...more };
}
