// Words that are common in logs of all programs: names of fields, and words that are never personal data. The texts of a protocol
// add many more.

const lists = {
  /** The last words of the names of numbers. */
  numbers:
    'ms seconds status level duration count size bytes length attempt attempts delay timeout retries depth lag threshold pid line column total limit offset page index latency elapsed uptime port percent statuscode',
  /** The last words of the names of times. */
  times: 'time timestamp ts date at',
  /** The last words of the names of texts. Such a text is shown if all of its words are known. */
  texts:
    'env environment level severity msg message event state status reason error action operation op type kind result outcome phase step hostname host region endpoint version path url uri href route method target referer location body data payload expected received rule basis says advice means who at',
  /** Names of fields with a name of the program. */
  programs: 'service component module queue logger app version',
  /** Names of identifiers that machines create, without separators. */
  ids: 'id requestid reqid traceid traceparent spanid parentid parentspanid correlationid jobid eventid messageid',
  /** Names of objects that may contain anything. */
  holders: 'items item data body payload result results rows row list entries entry jobs events messages',
  /** Words in the names of programs and their parts: of services, and in stack frames. */
  parts:
    'abort aborted accounts admin anonymous apply array as backend batch billing bind cart catch checkout compile consumer cron customer customers dashboard db delivery documents dispatch each emit emitter eval events execute executor extensions filter finally frontend handle identities immediate import incoming ingest integration internals invoice iterator js kafka layer lambda load main map math microtask middleware monitor nginx node notification notifications object onboarding outgoing payment point pool portal postgres producer promise promises proxy rabbitmq redis reduce registry rejections reports resolve router run scheduler search sessions sms step storage store stream sync tick ticks timers tls tracker tracking wallet web workers wrapper',
  /** Other words. */
  words:
    'after all application args async at attributes auth been body boolean but cache cached call cannot cause caller cb closed connect connected connection content created critical debug default delete dev development did do done down due empty end err errors exactly failed failure fatal fetch field fields finished format function gateway get got handler head headers health hit http https inferred issues item items job json keys last least list listening loaded local localhost log mean more most must net network none nothing notice notices null once one only open options order ownerder out output parse passed patch pending post prevents prod production proto provider put query range raw read ready received refused reference rejected req requests required res resource response retrying retryable root running send server session set silent silly skipped slow socket source span staging started starting stated stop stopped syntax system task test text than there timed too trace true trap undefined unauthorized unexpected unknown updated url users v valid validation values verbose verified wait warn warning webhook were worker www yes you',
};

/** The lists as sets, created when the first one is needed. */
const sets = new Map<string, ReadonlySet<string>>();

export function isMember(list: keyof typeof lists, word: string): boolean {
  let set = sets.get(list);
  if (!set) {
    const all = list === 'words' ? Object.values(lists).join(' ') : lists[list];
    set = new Set(all.split(' '));
    sets.set(list, set);
  }
  return set.has(word);
}
