import { isObject, objectAt } from '../../util/json-value.js';
import { valuesOf } from '../json-stream.js';
import { ReportError } from '../report-error.js';
import type { ReportFormat } from '../report-format.js';
import { readGovulncheck } from './read.js';

/** `govulncheck -json`: messages of protocol 1, one after another. */
export const govulncheck: ReportFormat = {
  id: 'govulncheck',
  title: 'govulncheck',
  docs: {
    steps: [
      '- run: go run golang.org/x/vuln/cmd/govulncheck@latest -json ./... > "$RUNNER_TEMP/reports/govulncheck.json"',
    ],
    requires: 'govulncheck',
    weight:
      'by what the code does with it: a vulnerable symbol that is called is high; a vulnerable package that is only imported, or a module that is only required, is low, and the message says so. Without call graphs (`-scan package`) what is imported is high, with `-scan module` everything',
    place:
      'the last call of our own code on each way to the symbol; `go.mod` where nothing is called. Known by advisory and module',
    incomplete:
      'A report that ends before the code was checked: failed. Fewer reports than there are `go.mod`: partial',
    notes: ['A module in a folder of its own is found by its files, where they are in one folder alone.'],
  },
  matches: (document) => {
    const values = valuesOf(document).flatMap((value) => (Array.isArray(value) ? value : [value]));
    return values.every(isObject) && (values.some(isConfig) || isOld(values[0]));
  },
  read(document) {
    const values = valuesOf(document).flatMap((value) => (Array.isArray(value) ? value : [value]));
    if (isOld(values[0])) throw new ReportError('it is of govulncheck before 1.0, which is not read');
    return [readGovulncheck(values.map(objectAt))];
  },
};

function isConfig(message: unknown): boolean {
  const { protocol_version, scanner_name } = objectAt(objectAt(message).config);
  return typeof protocol_version === 'string' && scanner_name === 'govulncheck';
}

function isOld(document: unknown): boolean {
  const { Calls, Vulns, Modules } = objectAt(document);
  return isObject(Calls) && Vulns !== undefined && Modules !== undefined;
}
