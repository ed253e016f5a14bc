/** A fence of Markdown (CommonMark § 4.5) whose info string names a shell, or what a shell reads. */
const OPENS =
  /^ {0,3}(`{3,20}|~{3,20})[ \t]{0,8}(?:(?:ba|z|fi|k|c)?sh|shell(?:[-_]?session)?|console|terminal|(?:dot)?env|powershell|ps1|pwsh|bat|cmd)\b/i;
const FENCE = /^ {0,3}(`{3,20}|~{3,20})/;

/** Whether an offset of a text of prose lies in commands that somebody is to copy: they are written as in a script. */
export function shellFences(bytes: Buffer): (offset: number) => boolean {
  let ranges: readonly (readonly [from: number, to: number])[] | null = null;
  return (offset) => {
    ranges ??= rangesOf(bytes.toString('latin1'));
    return ranges.some(([from, to]) => from <= offset && offset < to);
  };
}

function rangesOf(text: string): [number, number][] {
  const ranges: [number, number][] = [];
  let at = 0;
  let open: { readonly mark: string; readonly start: number | null } | null = null;
  for (const line of text.split('\n')) {
    const mark = FENCE.exec(line)?.[1];
    if (mark !== undefined && open === null) {
      open = { mark, start: OPENS.test(line) ? at : null };
    } else if (mark?.startsWith(open?.mark ?? mark) === true && open !== null && line.trim() === mark) {
      if (open.start !== null) ranges.push([open.start, at]);
      open = null;
    }
    at += line.length + 1;
  }
  if (open?.start !== null && open !== null) ranges.push([open.start, text.length]);
  return ranges;
}
