import type { Advisory, AdvisoryEvent, AdvisoryRange, AdvisorySeverity, AffectedPackage } from '../advisory.js';
import { isRecord, recordField, recordList, textField, textList, type UnknownRecord } from './record-fields.js';

const EVENT_KINDS = ['introduced', 'fixed', 'last_affected', 'limit'] as const;
const RANGE_TYPES = ['SEMVER', 'ECOSYSTEM', 'GIT'] as const;

/**
 * Reads one OSV record (OSV schema 1.7), the only place that looks at it unvalidated. What has a wrong type is dropped;
 * the rest stands. Null when the value is no record or has no id.
 */
export function parseAdvisory(value: unknown): Advisory | null {
  if (!isRecord(value)) return null;
  const id = textField(value, 'id');
  if (id === null) return null;
  return {
    id,
    modified: textField(value, 'modified') ?? '',
    withdrawn: textField(value, 'withdrawn') !== null,
    aliases: textList(value, 'aliases'),
    upstream: textList(value, 'upstream'),
    related: textList(value, 'related'),
    summary: textField(value, 'summary') ?? '',
    details: textField(value, 'details') ?? '',
    severity: severities(value),
    severityWord: severityWord(value),
    cwe: weaknesses(value),
    references: recordList(value, 'references').flatMap((reference) => textField(reference, 'url') ?? []),
    affected: recordList(value, 'affected').flatMap((entry) => affectedPackage(entry) ?? []),
  };
}

/** An entry without a package is about commits alone; null. */
function affectedPackage(entry: UnknownRecord): AffectedPackage | null {
  const about = recordField(entry, 'package');
  const ecosystem = about === null ? null : textField(about, 'ecosystem');
  const name = about === null ? null : textField(about, 'name');
  if (ecosystem === null || name === null) return null;
  return {
    ecosystem,
    name,
    ranges: recordList(entry, 'ranges').flatMap((range) => advisoryRange(range) ?? []),
    versions: textList(entry, 'versions'),
    imports: affectedImports(entry),
    severity: severities(entry),
    severityWord: severityWord(entry),
  };
}

/** go.dev/doc/security/vuln/database#schema: `ecosystem_specific.imports` lists the packages within the module. */
function affectedImports(entry: UnknownRecord): string[] {
  const ecosystem = recordField(entry, 'ecosystem_specific');
  return ecosystem === null ? [] : recordList(ecosystem, 'imports').flatMap((one) => textField(one, 'path') ?? []);
}

function advisoryRange(range: UnknownRecord): AdvisoryRange | null {
  const type = RANGE_TYPES.find((known) => known === textField(range, 'type'));
  if (type === undefined) return null;
  return { type, events: recordList(range, 'events').flatMap(advisoryEvents) };
}

/** The schema wants one kind for each event; an object with several counts as several events. */
function advisoryEvents(event: UnknownRecord): AdvisoryEvent[] {
  return EVENT_KINDS.flatMap((kind) => {
    const version = textField(event, kind);
    return version === null ? [] : [{ [kind]: version }];
  });
}

function severities(record: UnknownRecord): AdvisorySeverity[] {
  return recordList(record, 'severity').flatMap((entry) => {
    const type = textField(entry, 'type');
    const score = textField(entry, 'score');
    return type === null || score === null ? [] : [{ type, score }];
  });
}

/** GitHub's `database_specific.severity`, others' `ecosystem_specific.severity`, Debian's `urgency`. */
function severityWord(record: UnknownRecord): string | null {
  const database = recordField(record, 'database_specific');
  const ecosystem = recordField(record, 'ecosystem_specific');
  return (
    (database && textField(database, 'severity')) ??
    (ecosystem && (textField(ecosystem, 'severity') ?? textField(ecosystem, 'urgency')))
  );
}

function weaknesses(record: UnknownRecord): string[] {
  const database = recordField(record, 'database_specific');
  if (database === null) return [];
  const objects = recordList(database, 'cwes').flatMap((entry) => textField(entry, 'cweId') ?? []);
  const ids = [...textList(database, 'cwe_ids'), ...objects].filter((id) => /^CWE-[0-9]{1,6}$/.test(id));
  return [...new Set(ids)];
}
