import type { Exception, ExceptionFacts } from '../model/policy.js';
import type { SettingOption, Settings } from '../model/settings.js';

/** A scanner, as far as the policy file has to do with it. */
export interface PolicyScanner {
  readonly id: string;
  readonly settings: Settings<unknown>;
  readonly options: readonly SettingOption<unknown>[];
  readonly showsSurface?: boolean;
}

/** A condition of the gate, as far as the policy file has to do with it. */
export interface PolicyCondition {
  readonly id: string;
  readonly settings: Settings<unknown> | null;
  readonly options: readonly SettingOption<unknown>[];
  inStage?(settings: unknown, scanner: string): unknown;
  /** What is wrong with an exception under the setting, which makes it a mistake of the policy file; null: nothing. */
  exceptionMistake?(settings: unknown, exception: Exception, facts: ExceptionFacts): string | null;
}

/** A service that knows results of other tools, as far as the policy file has to do with it. */
export interface PolicyService {
  readonly id: string;
  /** null: it is not asked. */
  readonly settings: Settings<unknown>;
}

/** All that options and the policy file can name: their readers know no scanner, condition or report by name. */
export interface ProductForm {
  readonly scanners: readonly PolicyScanner[];
  readonly conditions: readonly PolicyCondition[];
  readonly services: readonly PolicyService[];
  /** Reports that `--format` may name; the first is the usual one. */
  readonly formats: readonly string[];
  /** The same of `gatehouse surface`. */
  readonly surfaceFormats: readonly string[];
  /** The same of `gatehouse database`. */
  readonly databaseFormats: readonly string[];
}

/** Every option of a run that stands for a setting, in the order of the form. */
export function settingOptions({ scanners, conditions }: ProductForm): readonly SettingOption<unknown>[] {
  return [...scanners, ...conditions].flatMap(({ options }) => options);
}
