import { allCarried } from './all-carried.ts';
import type { Spec } from '../load/spec.ts';
import type { ServiceFile, SourcesFile } from '../load/generated/spec-types.ts';
import { toNotes } from './facts.ts';
import type { MessageBuilder } from './message-builder.ts';
import { typeNames } from './names.ts';
import type { Message, Protocol, SourcePage } from './protocol.ts';

type ServiceFacts = 'id' | 'title' | 'product' | 'provider' | 'version' | 'description' | 'license' | 'packageScope';
type ServiceParts = 'endpoints' | 'transport' | 'sdk' | 'flow' | 'changes' | 'notes' | 'source';

/** Builds the facts about the service itself. */
export function buildService(data: ServiceFile): Pick<Protocol, ServiceFacts | ServiceParts> {
  const { id, title, product, provider, version, description, license, packages, endpoints, transport, sdk, ...others } = data;
  const { flow = [], changes = [], notes, source, ...built } = others;
  const {
    error: _error,
    limits: _limits,
    discrepancies: _discrepancies,
    extends: _extends,
    replaces: _replaces,
    ...rest
  } = built;
  allCarried(rest);
  return {
    id,
    title,
    product,
    provider,
    version,
    description,
    license,
    packageScope: packages?.scope ?? `@${id}`,
    endpoints: endpoints.map(({ notes, ...endpoint }) => ({
      kind: 'endpoint',
      ...endpoint,
      notes: toNotes(notes, endpoint.source),
    })),
    transport: { kind: 'transport', ...transport, notes: toNotes(transport.notes, transport.source) },
    sdk: sdk && { kind: 'sdk', ...sdk },
    flow: flow.map(({ from, to, does, call, starts = [], source, ...rest }) => {
      allCarried(rest);
      return { kind: 'flow-step', from, to, does, call, starts, source };
    }),
    changes: changes.map((change) => ({ kind: 'change', ...change })),
    notes: toNotes(notes, source),
    source,
  };
}

/** Builds the body of a failed response; undefined if the spec doesn't describe it. */
export function buildError({ service }: Spec, build: MessageBuilder): Message | undefined {
  const { error } = service.data;
  return (
    error &&
    build({
      name: typeNames.error,
      role: 'error',
      description: 'The body of a response that is not a success.',
      file: service,
      path: ['error'],
      raw: error,
      where: 'error body',
    })
  );
}

/** Builds the list of sources. */
export function buildSources({ sources, discrepancies: _discrepancies, ...rest }: SourcesFile): SourcePage[] {
  allCarried(rest);
  return Object.entries(sources).map(([id, { title, authority, address, updated, description, ...rest }]) => {
    allCarried(rest);
    return { kind: 'source', id, title, authority, address, updated, description };
  });
}
