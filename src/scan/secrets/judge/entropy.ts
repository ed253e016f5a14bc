/** Shannon entropy of a text over its characters, in bits a character; 0 for an empty text. */
export function entropy(text: string): number {
  if (text.length === 0) return 0;
  const counts = new Map<number, number>();
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  let bits = 0;
  for (const count of counts.values()) {
    const share = count / text.length;
    bits -= share * Math.log2(share);
  }
  return bits;
}

/** Longest run of characters that each follow the one before in code order (`abcdef`, `98765`, `8901`). */
export function longestSequence(text: string): number {
  return Math.max(longestStep(text, 1), longestStep(text, -1));
}

function longestStep(text: string, step: number): number {
  let best = text === '' ? 0 : 1;
  let run = 1;
  for (let at = 1; at < text.length; at++) {
    const difference = text.charCodeAt(at) - text.charCodeAt(at - 1);
    const wraps = difference === -9 * step && (text[at] === '0' || text[at] === '9');
    run = difference === step || wraps ? run + 1 : 1;
    if (run > best) best = run;
  }
  return best;
}

/** Longest run of one and the same character. */
export function longestRepeat(text: string): number {
  let best = text === '' ? 0 : 1;
  let run = 1;
  for (let at = 1; at < text.length; at++) {
    run = text.charCodeAt(at) === text.charCodeAt(at - 1) ? run + 1 : 1;
    if (run > best) best = run;
  }
  return best;
}

/** Whether a text is one short piece over and over (`abcabcabcabc`, `1234512345`). */
export function isPeriodic(text: string): boolean {
  if (text.length < 8) return false;
  const again = (text + text).indexOf(text, 1);
  if (again < text.length && again <= text.length / 2) return true;
  for (let period = 1; period <= Math.min(10, text.length >> 1); period++) {
    if (text.slice(period).startsWith(text.slice(0, text.length - period)) && text.length >= period * 2) return true;
  }
  return false;
}
