// What a file of gosec's samples holds: programs in raw strings, each with the number of mistakes in it.

const SAMPLE = /\[\]string\{((?:\s*`[^`]*`,?)+)\s*\},\s*(\d+)/g;
/** How Go puts a backtick into a raw string. */
const BACKTICK = /`\s*\+\s*"`"\s*\+\s*`/g;
const STAND_IN = '\u0000';

/**
 * @param {string} source a Go file of gosec's `testutils`
 * @returns {{ files: string[], errors: number }[]}
 */
export function samplesIn(source) {
  return [...source.replace(BACKTICK, STAND_IN).matchAll(SAMPLE)].map(([, programs, errors]) => ({
    files: [...programs.matchAll(/`([^`]*)`/g)].map(([, text]) => text.replaceAll(STAND_IN, '`')),
    errors: Number(errors),
  }));
}
