import type { Module } from '../ir/module.js';
import type { CodeFile } from './code-file.js';

/** Characters of text whose forms wait for the other side. */
const MOST_WAITING = 8_000_000;

/** Files that one side of a change brought into the intermediate form, for the other side to take. */
export interface LoweredFiles {
  /** The form of the same text in the same language, which a side takes once; null where none waits. */
  take(file: CodeFile): Module | null;
  put(file: CodeFile, module: Module): void;
}

/** Most of what surrounds a change is the same on both sides: it is parsed once. */
export function loweredFiles(): LoweredFiles {
  const waiting = new Map<string, Module>();
  let size = 0;
  const keyOf = ({ language, text }: CodeFile) => `${language}\n${text}`;

  return {
    take(file) {
      const key = keyOf(file);
      const module = waiting.get(key) ?? null;
      if (waiting.delete(key)) size -= file.text.length;
      return module;
    },
    put(file, module) {
      const key = keyOf(file);
      if (waiting.has(key) || size + file.text.length > MOST_WAITING) return;
      waiting.set(key, module);
      size += file.text.length;
    },
  };
}
