import type { Issue, Notice } from '#runtime';
import type { Reading, WorkbenchSubject } from '../../../workbench/contract.ts';
import { fieldNamed, fieldsOf, own, subjectOf, type Knowledge } from '../knowledge.ts';
import { addressIn, type Pasted, type PastedQuery } from '../read/pasted.ts';
import { recognize, type Recognized } from '../read/recognize.ts';
import { isValues, lowerFirst, openedAll, type Values } from '../values.ts';
import { guessChoice } from './choose.ts';
import type { Finding, MessageExplanation } from './explanation.ts';
import { linesOf } from './lines.ts';
import { ownToken, readQuery } from './query.ts';
import { verdictOn } from './verdict.ts';

export interface ExplainOptions {
  /** The id of the subject that the user chose. */
  readonly as?: string | undefined;
  /** The code that the user chose. It selects shapes. */
  readonly choice?: string | undefined;
}

/** Explains a pasted message; undefined if nothing in it is recognized. */
export function explainPasted(
  knowledge: Knowledge,
  pasted: Pasted,
  { as, choice }: ExplainOptions = {},
): MessageExplanation | undefined {
  const wanted = as === undefined ? undefined : subjectOf(knowledge, as);
  if (pasted.kind === 'query') return explainQuery(knowledge, pasted, wanted);
  if (pasted.kind === 'words') return explainWords(knowledge, pasted.text);
  if (pasted.kind === 'empty') return undefined;
  const found = recognize(knowledge, pasted.value);
  const recognized = wanted && isValues(pasted.value) ? whole(found, wanted, pasted.value) : found;
  if (!recognized) {
    const address = textsIn(pasted.value)
      .map(addressIn)
      .find((one) => one !== undefined);
    return address && explainQuery(knowledge, address, wanted);
  }
  const { subject, inside } = recognized;
  // The explanation of an error also uses the response around the body.
  const given = subject.kind === 'request' ? withWireNames(knowledge, recognized) : wrapped(recognized);
  const guess = choice ?? guessChoice(knowledge, subject, openedAll(given));
  const option = subject.option && guess !== undefined ? { [subject.option.name]: guess } : {};
  const options = subject.kind === 'query' ? ownToken(subject, recognized.value) : option;
  const reading = own(knowledge.validators.read, subject.id)?.(given, options);
  if (!reading) return undefined;
  const around = subject.kind === 'error' ? pasted.value : given;
  return explanation(knowledge, { ...recognized, value: given, inside }, reading, pasted.remarks, choice, guess, around);
}

function explainQuery(
  knowledge: Knowledge,
  { query, remarks }: PastedQuery,
  wanted: WorkbenchSubject | undefined,
): MessageExplanation | undefined {
  const read = readQuery(knowledge, query, wanted);
  return read && explanation(knowledge, { ...read, inside: undefined }, read.reading, remarks, undefined);
}

/** Explains an HTML page that a proxy sent instead of a response. */
function explainWords(knowledge: Knowledge, text: string): MessageExplanation | undefined {
  const subject = knowledge.facts.subjects.find(({ kind }) => kind === 'error');
  if (!subject || !/^<(?:!doctype|html|head|body|\?xml)/i.test(text)) return undefined;
  const reading: Reading = { ok: true, notices: [] };
  return {
    subject,
    remarks: [],
    verdict: verdictOn(knowledge, subject, reading, text, false),
    findings: [],
    lines: [],
    choice: undefined,
  };
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function explanation(
  knowledge: Knowledge,
  { subject, value, inside }: Recognized,
  reading: Reading,
  remarks: readonly string[],
  choice: string | undefined,
  guess?: string,
  around: unknown = value,
): MessageExplanation {
  const sent = isValues(reading.raw) ? reading.raw : value;
  const message = openedAll(sent);
  const shown = knowledge.validators.redact(message);
  return {
    subject,
    remarks:
      inside === undefined ? remarks : [...remarks, `This is only the content of ${inside}. The rest of the message is missing.`],
    verdict: verdictOn(knowledge, subject, reading, around, inside !== undefined),
    findings: findingsOf(reading).filter((one) => says(subject, inside, one)),
    lines: linesOf(knowledge, guess, fieldsOf(knowledge, subject.id), message, shown),
    choice:
      subject.option && guess !== undefined
        ? { list: subject.option.list, code: guess, isGuess: choice === undefined }
        : undefined,
  };
}

/** The issues of a check, then its notices. */
export function findingsOf({ issues = [], notices }: Reading): Finding[] {
  return [...issues.map((one) => finding(one, true)), ...notices.map((one) => finding(one, false))];
}

/** Filters out useless findings: a part of a message has missing fields, and clients add fields of their own to an error. */
function says({ kind }: WorkbenchSubject, inside: string | undefined, { code, path }: Finding): boolean {
  if (kind === 'error') return code === 'not-json';
  return inside === undefined || code !== 'missing' || path[0] === inside;
}

function finding({ code, at, path, message, rule }: Issue | Notice, isIssue: boolean): Finding {
  return { isIssue, code, at, path, message, rule };
}

function whole(found: Recognized | undefined, subject: WorkbenchSubject, value: Values): Recognized {
  return found?.subject === subject ? found : { subject, value: found?.value ?? value, inside: undefined };
}

/** Wraps a part of a message in an object, so that it has the path that it has in the message. */
function wrapped({ value, inside }: Recognized): Values {
  return inside === undefined ? value : { [inside]: value };
}

/** Converts a request with the names of the SDK to the names on the wire. */
function withWireNames(knowledge: Knowledge, { subject, value }: Recognized): Values {
  const fields = fieldsOf(knowledge, subject.id);
  const isSdk = Object.keys(value).some((key) => {
    const field = fieldNamed(fields, key);
    return field !== undefined && field.name !== key && lowerFirst(field.name) === key;
  });
  const onWire = isSdk ? own(knowledge.validators.fromSdk, subject.id)?.(value) : value;
  return isValues(onWire) ? onWire : value;
}
