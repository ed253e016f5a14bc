import type { ScanOutcome } from '../../../../src/model/scan-outcome.js';
import { dependencies } from '../../../../src/scan/dependencies/index.js';
import { someOptions } from '../../../helpers/builders.js';
import { type FakeOptions, type FakeOsvScanner, fakeOsvScanner } from '../../../helpers/fake-osv-scanner.js';
import { npmProject } from '../../../helpers/npm-project.js';
import { anAffectedEntry, anOsvDirectory, anOsvRecord } from '../../../helpers/osv-database.js';
import { osvRecord } from '../../../helpers/osv-server.js';
import { contextFor, type Files, memoryWorkspace } from '../../../helpers/scan-context.js';

export const QS = osvRecord('GHSA-qs', 'npm', 'qs', '6.6.0');
export const FILES = npmProject({ qs: '^6.0.0' }, { qs: { version: '6.5.2' } });
export const database = (): string =>
  anOsvDirectory({ npm: [anOsvRecord({ id: 'GHSA-canary', affected: [anAffectedEntry({ name: 'canary' })] }), QS] });

export interface Scanned {
  readonly outcome: ScanOutcome;
  readonly fake: FakeOsvScanner;
}

/** A scan by the engine osv-scanner, which is a fake of ours. */
export async function scan(
  options: FakeOptions & {
    head?: Files;
    base?: Files;
    offline?: boolean;
    engine?: 'osv-scanner' | 'auto';
    osvDb?: string;
  },
): Promise<Scanned> {
  const fake = fakeOsvScanner({ records: { qs: QS }, ...options });
  const offline = options.offline ?? true;
  const outcome = await dependencies.scan(
    contextFor(
      dependencies,
      {
        workspace: memoryWorkspace(options.head ?? FILES, options.base),
        exec: fake.exec,
        options: someOptions({
          offline,
          osvDb: options.osvDb ?? (offline ? database() : null),
        }),
      },
      { engine: options.engine ?? 'osv-scanner' },
    ),
  );
  return { outcome, fake };
}
