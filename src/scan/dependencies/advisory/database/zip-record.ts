import { crc32, inflateRawSync } from 'node:zlib';

/** Where the bytes of one advisory lie in the zip; `crc` is that of the text. */
export interface RecordPlace {
  readonly offset: number;
  readonly length: number;
  readonly crc: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
}

/** The largest advisory that is read: the largest real one is under 1 MB; a zip bomb stops here. */
export const MAX_RECORD = 8 << 20;

/**
 * The JSON value of one entry's bytes.
 * @throws Error when they do not inflate, are larger than `MAX_RECORD`, do not have the CRC or are no JSON.
 */
export function decodeRecord(bytes: Buffer, place: Pick<RecordPlace, 'crc' | 'method'>): unknown {
  const text = inflate(bytes, place.method);
  if (crc32(text) !== place.crc) throw new Error('its checksum is wrong');
  return JSON.parse(text.toString('utf8'));
}

function inflate(bytes: Buffer, method: number): Buffer {
  if (bytes.length > MAX_RECORD) throw new Error(`it is larger than ${MAX_RECORD >> 20} MB`);
  if (method === 0) return bytes;
  if (method !== 8) throw new Error(`its compression method ${method} is not supported`);
  try {
    return inflateRawSync(bytes, { maxOutputLength: MAX_RECORD });
  } catch (error) {
    const tooLarge = errorCode(error) === 'ERR_BUFFER_TOO_LARGE';
    throw new Error(tooLarge ? `it is larger than ${MAX_RECORD >> 20} MB` : 'its compressed data is damaged');
  }
}

function errorCode(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
