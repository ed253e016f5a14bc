export function packageInto(folder: string): Promise<void>;
