import { posix } from 'node:path';
import type { Gateway, LogFact } from '../../../gateways/gateway.ts';
import { serverLogs } from '../../../gateways/log-formats.ts';
import { ruleInWords } from '../../../gateways/rule-words.ts';
import { unique } from '../../../unique.ts';
import { purposes, type NamedDocument } from '../../openapi/documents.ts';
import { overlayName } from '../../openapi/overlays.ts';
import type { Publication } from '../../openapi/publications.ts';
import { bullets, codeBlock, numbered, stack, table, type Block } from '../content/blocks.ts';
import { outsideLink } from '../content/outside.ts';
import { enumerate, join, label, line, literal, nothing, text, type Inline } from '../content/inline.ts';
import { downloadLink } from '../downloads.ts';
import { makePage, section, type Page, type Section } from '../site/page.ts';
import { places } from '../site/places.ts';
import type { Site } from '../site/site.ts';
import { link, type View } from '../site/view.ts';
import { callOf } from '../../../calls.ts';

/** Which document each gateway uses, how to import it, and what the gateway then checks. */
export function gatewaysPage(site: Site, documents: readonly NamedDocument[], publications: readonly Publication[]): Page {
  return makePage(site, {
    place: places.gateways,
    title: 'Publish to your gateway',
    summary: 'Which OpenAPI document each gateway accepts, how to import it, and what the gateway then checks.',
    origin: '',
    sections: (view) => [
      section('Which document', 'which', overview(view, publications)),
      section('What no gateway checks', 'limits', bullets(blindSpots(documents))),
      section('All documents', 'documents', documentTable(view, documents)),
      logsSection(view),
      ...publications.flatMap(gatewaySection),
    ],
  });
}

function overview(view: View, publications: readonly Publication[]): Block {
  const rows = publications.map(({ gateway, document }) => [
    link(view, text(gateway.name), { page: view.here, anchor: gateway.id }),
    document ? download(view, document.name) : text('none'),
    document ? downloadLink(view, literal(posix.basename(overlayName(gateway))), overlayName(gateway)) : nothing,
    text(gateway.enforces),
    text(gateway.ignores),
  ]);
  return stack(
    table(['Gateway', 'Document', 'Overlay', 'Checks', "Doesn't check"].map(text), rows),
    line`The commands below need a copy of this project. Without one, download the document and the overlay from the table. Replace each ${literal('{{name}}')} in the overlay with your own value, and apply the overlay to the document with a tool for OpenAPI Overlays 1.0.`,
  );
}

function blindSpots(documents: readonly NamedDocument[]): Inline[] {
  const strict = documents.filter(({ binding }) => binding === 'strict').map(({ name }) => literal(name));
  const accepted = text(
    'Unknown parameters, parameters of another product, and empty optional parameters. No page says that the service refuses them, so the documents and the validators accept them.',
  );
  return [
    text('JSON inside text. To a gateway, it is a string like any other. Only the validators check it.'),
    strict.length > 0
      ? line`${accepted} ${join(strict, ', ')} refuses unknown parameters. It also refuses empty ones if the types do.`
      : accepted,
    text(
      'A name that differs from a known name only in uppercase letters, underscores or hyphens. The validators refuse it. A schema can only accept or refuse all unknown names.',
    ),
    text('Whether an address can be reached, a token is still valid, or an image is usable. Only the service can check that.'),
  ];
}

function documentTable(view: View, documents: readonly NamedDocument[]): Block {
  const rows = documents.map(({ name, binding }) => [download(view, name), text(purposes[binding])]);
  return stack(
    line`Each document is available as ${literal('.json')}, as ${literal('.yaml')} and as a module of the package.`,
    table(['Document', 'What it is for'].map(text), rows),
  );
}

/** The name of a document, as a link to its file. */
function download(view: View, name: string): Inline {
  return downloadLink(view, literal(name), name);
}

function gatewaySection({ gateway, document }: Publication): Section[] {
  if (!document) return [];
  const { id, name, steps, inputs, enforces, ignores, logs } = gateway;
  return [
    section(
      name,
      id,
      codeBlock('text', command(gateway)),
      bullets(inputs.map((input) => line`${literal(`--${input.name}`)}: ${input.description}`)),
      numbered(steps.map(text)),
      line`${label('Checks')} ${enforces}`,
      line`${label("Doesn't check")} ${ignores}`,
      ...logs.map(logFact),
      demands(gateway),
    ),
  ];
}

/** The values that are part of an address, and how other servers than the gateway log addresses without them. */
function logsSection(view: View): Section {
  const inQuery = view.inventory.filter(({ travels, sensitive }) => travels === 'query' && sensitive !== null);
  const names = (some: typeof inQuery) => enumerate(unique(some.flatMap(({ path, aliases }) => [path, ...aliases])).map(literal));
  const arriving = inQuery.filter(({ direction }) => direction === 'callback');
  const leaving = inQuery.filter(({ direction }) => direction !== 'callback');
  return section(
    'Keep personal data out of access logs',
    'logs',
    line`With these documents, parameters are sent in JSON bodies. An access log contains them only if it records bodies.`,
    inQuery.length === 0
      ? nothing
      : line`The addresses below contain personal data or secrets in their query. Log them without the query:`,
    bullets([
      ...(arriving.length === 0 ? [] : [line`Callbacks to your gateway: ${names(arriving)}.`]),
      ...(leaving.length === 0 ? [] : [line`Calls to the service that go through your own proxy: ${names(leaving)}.`]),
    ]),
    line`The section of each gateway below has its log settings. For other servers:`,
    ...serverLogs.map((fact) => stack(line`**${fact.name}**`, logFact(fact))),
    view.inventory.length === 0
      ? nothing
      : line`${link(view, 'Data protection', places.dataProtection)} lists the data in each field.`,
  );
}

function logFact({ says, cite, config }: LogFact): Block {
  return stack(
    line`${label('Logs')} ${text(says)} (${outsideLink(text('its page'), cite)})`,
    config === undefined ? nothing : codeBlock('text', config),
  );
}

function command({ id, inputs }: Gateway): string {
  return [callOf('openapi:overlay'), id, ...inputs.map(({ name, example }) => `--${name} ${example}`), '-o gateway.json'].join(
    ' ',
  );
}

/** The gateway's requirements for a document, each with the vendor's page. */
function demands({ rules, applied }: Gateway): Block {
  const items = [...rules, ...applied].map(
    (rule) => line`${text(ruleInWords(rule))} (${outsideLink(text('its page'), rule.cite)})`,
  );
  return stack(line`Requirements for the document:`, bullets(items));
}
