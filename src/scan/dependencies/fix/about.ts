import type { Advisory } from '../advisory/advisory.js';

/** Every advisory about a package. @throws where the source gives no answer */
export type About = (ecosystem: string, name: string) => Promise<readonly Advisory[]>;
