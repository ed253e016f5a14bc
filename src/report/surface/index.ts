import type { SurfaceReport } from '../../model/surface-report.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import { mermaid } from './mermaid.js';
import { openapi } from './openapi.js';
import { otm } from './otm.js';
import { threatDragon } from './threat-dragon.js';

/** A form in which a surface is told. */
export interface SurfaceFormat {
  readonly id: string;
  render(report: SurfaceReport): string;
}

/** All of them; the first is the usual one. */
export const SURFACE_FORMATS = [
  markdown,
  json,
  mermaid,
  otm,
  threatDragon,
  openapi,
] as const satisfies readonly SurfaceFormat[];
