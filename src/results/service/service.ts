import type { Alerts } from '../../forge/alerts.js';
import type { AnalysedChange } from '../../model/analysed-change.js';
import type { Http } from '../../model/http.js';
import type { ScanOutcome } from '../../model/scan-outcome.js';
import type { Settings } from '../../model/settings.js';
import type { ForeignRun } from '../foreign-run.js';

/** What a service is asked with. */
export interface ServiceRequest<S> {
  readonly settings: S;
  readonly change: AnalysedChange;
  /** Goes to the host that the settings name and to no other; empty for a service of the code host. */
  readonly token: string;
  readonly http: Http;
  /** null without a token for the code host. */
  readonly alerts: Alerts | null;
  readonly signal: AbortSignal;
  /** Waits between two questions; an argument, so that a test needs no clock. */
  pause(ms: number): Promise<void>;
  /** Least wait before a question is asked again; absent: the usual one. */
  readonly minDelayMs?: number;
  /** What our own scanners saw, for results that describe another commit than the head. */
  readonly seen: readonly ScanOutcome[];
}

/** What a service says of one tool. */
export interface ServiceAnswer {
  /** Id of the scan, as `gate.require` and the rows of a report name it. */
  readonly id: string;
  readonly run: ForeignRun;
  /** Why this is not all that there is to know; absent: it is. */
  readonly shortfalls?: readonly string[];
  /** Lines for the reader that change no verdict. */
  readonly notes?: readonly string[];
}

/**
 * A service that knows what another tool found in the change. It is a typed object in a folder whose name is its id and
 * its key below `results` in the policy file, which is read from the base alone. What asks it is loaded when it is asked.
 */
export interface ResultService<S = unknown> {
  readonly id: string;
  /** As reports name it. */
  readonly title: string;
  /** Its settings; null: it is not asked. */
  readonly settings: Settings<S | null>;
  /** The variable that holds its token; null: a service of the code host, which is asked with the run's own. */
  readonly tokenVariable: string | null;
  /** Ids of the scans that it makes, known before it is asked: no report may take them. */
  scans(settings: S): readonly string[];
  /**
   * @throws ServiceRefusal when it gives no answer that something can be concluded from
   */
  ask(request: ServiceRequest<S>): Promise<readonly ServiceAnswer[]>;
}
