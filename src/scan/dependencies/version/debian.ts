import { compareDigits, isDigitAt, isDigits } from './digits.js';

/** Debian and Ubuntu: `[epoch:]upstream[-revision]` (Debian Policy § 5.6.12, deb-version(7)). */
export function compareDebian(a: string, b: string): number {
  if (a === b) return 0;
  const left = split(a);
  const right = split(b);
  return (
    compareDigits(left.epoch, right.epoch) ||
    comparePart(left.upstream, right.upstream) ||
    comparePart(left.revision, right.revision)
  );
}

function split(version: string): { readonly epoch: string; readonly upstream: string; readonly revision: string } {
  const colon = version.indexOf(':');
  const hasEpoch = colon > 0 && isDigits(version.slice(0, colon));
  const rest = hasEpoch ? version.slice(colon + 1) : version;
  const hyphen = rest.lastIndexOf('-');
  return {
    epoch: hasEpoch ? version.slice(0, colon) : '',
    upstream: hyphen === -1 ? rest : rest.slice(0, hyphen),
    revision: hyphen === -1 ? '' : rest.slice(hyphen + 1),
  };
}

/** Alternating runs of non-digits (`~` first, then the end, letters, the rest) and digits by value. */
function comparePart(a: string, b: string): number {
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    while ((i < a.length && !isDigitAt(a, i)) || (j < b.length && !isDigitAt(b, j))) {
      const order = weight(a, i) - weight(b, j);
      if (order !== 0) return order;
      i++;
      j++;
    }
    const iEnd = digitsEnd(a, i);
    const jEnd = digitsEnd(b, j);
    const order = compareDigits(a.slice(i, iEnd), b.slice(j, jEnd));
    if (order !== 0) return order;
    i = iEnd;
    j = jEnd;
  }
  return 0;
}

function digitsEnd(text: string, start: number): number {
  let end = start;
  while (isDigitAt(text, end)) end++;
  return end;
}

function weight(text: string, index: number): number {
  if (index >= text.length || isDigitAt(text, index)) return 0;
  const code = text.charCodeAt(index);
  if (code === 0x7e) return -1;
  const letter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return letter ? code : code + 256;
}
