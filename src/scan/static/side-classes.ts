import type { FileKind } from '../../model/file-class.js';
import type { Side } from '../../model/workspace.js';
import { NO_CLASSES } from '../../util/file-classes.js';
import type { ScanContext } from '../scanner.js';
import type { StaticSettings } from './settings.js';

/** What a file is, and whether its findings weigh next to nothing. */
export interface Weighed {
  readonly kind: FileKind;
  readonly lowered: boolean;
}

/** What the files of one side are. */
export interface SideClasses {
  /** Somebody else's code, or a tool's, and what shows it; null for code that is scanned. */
  foreign(
    path: string,
    text: string,
  ): Promise<{ readonly kind: 'generated' | 'vendored'; readonly evidence: string } | null>;
  of(path: string): Promise<Weighed>;
}

/** The classes of a side under the policy, which may want findings in test code to count in full. */
export function sideClasses({ classes = NO_CLASSES, settings }: ScanContext<StaticSettings>, side: Side): SideClasses {
  return {
    async foreign(path, text) {
      const found = await classes.foreign(side, path, text);
      if (found?.kind !== 'generated' && found?.kind !== 'vendored') return null;
      return { kind: found.kind, evidence: found.evidence ?? 'declared on the base branch' };
    },
    async of(path) {
      const { kind } = await classes.of(side, path);
      return { kind, lowered: kind !== 'source' && settings.tests === 'lowered' };
    },
  };
}
