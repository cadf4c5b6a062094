/** Groups of words with similar meanings. Readers may search for one and the pages use another. Words of a protocol are in its spec. */
const groups = [
  'expire expires expired expiry expiration ttl',
  'validity valid lifetime ttl',
  'retention retained kept stored storage delete deleted',
  'quota rate qps rps tps',
  'throttling throttled throttle rate',
  'request requests call calls',
  'limit limits maximum max most largest',
  'size large length long',
  'price pricing cost costs fee fees free paid charge charged billed billing',
  'error errors failure failed status codes',
  'timeout slow latency',
  'unauthorized unauthenticated authentication credentials accesskey signature signed',
  'denied forbidden permission permissions',
  'picture image photo selfie',
  'blurry blurred unclear quality unqualified',
  'fake forged forgery counterfeit tampered',
  'url uri link address redirect',
  'host hosts endpoint endpoints server servers region regions',
  'required mandatory compulsory',
  'sex gender',
  'webhook callback notification notify notified',
  'duplicate duplication repeated idempotent idempotency unique again',
  'retry retries again repeat later',
  'dob birth birthday birthdate',
  'sandbox test tests testing demo',
  'personal sensitive privacy gdpr pii compliance protection secret logs',
  'enum enumeration values',
  'openapi swagger postman',
];

const others = new Map<string, readonly string[]>();
for (const group of groups) {
  const words = group.split(' ');
  for (const word of words) others.set(word, [...(others.get(word) ?? []), ...words.filter((other) => other !== word)]);
}

/** The synonyms of a word. */
export function synonymsOf(word: string): readonly string[] {
  return others.get(word) ?? [];
}
