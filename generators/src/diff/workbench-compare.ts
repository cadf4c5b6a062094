// The comparison as a script of its own for the workbench in the page: it sets `compareProtocols`.
import type { Compared } from '../emit/docs/workbench/contract.ts';
import { format } from '../emit/schemas/protocol-files.ts';
import type { Protocol } from '../model/protocol.ts';
import { diff } from './diff.ts';
import { groups, report } from './report.ts';
import type { Audience } from './verdicts.ts';

/** Compares two published protocol files; undefined if one of them is none, or is of another format. */
export function compareProtocols(before: unknown, after: unknown): Compared | undefined {
  if (!isProtocolFile(before) || !isProtocolFile(after)) return undefined;
  try {
    const changes = diff(before.protocol, after.protocol, () => undefined);
    return groups(report('', changes, undefined)).map((group) => ({
      heading: group.heading,
      changes: group.changes.map(({ spots, says, likely, for: audiences }) => ({
        where: spots.map(({ where }) => where),
        says: likely === undefined ? says : `${says} Perhaps it is \`${likely}\` now.`,
        for: audiences.map((audience) => audienceWords[audience]),
      })),
    }));
  } catch {
    return undefined; // a file that only looks like one
  }
}

Object.assign(globalThis, { compareProtocols });

const audienceWords: Readonly<Record<Audience, string>> = {
  senders: 'those who send requests',
  readers: 'those who read answers and callbacks',
  publishers: 'those who publish it on a gateway',
  docs: 'those who read the reference',
};

/** Checks only what distinguishes such a file from others. Its schema describes the rest. */
function isProtocolFile(value: unknown): value is { readonly protocol: Protocol } {
  const { format: itsFormat, protocol } = Object(value);
  return itsFormat === format && Object(protocol).kind === 'protocol' && Array.isArray(Object(protocol).operations);
}
