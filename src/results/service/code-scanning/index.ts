import { toolId } from '../../../util/tool-id.js';
import type { ResultService } from '../service.js';
import { type CodeScanningSettings, codeScanningSettings } from './settings.js';

/** GitHub code scanning: what CodeQL and every other tool that uploads to it say of the head. */
export const codeScanning: ResultService<CodeScanningSettings> = {
  id: 'code-scanning',
  title: 'GitHub code scanning',
  settings: codeScanningSettings,
  tokenVariable: null,
  scans: ({ tools }) => tools.map(toolId),
  async ask(request) {
    const { askCodeScanning } = await import('./ask.js');
    return askCodeScanning(request);
  },
};
