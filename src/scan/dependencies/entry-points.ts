/**
 * What the rest of the product calls of this scanner. Whoever calls it imports this file when it is needed: so the whole
 * scanner is one part of the bundle, and a run that scans no dependencies does not load it.
 */

export { buildDatabase } from './advisory/database/build-database.js';
export { updateDatabase } from './advisory/database/update-database.js';
export { findAdvisory } from './advisory/find-advisory.js';
export { scanDependencies } from './audit/scan.js';
export { ecosystemFiles } from './extract/ecosystem-files.js';
export { isLockfile } from './extract/is-lockfile.js';
export { inRange } from './sync/in-range.js';
