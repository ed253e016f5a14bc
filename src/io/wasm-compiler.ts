import { setFlagsFromString } from 'node:v8';

/** Beyond so many files the time of the optimising compiler is earned back. */
const FEW_FILES = 500;

/**
 * For a change of few files V8's baseline compiler alone is faster: optimising the grammars costs more than the whole
 * scan (measured for 120 files on Node 20: 0.3 s of processor time instead of 0.7 s). It concerns the whole process, so it
 * is called before any scanner runs; a V8 without this option ignores it.
 * @param files of the change; null: a whole tree, whose files are not counted yet
 */
export function chooseWasmCompiler(files: number | null): void {
  if (files !== null && files <= FEW_FILES) setFlagsFromString('--liftoff-only');
}
