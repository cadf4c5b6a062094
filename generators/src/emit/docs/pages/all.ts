import type { Operation } from '../../../model/protocol.ts';
import type { NamedDocument } from '../../openapi/documents.ts';
import { publications } from '../../openapi/publications.ts';
import type { Page, PageGroup } from '../site/page.ts';
import { places } from '../site/places.ts';
import type { Site } from '../site/site.ts';
import { callbackPage } from './callback.ts';
import { changesPage } from './changes.ts';
import { codeListPage } from './code-list.ts';
import { dataProtectionPage } from './data-protection.ts';
import { diagnosticsPage } from './diagnostics.ts';
import { discrepanciesPage } from './discrepancies.ts';
import { documentPage } from './document.ts';
import { errorPage } from './error.ts';
import { gatewaysPage } from './gateways.ts';
import { glossaryPage } from './glossary.ts';
import { errorsPages } from './errors.ts';
import { issuesPage } from './issues.ts';
import { limitsPage } from './limits.ts';
import { namesPage } from './names.ts';
import { operationPage } from './operation.ts';
import { payloadPage } from './payload.ts';
import { productPage } from './product.ts';
import { quickStartPage } from './quick-start.ts';
import { questionsPages } from './questions.ts';
import { rulesPage } from './rules.ts';
import { scenariosPage } from './scenarios.ts';
import { sourcesPage } from './sources.ts';
import { contentsAnchor, startPage } from './start.ts';
import { workbenchPage } from './workbench.ts';

export interface Pages {
  readonly start: Page;
  /** The others, in reading order. */
  readonly groups: readonly PageGroup[];
  /** The path of the page of all names. */
  readonly names: string;
  /** The anchor of the list of all pages on the start page. */
  readonly contents: string;
}

export function allPages(site: Site, made: readonly NamedDocument[]): Pages {
  const groups = pageGroups(site, made).filter(({ pages }) => pages.length > 0);
  return { start: startPage(site, groups), groups, names: places.names.page, contents: contentsAnchor };
}

function pageGroups(site: Site, made: readonly NamedDocument[]): PageGroup[] {
  const { operations, callbacks, payloads, documents, codeLists, error, limits, discrepancies, changes, scenarios } =
    site.protocol;
  const hasRules = site.homes.some(({ message }) => message.rules.length > 0);
  return [
    { title: 'First steps', pages: [quickStartPage(site), workbenchPage(site), ...questionsPages(site)] },
    { title: 'Operations', pages: operations.map((operation) => operationPage(site, operation)) },
    { title: 'Products', pages: operations.flatMap((operation) => productPages(site, operation)) },
    { title: 'Callbacks', pages: callbacks.map((callback) => callbackPage(site, callback)) },
    { title: 'Payloads', pages: payloads.map((payload) => payloadPage(site, payload)) },
    { title: 'Documents', pages: documents.map((document) => documentPage(site, document)) },
    { title: 'Codes', pages: codeLists.map((list) => codeListPage(site, list)) },
    {
      title: 'Across all',
      pages: [
        gatewaysPage(site, made, publications(made)),
        ...(site.inventory.length > 0 ? [dataProtectionPage(site)] : []),
        namesPage(site),
        ...errorsPages(site),
        ...(error ? [errorPage(site, error)] : []),
        ...(scenarios.list.length > 0 ? [scenariosPage(site)] : []),
        ...(limits.length > 0 ? [limitsPage(site)] : []),
        ...(hasRules ? [rulesPage(site)] : []),
        ...(discrepancies.length > 0 ? [discrepanciesPage(site)] : []),
        sourcesPage(site),
        glossaryPage(site),
        ...(changes.length > 0 ? [changesPage(site)] : []),
      ],
    },
    { title: 'Validators and compiler', pages: [issuesPage(site), diagnosticsPage(site)] },
  ];
}

function productPages(site: Site, operation: Operation): Page[] {
  return operation.variants.flatMap((variant) => (variant.product ? productPage(site, operation, variant, variant.product) : []));
}
