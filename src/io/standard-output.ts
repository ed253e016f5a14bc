import { fstatSync, writeSync } from 'node:fs';
import { EnvironmentError } from '../model/errors.js';
import { systemTrouble } from './system-trouble.js';

const STDOUT = 1;

/**
 * Writes all of a text to standard output. Into a file it goes by our own calls: Node's stream takes what fits on a
 * nearly full disk and does not say that the rest is lost. A reader that has closed its end wants no more, which is no
 * failure.
 * @throws EnvironmentError when the machine does not write it
 */
export async function writeOut(text: string): Promise<void> {
  if (isFile()) return writeAll(Buffer.from(text));
  await new Promise<void>((done, failed) => {
    process.stdout.write(text, (error) => {
      if (error === null || error === undefined || isClosedPipe(error)) done();
      else failed(outputError(error));
    });
  });
}

/** The stream tells an error to its listeners as well, at a moment of its own: a closed pipe is none, others are thrown. */
export function watchOut(): void {
  process.stdout.on('error', (error) => {
    if (!isClosedPipe(error)) throw outputError(error);
  });
}

function isClosedPipe(error: Error): boolean {
  return 'code' in error && error.code === 'EPIPE';
}

function outputError(error: unknown): unknown {
  const trouble = systemTrouble(error, 'standard output');
  return trouble === null ? error : new EnvironmentError(trouble);
}

function isFile(): boolean {
  try {
    return fstatSync(STDOUT).isFile();
  } catch {
    return false;
  }
}

function writeAll(bytes: Buffer): void {
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(STDOUT, bytes, at);
  } catch (error) {
    throw outputError(error);
  }
}
