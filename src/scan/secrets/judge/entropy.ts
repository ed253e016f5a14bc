const counts = new Uint32Array(256);

/** Shannon entropy of a latin1 text over its characters, in bits a character; 0 for an empty text. */
export function entropy(text: string): number {
  if (text.length === 0) return 0;
  counts.fill(0);
  for (let at = 0; at < text.length; at++) count(text.charCodeAt(at) & 255);
  let bits = 0;
  for (const times of counts) if (times > 0) bits += times * Math.log2(times);
  return Math.log2(text.length) - bits / text.length;
}

/** How many different characters a latin1 text holds. */
export function distinctCharacters(text: string): number {
  counts.fill(0);
  for (let at = 0; at < text.length; at++) count(text.charCodeAt(at) & 255);
  let distinct = 0;
  for (const times of counts) if (times > 0) distinct++;
  return distinct;
}

function count(code: number): void {
  counts[code] = (counts[code] ?? 0) + 1;
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

const LONGEST_PERIOD = 10;

/** Whether a text is one short piece over and over (`abcabcabcabc`, `1234512345`). */
export function isPeriodic(text: string): boolean {
  if (text.length < 8) return false;
  const longest = Math.max(Math.min(LONGEST_PERIOD, text.length >> 1), text.length === 32 ? 16 : 0);
  for (let period = 1; period <= longest; period++) if (repeatsEvery(text, period)) return true;
  return false;
}

function repeatsEvery(text: string, period: number): boolean {
  for (let at = period; at < text.length; at++) if (text.charCodeAt(at) !== text.charCodeAt(at - period)) return false;
  return true;
}
