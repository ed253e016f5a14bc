import type { Content } from '../../forge/content.js';
import type { ApiCalls } from './api-calls.js';

/** One repository, asked through the API. */
export interface ApiSource {
  readonly content: Content;
  readonly calls: ApiCalls;
}
