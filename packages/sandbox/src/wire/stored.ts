import type { Parameters } from '../domain/transaction.ts';

/** The parameters of a request as stored: only texts, and only the length of images. */
export function storedParameters(parameters: Readonly<Record<string, unknown>>, keepsImages: boolean): Parameters {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, keepsImages ? asText(value) : withoutImage(asText(value))]),
  );
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

/** Only images are this long. */
function withoutImage(value: string): string {
  return value.length > 8192 ? `[${value.length} characters, not kept]` : value;
}
