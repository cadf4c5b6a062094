/** A page, or a place on it. */
export interface PagePlace {
  /** Relative to the folder of all pages. */
  readonly page: string;
  readonly anchor?: string;
}

/** The page of each subject, or its place on a page. Ids are in kebab case, so they are safe in a path. */
export const places = {
  start: { page: 'index.md' },
  quickStart: { page: 'quick-start.md' },
  questions: { page: 'questions.md' },
  workbench: { page: 'workbench.md' },
  glossary: { page: 'glossary.md' },
  changes: { page: 'changes.md' },
  diagnostics: { page: 'diagnostics.md' },
  issues: { page: 'issues.md' },
  names: { page: 'names.md' },
  gateways: { page: 'gateways.md' },
  dataProtection: { page: 'data-protection.md' },
  scenarios: { page: 'scenarios.md' },
  limits: { page: 'limits.md' },
  rules: { page: 'rules.md' },
  discrepancies: { page: 'discrepancies.md' },
  sources: { page: 'sources.md' },
  error: { page: 'error.md' },
  errors: { page: 'errors.md' },
  operation: (id: string) => ({ page: `operations/${id}.md` }),
  product: (id: string) => ({ page: `products/${id}.md` }),
  /** A product of the provider that the spec doesn't cover. */
  uncovered: (operation: string, code: string) => ({ page: `operations/${operation}.md`, anchor: `not_covered-${code}` }),
  callback: (id: string) => ({ page: `callbacks/${id}.md` }),
  payload: (id: string) => ({ page: `payloads/${id}.md` }),
  document: (id: string) => ({ page: `documents/${id}.md` }),
  codeList: (id: string) => ({ page: `codes/${id}.md` }),
  code: (list: string, code: string) => ({ page: `codes/${list}.md`, anchor: `code-${code}` }),
  /** The table that compares the fields by code. */
  shape: (list: string, shape: string) => ({ page: `codes/${list}.md`, anchor: `shape-${shape}` }),
  /** A field of an operation's request, for any product. */
  requestField: (operation: string, path: string) => ({ page: `operations/${operation}.md`, anchor: `request-${path}` }),
  dataCategory: (category: string) => ({ page: 'data-protection.md', anchor: `category_${category}` }),
  limit: (id: string) => ({ page: 'limits.md', anchor: id }),
  rule: (id: string) => ({ page: 'rules.md', anchor: id }),
  discrepancy: (id: string) => ({ page: 'discrepancies.md', anchor: id }),
  source: (id: string) => ({ page: 'sources.md', anchor: id }),
} as const;
