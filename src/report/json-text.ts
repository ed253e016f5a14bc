/** What a terminal or the Actions runner would act on: C1 and format controls, line separators, `##[` anywhere. */
const ACTIVE = /##\[|[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * JSON as a report prints it: indented, a line end at the end. What could act on a terminal or in a job's log occurs in
 * strings alone, where an escape says the same.
 */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(ACTIVE, (match) => (match === '##[' ? '##\\u005b' : escapeUnits(match)))}\n`;
}

function escapeUnits(text: string): string {
  let escaped = '';
  for (let i = 0; i < text.length; i++) escaped += `\\u${text.charCodeAt(i).toString(16).padStart(4, '0')}`;
  return escaped;
}
