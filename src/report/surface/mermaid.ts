import type { SurfaceReport } from '../../model/surface-report.js';
import { openedPicture } from '../opened-picture.js';
import { toldElements } from './told-elements.js';

/** A data-flow diagram. */
export const mermaid = {
  id: 'mermaid',
  render: (report: SurfaceReport) => `${openedPicture(toldElements(report))}\n`,
} as const;
