import { isProgramName, type Known } from './known.ts';
import { networkCode } from './network-error.ts';
import { isObject, read, type Values } from './values.ts';

/** Whether a value is an error, also of another realm, or a logger's copy of one. */
export function isError(value: object): value is Values {
  if (value instanceof Error || Object.prototype.toString.call(value) === '[object Error]') return true;
  return isObject(value) && typeof read(value, 'stack') === 'string' && typeof read(value, 'message') === 'string';
}

/** The name of an error's class if it may be shown. */
export function errorName(name: unknown): string | undefined {
  return typeof name === 'string' && /^(?:[A-Z][A-Za-z]{0,60})?(?:Error|Exception)$/.test(name) ? name : undefined;
}

/** The frames of a stack. The message before them may contain any text, even lines. */
export function frames(known: Known, stack: unknown, message: unknown): readonly string[] {
  if (typeof stack !== 'string') return [];
  const start = typeof message === 'string' ? stack.indexOf(message) : -1;
  const lines = stack
    .slice(start < 0 ? 0 : start + String(message).length)
    .slice(0, longestStack)
    .split('\n');
  return lines.flatMap((line) => (isFrame(line) ? [withoutData(withKnownNames(known, line.trim()))] : []));
}

/** A frame without possible data: home directories, and path segments with long numbers. */
function withoutData(frame: string): string {
  const named = frame.replaceAll(/([\\/](?:home|users|customers|people)[\\/])[^\\/:]+/gi, '$1*');
  return named.replaceAll(/(?<=[\\/ ])[^\\/ :()]*\d{5}[^\\/ :()]*/g, '*');
}

/** A frame with only those function names that consist of known words, because code may be named after a customer. */
function withKnownNames(known: Known, frame: string): string {
  const [, call = '', names = '', place = ''] =
    /^(at (?:(?:async |new )*)(?=.* \())([^(]*)( \(.*)$/.exec(frame) ?? /^()(?!at )([^@]*)(@.*)$/.exec(frame) ?? [];
  if (place === '') return frame;
  return `${call}${names.replaceAll(/[\w$]+/g, (name) => (name.length === 1 || isProgramName(known, name) ? name : '*'))}${place}`;
}

function isFrame(line: string): boolean {
  return line.length < 400 && (v8.test(line) || others.test(line));
}

const v8 = /^ *at (?:(?:async |new )?[\w$.<>#]+(?: \[as [\w$.]+\])? \()?[\w$@.:/\\+~-]+:\d+:\d+\)?$/;
/** Firefox and Safari. */
const others = /^[\w$.<>/*]*@[\w$.:/\\+~-]+:\d+:\d+$/;
const longestStack = 20_000;

/** Whether a text is an error code of Node, of its network functions or of undici. */
export function isRuntimeCode(text: string): boolean {
  return networkCode.test(text) || /^(?:ERR_[A-Z_]{2,50}|ENOENT|EACCES|EEXIST|EPERM|EMFILE|EADDRINUSE)$/.test(text);
}
