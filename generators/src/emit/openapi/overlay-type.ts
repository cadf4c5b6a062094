/** The type of an overlay. The package `openapi-types` doesn't have it. */
export const overlayDeclaration = `/** An OpenAPI Overlay 1.0. Its actions contain \`{{name}}\` in the places of your own values. */
export interface Overlay {
  overlay: string;
  info: { title: string; version: string };
  /** The path of its document, relative to the overlay. */
  extends: string;
  /** How to keep values out of the gateway's logs, with the vendor's page. An overlay can't set this. */
  'x-access-logs': { says: string; cite: string; config?: string }[];
  /** Your own values, by name. */
  'x-inputs': Record<string, { description: string; pattern: string; means: string; example: string }>;
  actions: { target: string; description?: string; update?: unknown; remove?: boolean }[];
}
`;
