import type { Settings, ValueLayering } from '../../model/settings.js';

/**
 * A setting that is one of some words; what is none of them is the one that holds without it.
 * @param layering which word is stricter
 */
export function chosen<W extends string>(
  words: readonly W[],
  usual: W,
  description: string,
  layering: ValueLayering,
): Settings<W> {
  return {
    schema: { enum: words, default: usual, description },
    defaults: usual,
    read: (file) => words.find((word) => word === file) ?? usual,
    describe: (word) => [['', word]],
    layering,
  };
}
