import type { Parameters } from '../domain/transaction.ts';

/** A request as it is kept: texts only, and images by their length alone. */
export function storedParameters(parameters: Readonly<Record<string, unknown>>, keepsImages: boolean): Parameters {
  const texts = Object.entries(parameters).map(([name, value]) => [name, asText(value)] as const);
  return Object.fromEntries(texts.map(([name, value]) => [name, keepsImages ? value : withoutImage(value)]));
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

/** No other parameter is as long as an image. */
function withoutImage(value: string): string {
  return value.length > 8192 ? `[${value.length} characters, not kept]` : value;
}
