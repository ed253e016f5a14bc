/** Reading an unknown record: own properties alone, wrong types are as good as absent. */
export type UnknownRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is UnknownRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function field(record: UnknownRecord, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

export function textField(record: UnknownRecord, key: string): string | null {
  const value = field(record, key);
  return typeof value === 'string' && value !== '' ? value : null;
}

export function recordField(record: UnknownRecord, key: string): UnknownRecord | null {
  const value = field(record, key);
  return isRecord(value) ? value : null;
}

export function textList(record: UnknownRecord, key: string): string[] {
  const value = field(record, key);
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string' && item !== '') : [];
}

export function recordList(record: UnknownRecord, key: string): UnknownRecord[] {
  const value = field(record, key);
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
