import { allCarried } from './all-carried.ts';
import type { Spec, SpecFile } from '../load/spec.ts';
import type { SpecMessage, ParametersFile } from '../load/generated/spec-types.ts';
import type { FieldContext } from './fields.ts';
import { buildMessage } from './messages.ts';
import type { CodeList, Message, Role } from './protocol.ts';

export interface BuildMessageInput {
  readonly name: string;
  readonly role: Role;
  readonly description: string;
  readonly file: SpecFile<{ readonly source: string[] }>;
  /** The path of the message in the file. */
  readonly path: readonly string[];
  readonly raw: SpecMessage;
  /** The message in words, for the limits and discrepancies of its fields. */
  readonly where: string;
  readonly owner?: string;
}

export type MessageBuilder = (input: BuildMessageInput) => Message;

/** Returns the function that builds the messages of a spec. */
export function messageBuilder(spec: Spec, codeLists: readonly CodeList[]): MessageBuilder {
  const { request = {}, response = {}, rules = [], ...rest }: ParametersFile = spec.parameters?.data ?? {};
  allCarried(rest);
  return ({ name, role, description, file, path, raw, where, owner }) => {
    const shared = role === 'request' ? request : response;
    const context: FieldContext = { spec, codeLists, shared, owner, where, source: file.data.source };
    const sharedRules = role === 'request' ? rules : [];
    return buildMessage({ name, role, description, origin: { file: file.source.file, path }, raw, sharedRules, context });
  };
}
