import { type ClosedForm, isLocked, type OpenForm } from './closed-form.js';
import { openBzip2, openGzip } from './gzip.js';
import type { FileBudget } from './open-budget.js';
import type { Part, Unopened } from './part.js';
import { openPdf } from './pdf.js';
import { openJpeg, openPng } from './picture.js';
import { openSqlite } from './sqlite.js';
import { openTar } from './tar.js';
import { openZip } from './zip.js';

/** What lies in a closed file, one piece after another; what is damaged ends early and says so. */
export async function* openFile(
  form: ClosedForm,
  bytes: Buffer,
  path: string,
  budget: FileBudget,
): AsyncGenerator<Part | Unopened> {
  if (isLocked(form)) return yield { unopened: `packed as ${form}, which is not opened` };
  try {
    yield* READERS[form](bytes, budget, path);
  } catch {
    yield { unopened: 'damaged' };
  }
}

type Reader = (
  bytes: Buffer,
  budget: FileBudget,
  path: string,
) => AsyncIterable<Part | Unopened> | Iterable<Part | Unopened>;

const READERS: Readonly<Record<OpenForm, Reader>> = {
  zip: openZip,
  gzip: openGzip,
  bzip2: openBzip2,
  tar: openTar,
  sqlite: openSqlite,
  pdf: openPdf,
  png: openPng,
  jpeg: openJpeg,
};
