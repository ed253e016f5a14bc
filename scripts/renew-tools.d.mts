import type { PinnedTool } from '../src/app/tools/tool-table.js';

export interface RenewPorts {
  readonly api: string;
  readonly token: string | undefined;
  /** Throws when a file has no valid attestation of its project. */
  readonly verify: (file: string, bytes: Buffer, repository: string) => void;
  readonly log: (line: string) => void;
}

export function renew(
  table: Readonly<Record<string, PinnedTool>>,
  wanted: ReadonlyMap<string, string | undefined>,
  ports: RenewPorts,
): Promise<Record<string, PinnedTool>>;
