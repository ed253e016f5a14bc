import type { Category } from '../../../model/finding.js';
import type { Observation } from '../../../model/observation.js';
import type { Confidence, Severity } from '../../../model/severity.js';
import { VERSION } from '../../../util/version.js';
import { purlOf } from '../ecosystem/purl.js';
import type { PackageSite, SitePlaces } from './package-site.js';

/** What our own rules say of a package; advisories have more to tell. */
export interface PackageFact {
  readonly category: Category;
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly title: string;
  readonly message: string;
  /** The step that clears it. */
  readonly fix: string;
  readonly cwe?: readonly string[];
  /** What makes it this finding, beyond rule, package and lockfile; such as the new host. */
  readonly about?: string;
  /** Whether the package only stands for many: another one may do so next time, and the finding is the same. */
  readonly collective?: boolean;
}

/** A finding of one of our own rules, at a package. */
export function packageObservation(site: PackageSite, fact: PackageFact, places: SitePlaces): Observation {
  const { category, rule, severity, confidence, title, message, fix, cwe = [], about = '' } = fact;
  const which = fact.collective === true ? [] : [site.package.name, site.package.version];
  const { ecosystem, name, version, scope, direct } = site.package;
  const { location, lockfilePlace, located } = places.placeOf(site);
  return {
    category,
    rule,
    severity,
    confidence,
    title,
    message,
    location,
    ...(location !== lockfilePlace && { otherLocations: [lockfilePlace] }),
    package: {
      ecosystem,
      name,
      version,
      purl: purlOf(ecosystem, name, version),
      scope,
      ...(direct !== undefined && { direct }),
      ...(located.paths.length > 0 && { paths: located.paths }),
    },
    aliases: [],
    cwe,
    references: [],
    fix: { description: fix },
    sources: [{ tool: 'gatehouse', version: VERSION, rule }],
    identity: [category, rule, ecosystem, ...which, about, site.lockfile.path],
    lineage: [category, rule, ecosystem, ...which.slice(0, 1), about],
    standing: { path: site.lockfile.path },
  };
}
