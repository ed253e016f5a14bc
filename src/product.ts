import type { ProductForm } from './config/product-form.js';
import { CONDITIONS } from './policy/conditions/index.js';
import { DATABASE_FORMATS } from './report/database/index.js';
import { REPORT_LIST } from './report/index.js';
import { SURFACE_FORMATS } from './report/surface/index.js';
import { SERVICES } from './results/service/index.js';
import { SCANNERS } from './scan/index.js';

/** What options and the policy file can name: scanners, conditions of the gate, formats of the report. */
export const PRODUCT: ProductForm = {
  scanners: SCANNERS,
  conditions: CONDITIONS,
  services: SERVICES,
  formats: REPORT_LIST.filter(({ isFormat }) => isFormat).map(({ id }) => id),
  databaseFormats: DATABASE_FORMATS.map(({ id }) => id),
  surfaceFormats: SURFACE_FORMATS.map(({ id }) => id),
};
