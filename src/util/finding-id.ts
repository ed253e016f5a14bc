const ID = /^[0-9a-f]{8,64}$/;

/** Whether a text is a finding's id or a prefix of one that is long enough to be told from a rule. */
export function isFindingId(text: string): boolean {
  return ID.test(text);
}
