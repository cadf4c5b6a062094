// The comparison as a script for the workbench of the reference. It defines the global function `compareProtocols`.
import type { Compared } from '../emit/docs/workbench/contract.ts';
import { format } from '../emit/schemas/protocol-files.ts';
import type { Protocol } from '../model/protocol.ts';
import { diff } from './diff.ts';
import { groups, report } from './report.ts';
import type { Audience } from './verdicts.ts';

/** Compares two published protocol files. Returns undefined if one of them isn't a protocol file, or has another format. */
export function compareProtocols(before: unknown, after: unknown): Compared | undefined {
  if (!isProtocolFile(before) || !isProtocolFile(after)) return undefined;
  try {
    const changes = diff(before.protocol, after.protocol, () => undefined);
    return groups(report('', changes, undefined)).map((group) => ({
      heading: group.heading,
      changes: group.changes.map(({ spots, says, suggestion, for: audiences }) => ({
        where: spots.map(({ where }) => where),
        says: suggestion === undefined ? says : `${says} Perhaps it is \`${suggestion}\` now.`,
        for: audiences.map((audience) => audienceWords[audience]),
      })),
    }));
  } catch {
    return undefined; // the content isn't that of a protocol file
  }
}

Object.assign(globalThis, { compareProtocols });

const audienceWords: Readonly<Record<Audience, string>> = {
  senders: 'those who send requests',
  readers: 'those who read answers and callbacks',
  publishers: 'those who publish it on a gateway',
  docs: 'those who read the reference',
};

/** Checks only what distinguishes a protocol file from other files, and not the whole schema. */
function isProtocolFile(value: unknown): value is { readonly protocol: Protocol } {
  const { format: itsFormat, protocol } = Object(value);
  return itsFormat === format && Object(protocol).kind === 'protocol' && Array.isArray(Object(protocol).operations);
}
