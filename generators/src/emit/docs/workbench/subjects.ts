import { decodedResponses } from '../../../model/decoded.ts';
import { lowerFirst } from '../../../model/names.ts';
import type { Message, Operation, Protocol } from '../../../model/protocol.ts';
import { tokenField } from '../../validators/module.ts';
import { inCallOrder } from '../site/flow.ts';
import { homesOf, variantHomes, type Home } from '../site/homes.ts';
import { places, type PagePlace } from '../site/places.ts';
import type { WorkbenchSubject } from './contract.ts';
import { hrefOf } from './href.ts';
import { ruleFacts } from './rules.ts';

/** A subject, with the sources of its facts and its reader. */
export interface SubjectSource {
  readonly subject: WorkbenchSubject;
  readonly message: Message;
  /** Other messages that the same function reads: the responses of each product. */
  readonly alike: readonly Message[];
  /** The function of the validators that reads it. */
  readonly reader: string;
  readonly home: Home;
}

type Own = Partial<WorkbenchSubject> & Pick<WorkbenchSubject, 'kind' | 'title'> & { readonly place: PagePlace };

/** Everything that the workbench can read: whole messages first, then the payloads inside them. */
export function subjectSources(protocol: Protocol): SubjectSource[] {
  const homes = new Map(homesOf(protocol).map((home) => [home.message.name, home]));
  const at = (message: Message, reader: string, own: Own, alike: readonly Message[] = []): SubjectSource[] => {
    const home = homes.get((alike[0] ?? message).name);
    return home ? [{ subject: subject(message, own), message, alike, reader, home }] : [];
  };
  const error = protocol.error;
  return [
    ...inCallOrder(protocol.operations)
      .flatMap((operation) => [...requests(operation), ...responses(protocol, operation)])
      .flatMap((one) => {
        return at(...one);
      }),
    ...protocol.callbacks.flatMap(({ id, name, query, outcome, sender }) => {
      const token = tokenField(query);
      const tokens = token ? [token.name, ...token.aliases] : [];
      const own = { place: places.callback(id), outcome, tokens, isFromUser: sender === 'user' };
      return at(query, `parse${name}`, { kind: 'query', title: name, ...own });
    }),
    ...(error ? at(error, 'decodeError', { kind: 'error', title: 'Error', place: places.error }) : []),
    ...protocol.payloads.flatMap(({ id, message }) => {
      return at(message, `validate${message.name}`, { kind: 'payload', title: message.name, place: places.payload(id) });
    }),
    ...protocol.documents.flatMap(({ id, label, shapes }) =>
      shapes.flatMap(({ shape, message }) => {
        const title = shapes.length > 1 ? `${label}: ${shape}` : label;
        return at(message, `validate${message.name}`, { kind: 'payload', title, place: places.document(id) });
      }),
    ),
  ];
}

type Entry = [message: Message, reader: string, own: Own, alike?: readonly Message[]];

function requests(operation: Operation): Entry[] {
  const { id, name, variants, discriminator } = operation;
  return variants.map((variant): Entry => {
    const { product, request } = variant;
    const [{ page }] = variantHomes(operation, variant);
    const title = product ? `${name} request, ${product.label}` : `${name} request`;
    const chosen = product && discriminator !== undefined ? { field: discriminator, code: product.code } : undefined;
    return [
      request,
      `validate${request.name}`,
      { kind: 'request', title, place: { page }, operation: { id, name }, product: chosen },
    ];
  });
}

function responses(protocol: Protocol, operation: Operation): Entry[] {
  const { id, name, variants } = operation;
  return decodedResponses(protocol).flatMap((decoded): Entry[] => {
    if (decoded.operation !== operation) return [];
    const option = decoded.choice && { name: lowerFirst(decoded.choice.name), list: decoded.choice.id };
    const own: Own = {
      kind: 'response',
      title: `${name} response`,
      place: places.operation(id),
      operation: { id, name },
      option,
    };
    return [[decoded.response, `decode${decoded.name}`, own, variants.map(({ response }) => response)]];
  });
}

function subject({ name, description, rules }: Message, { place, ...own }: Own): WorkbenchSubject {
  return {
    id: name,
    href: hrefOf(place),
    says: description,
    operation: undefined,
    product: undefined,
    option: undefined,
    outcome: undefined,
    tokens: [],
    isFromUser: false,
    rules: own.kind === 'request' ? rules.map(ruleFacts) : [],
    ...own,
  };
}
