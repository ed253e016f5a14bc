import type { BinaryForm } from '../../model/workspace.js';
import { isLfsPointer } from '../../util/lfs-pointer.js';
import { decodeText, type Encoded, textForm } from '../../util/text-form.js';

/** What became of a file's bytes: text to scan, or the reason why there is none. */
export type SourceText =
  /** `lack`: why a part of it may not be what it seems */
  | { readonly kind: 'text'; readonly text: string; readonly lack: string | null }
  | { readonly kind: 'binary'; readonly form: BinaryForm }
  | { readonly kind: 'lfs' };

/** Decodes a source file, in whatever encoding it is; see `textForm`. */
export function sourceText(bytes: Buffer): SourceText {
  if (isLfsPointer(bytes)) return { kind: 'lfs' };
  const form = textForm(bytes);
  return form.kind === 'binary' ? form : { kind: 'text', text: decodeText(bytes, form), lack: lackOf(bytes, form) };
}

/** What reads a source may drop a NUL, and then a word that it cuts is a word that no rule has seen. */
const CUT_WORD = /[\w$]\0+[\w$]/;

function lackOf(bytes: Buffer, { mixed, nul }: Encoded): string | null {
  if (mixed) return 'parts of it are in different encodings';
  return nul && CUT_WORD.test(bytes.toString('latin1')) ? 'NUL characters stand inside of words' : null;
}
