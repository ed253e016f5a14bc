import type { ThreatAnswer } from '../model/threat-answer.js';

/**
 * Whether an answer speaks of an element: by its key, `*` for any text. Linear in the key's length for each star, so that
 * no pattern of a base's file keeps a run busy.
 */
export function answersElement({ element }: ThreatAnswer, key: string): boolean {
  const [head = '', ...rest] = element.split('*');
  if (rest.length === 0) return key === element;
  const tail = rest.pop() ?? '';
  if (!key.startsWith(head) || !key.endsWith(tail) || key.length < head.length + tail.length) return false;
  let at = head.length;
  const end = key.length - tail.length;
  for (const piece of rest) {
    const found = key.indexOf(piece, at);
    if (found === -1 || found + piece.length > end) return false;
    at = found + piece.length;
  }
  return true;
}
