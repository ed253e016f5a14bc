/** OSV records as far as we read them (OSV schema 1.7, ossf.github.io/osv-schema); validated once, in parse. */
export interface AdvisoryEvent {
  readonly introduced?: string;
  readonly fixed?: string;
  readonly last_affected?: string;
  readonly limit?: string;
}

export interface AdvisoryRange {
  readonly type: 'SEMVER' | 'ECOSYSTEM' | 'GIT';
  readonly events: readonly AdvisoryEvent[];
}

export interface AdvisorySeverity {
  readonly type: string;
  readonly score: string;
}

export interface AffectedPackage {
  readonly ecosystem: string;
  readonly name: string;
  readonly ranges: readonly AdvisoryRange[];
  readonly versions: readonly string[];
  /** Packages of the module that are affected, as the Go vulnerability database lists them; empty: it does not tell. */
  readonly imports: readonly string[];
  readonly severity: readonly AdvisorySeverity[];
  /** `database_specific` and `ecosystem_specific` words that we use. */
  readonly severityWord: string | null;
}

export interface Advisory {
  readonly id: string;
  readonly modified: string;
  readonly withdrawn: boolean;
  readonly aliases: readonly string[];
  readonly upstream: readonly string[];
  readonly related: readonly string[];
  readonly summary: string;
  readonly details: string;
  readonly severity: readonly AdvisorySeverity[];
  /** The database's own word (GitHub: LOW … CRITICAL). */
  readonly severityWord: string | null;
  readonly cwe: readonly string[];
  readonly references: readonly string[];
  readonly affected: readonly AffectedPackage[];
}

/** An advisory of which only the id is known: that a version is affected stands even when the rest is lost. */
export function bareAdvisory(id: string, modified = ''): Advisory {
  return {
    id,
    modified,
    withdrawn: false,
    aliases: [],
    upstream: [],
    related: [],
    summary: '',
    details: '',
    severity: [],
    severityWord: null,
    cwe: [],
    references: [],
    affected: [],
  };
}
