import type { BinaryForm } from '../../../model/workspace.js';
import { decodeText, type Encoded, textForm } from '../../../util/text-form.js';

/** The text's bytes in the encoding that rules read, UTF-8 without a mark, a stray NUL as a blank; null if binary. */
export function textBytes(bytes: Buffer): Buffer | null {
  const form = textForm(bytes);
  return form.kind === 'binary' ? null : readable(bytes, form);
}

/** How a file is looked at, or what it is when it is no text. */
export type Views =
  | { readonly kind: 'binary'; readonly form: BinaryForm }
  | {
      readonly kind: 'text';
      readonly bytes: Buffer;
      /**
       * The file without its NULs, where it has some: a secret that a NUL cuts in two, or a part in another encoding
       * than the rest, is whole here and nowhere else.
       */
      readonly withoutNuls: Buffer | null;
      /** The same as `bytes` with its NULs, where they stand in a text of single bytes. */
      readonly withNuls: Buffer | null;
    };

/** The views of a file's bytes. A text in UTF-8, which has one, is not copied. */
export function textViews(bytes: Buffer): Views {
  const form = textForm(bytes);
  if (form.kind === 'binary') return form;
  const text = readable(bytes, form);
  if (form.encoding !== 'utf8') return { kind: 'text', bytes: text, withoutNuls: dropNuls(bytes), withNuls: null };
  if (!form.nul) return { kind: 'text', bytes: text, withoutNuls: null, withNuls: null };
  const body = bytes.subarray(form.mark);
  return { kind: 'text', bytes: text, withoutNuls: dropNuls(body), withNuls: body };
}

function readable(bytes: Buffer, form: Encoded): Buffer {
  if (form.encoding !== 'utf8') return Buffer.from(decodeText(bytes, form), 'utf8');
  const body = bytes.subarray(form.mark);
  if (!form.nul) return body;
  const copy = Buffer.from(body);
  for (let at = copy.indexOf(0); at !== -1; at = copy.indexOf(0, at + 1)) copy[at] = 32;
  return copy;
}

function dropNuls(bytes: Buffer): Buffer {
  const kept = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  for (const byte of bytes) if (byte !== 0) kept[length++] = byte;
  return kept.subarray(0, length);
}
