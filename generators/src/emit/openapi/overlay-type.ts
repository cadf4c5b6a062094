/** The type of an overlay, which `openapi-types` doesn't have. */
export const overlayDeclaration = `/** An OpenAPI Overlay 1.0, with values of your own as \`{{name}}\` in its actions. */
export interface Overlay {
  overlay: string;
  info: { title: string; version: string };
  /** The document that it was made for, relative to the overlay. */
  extends: string;
  /** How values stay out of the gateway's logs, with the vendor's page; an overlay can't set it. */
  'x-access-logs': { says: string; cite: string; config?: string }[];
  /** Your own values. */
  'x-inputs': Record<string, { description: string; pattern: string; means: string; example: string }>;
  actions: { target: string; description?: string; update?: unknown; remove?: boolean }[];
}
`;
