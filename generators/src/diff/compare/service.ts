import type { Endpoint, Sdk, SourcePage, Transport } from '../../model/protocol.ts';
import { filed, part } from '../spot.ts';
import { notes, source } from './facts.ts';
import { compareParts, each, fact, nothing, text, type Compare, type Comparers } from './parts.ts';
import { record } from './record.ts';

// The endpoints of the service, how a call is sent, the SDK, and the sources.

const endpointComparers: Comparers<Endpoint> = {
  kind: nothing('distinguishes the parts'),
  id: fact('id-changed', "the constant's name"),
  region: fact('endpoint-changed', 'the region'),
  label: text('the label'),
  network: fact('endpoint-changed', 'the network'),
  host: fact('endpoint-changed', 'the host'),
  notes,
  source,
};

export const endpoints: Compare<readonly Endpoint[]> = each({
  keys: [({ id }) => id, ({ host }) => host],
  spot: ({ id }, at) => part(at, `endpoints.${id}`, { key: 'id', is: id }),
  same: (before, after, at) => compareParts(endpointComparers, before, after, at),
  added: ({ host }) => ({ kind: 'endpoint-added', says: `the endpoint is new: ${host}.` }),
  removed: ({ host }) => ({ kind: 'endpoint-removed', says: `the endpoint is gone; it was ${host}.` }),
});

const transportComparers: Comparers<Transport> = {
  kind: nothing('distinguishes the parts'),
  style: text('the style'),
  method: fact('call-changed', 'the method'),
  path: fact('call-changed', 'the path'),
  headers: record({ added: 'call-changed', changed: 'call-changed', removed: 'call-changed' }, 'the header '),
  signature: fact('call-changed', 'the signature'),
  notes,
  source,
};

export const transport: Compare<Transport> = (before, after, at) =>
  compareParts(transportComparers, before, after, { ...at, where: 'transport' });

const sdkComparers: Comparers<Sdk> = {
  kind: nothing('distinguishes the parts'),
  package: text('the name of the package'),
  names: fact('sdk-changed', 'how the SDK names fields'),
  source,
};

/** Compares the SDK. The functions that convert to and from its names are generated only if the spec describes it. */
export const sdk: Compare<Sdk | undefined> = (before, after, outer) => {
  const at = { ...outer, where: 'sdk' };
  if (before && after) return compareParts(sdkComparers, before, after, at);
  if (after) return [{ kind: 'sdk-added', at, says: "requests can be converted to the SDK's names and back." }];
  if (!before) return [];
  return [
    { kind: 'sdk-removed', at: { ...at, address: [] }, says: "requests can no longer be converted to the SDK's names and back." },
  ];
};

const pageComparers: Comparers<SourcePage> = {
  kind: nothing('distinguishes the parts'),
  id: nothing('identifies it'),
  title: text('the title'),
  authority: fact('text', 'the authority'),
  address: text('the address'),
  updated: fact('text', 'the date'),
  description: text('the description'),
};

export const sources: Compare<readonly SourcePage[]> = each({
  keys: [({ id }) => id],
  spot: ({ id }, at) => filed(at, `sources.${id}`, 'sources.yaml', 'sources', id),
  same: (before, after, at) => compareParts(pageComparers, before, after, at),
  added: () => ({ kind: 'text', says: 'the source is new.' }),
  removed: () => ({ kind: 'text', says: 'the source is gone.' }),
});
