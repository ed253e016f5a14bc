/** A pointer is three short lines, and never longer (git-lfs, docs/spec.md: less than 1024 bytes). */
const LONGEST = 1_024;
const POINTER =
  /^version https?:\/\/[\w.-]+\/(?:spec\/)?[\w./-]{0,80}\r?\n(?:[a-z0-9.-]+ [^\n]*\n)*oid sha256:[0-9a-f]{64}\r?\nsize \d+\r?\n?$/;

/** Whether a file is a Git LFS pointer: its real content is not in the repository. */
export function isLfsPointer(bytes: Buffer): boolean {
  return bytes.length < LONGEST && bytes[0] === 0x76 && POINTER.test(bytes.toString('latin1'));
}
