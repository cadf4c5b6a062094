/** The part of the version that a change of the spec increases. */
export const severities = ['major', 'minor', 'patch'] as const;
export type Severity = (typeof severities)[number];

/**
 * Who is affected: senders make requests, readers read responses and callbacks, publishers have the OpenAPI document on a gateway,
 * and docs is everybody who reads the reference.
 */
export type Audience = 'senders' | 'readers' | 'publishers' | 'docs';

/** The direction of a message, as users of the service see it. */
export type Direction = 'sent' | 'received';

/** The severity for each direction, or one severity for a change without a direction. */
export type ChangeVerdict =
  Readonly<Record<Direction, Severity>> | { readonly severity: Severity; readonly for: readonly Audience[] };

const both = (severity: Severity) => ({ sent: severity, received: severity }) as const;
const callers: readonly Audience[] = ['senders', 'publishers'];
const everyone: readonly Audience[] = ['senders', 'readers', 'publishers'];

/**
 * Every kind of change with its severity. A change is harmless if what users send may become looser, or if what they receive
 * becomes stricter. The opposite breaks them: a request that was right is refused, or a response has something unexpected.
 */
export const verdicts = {
  'field-added': both('minor'),
  'required-field-added': { sent: 'major', received: 'minor' },
  'field-removed': both('major'),
  'now-required': { sent: 'major', received: 'minor' },
  'now-optional': { sent: 'minor', received: 'major' },
  'type-changed': both('major'),
  'type-renamed': both('major'),
  narrower: { sent: 'major', received: 'minor' },
  wider: { sent: 'minor', received: 'major' },
  'pattern-changed': both('major'),

  'value-added': { sent: 'minor', received: 'major' },
  'value-removed': both('major'),
  'known-value-added': both('minor'),
  'known-value-removed': both('minor'),
  'now-open': { sent: 'minor', received: 'major' },
  'now-closed': { sent: 'major', received: 'minor' },
  'flag-changed': { sent: 'minor', received: 'major' },
  'default-changed': both('minor'),
  'list-changed': both('minor'),

  'content-added': both('major'),
  'content-removed': { sent: 'minor', received: 'major' },
  'content-changed': both('major'),
  'alias-added': both('minor'),
  'alias-removed': both('major'),
  'echo-changed': { sent: 'minor', received: 'major' },
  'presence-changed': both('minor'),
  'data-category-changed': both('minor'),
  'retention-changed': both('minor'),
  'location-changed': { sent: 'major', received: 'minor' },
  'notice-changed': both('minor'),
  'deprecation-changed': both('minor'),

  'issue-rule-added': { sent: 'major', received: 'minor' },
  'issue-rule-changed': both('major'),
  'issue-rule-removed': { sent: 'minor', received: 'major' },
  'notice-rule-changed': both('minor'),
  'rule-renamed': both('minor'),
  'refusal-code-changed': both('minor'),

  'code-added': { sent: 'minor', received: 'major' },
  'meaning-changed': both('minor'),
  'known-code-added': both('minor'),
  'known-code-removed': both('minor'),
  'code-removed': both('major'),
  'code-document-changed': { severity: 'major', for: ['readers'] },
  'code-fact-changed': both('minor'),
  'attribute-added': { severity: 'minor', for: ['readers'] },
  'attribute-removed': { severity: 'major', for: ['readers'] },

  'operation-added': { severity: 'minor', for: everyone },
  'operation-removed': { severity: 'major', for: everyone },
  'callback-added': { severity: 'minor', for: ['readers'] },
  'callback-removed': { severity: 'major', for: ['readers'] },
  'callback-changed': { severity: 'major', for: ['readers'] },
  'shape-added': both('minor'),
  'shape-removed': both('major'),
  'call-changed': { severity: 'major', for: callers },
  'id-changed': { severity: 'major', for: everyone },
  'sdk-added': { severity: 'minor', for: ['senders'] },
  'sdk-changed': { severity: 'major', for: ['senders'] },
  'sdk-removed': { severity: 'major', for: ['senders'] },
  'endpoint-added': { severity: 'minor', for: callers },
  'endpoint-changed': { severity: 'minor', for: callers },
  'endpoint-removed': { severity: 'major', for: callers },
  'limit-added': { severity: 'minor', for: ['senders', 'readers'] },
  'limit-changed': { severity: 'minor', for: ['senders', 'readers'] },
  'limit-removed': { severity: 'major', for: ['senders', 'readers'] },

  text: { severity: 'patch', for: ['docs'] },
} as const satisfies Readonly<Record<string, ChangeVerdict>>;

export type ChangeKind = keyof typeof verdicts;

/** The effect of a change on users of the packages, the most severe first. */
export const impacts = ['breaking', 'behavior', 'addition', 'text'] as const;
export type Impact = (typeof impacts)[number];

/** Changes that break nothing, but change how a program behaves or what a response means. */
const behaviors: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  'default-changed',
  'flag-changed',
  'list-changed',
  'presence-changed',
  'data-category-changed',
  'retention-changed',
  'location-changed',
  'echo-changed',
  'notice-changed',
  'deprecation-changed',
  'issue-rule-removed',
  'notice-rule-changed',
  'rule-renamed',
  'refusal-code-changed',
  'meaning-changed',
  'code-fact-changed',
  'endpoint-changed',
  'limit-changed',
]);

export function impactOf(kind: ChangeKind, severity: Severity): Impact {
  if (severity === 'major') return 'breaking';
  if (severity === 'patch') return 'text';
  return behaviors.has(kind) ? 'behavior' : 'addition';
}
