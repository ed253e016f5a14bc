import type { SettingOption, Settings } from '../model/settings.js';

/** A scanner, as far as the policy file has to do with it. */
export interface PolicyScanner {
  readonly id: string;
  readonly settings: Settings<unknown>;
  readonly options: readonly SettingOption<unknown>[];
}

/** A condition of the gate, as far as the policy file has to do with it. */
export interface PolicyCondition {
  readonly id: string;
  readonly settings: Settings<unknown> | null;
  readonly options: readonly SettingOption<unknown>[];
  inStage?(settings: unknown, scanner: string): unknown;
}

/** All that the policy file can hold: its reader knows no scanner and no condition by name. */
export interface PolicyForm {
  readonly scanners: readonly PolicyScanner[];
  readonly conditions: readonly PolicyCondition[];
}

/** Every option of a run that stands for a setting, in the order of the form. */
export function settingOptions({ scanners, conditions }: PolicyForm): readonly SettingOption<unknown>[] {
  return [...scanners, ...conditions].flatMap(({ options }) => options);
}
