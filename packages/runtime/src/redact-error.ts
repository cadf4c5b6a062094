import { isProgramName, type Known } from './known.ts';
import { networkCode } from './network-error.ts';
import { isObject, read, type Values } from './values.ts';

/** Whether a value is an error, of another realm too, or what a logger has made of one. */
export function isError(value: object): value is Values {
  if (value instanceof Error || Object.prototype.toString.call(value) === '[object Error]') return true;
  return isObject(value) && typeof read(value, 'stack') === 'string' && typeof read(value, 'message') === 'string';
}

/** The class of an error as it may be shown; undefined for what may be something else. */
export function errorName(name: unknown): string | undefined {
  return typeof name === 'string' && /^(?:[A-Z][A-Za-z]{0,60})?(?:Error|Exception)$/.test(name) ? name : undefined;
}

/** The lines of a stack that say where the program was. The message before them may have any text in it, lines too. */
export function frames(known: Known, stack: unknown, message: unknown): readonly string[] {
  if (typeof stack !== 'string') return [];
  const start = typeof message === 'string' ? stack.indexOf(message) : -1;
  const lines = stack
    .slice(start < 0 ? 0 : start + String(message).length)
    .slice(0, longestStack)
    .split('\n');
  return lines.flatMap((line) => (isFrame(line) ? [withoutData(withKnownNames(known, line.trim()))] : []));
}

/** A frame without what may be data: what follows a directory of people, and segments with long numbers. */
function withoutData(frame: string): string {
  const named = frame.replaceAll(/([\\/](?:home|users|customers|people)[\\/])[^\\/:]+/gi, '$1*');
  return named.replaceAll(/(?<=[\\/ ])[^\\/ :()]*\d{5}[^\\/ :()]*/g, '*');
}

/** A frame with the names of functions that are made of known words: code may be called after whoever it is for. */
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

/** Whether a text is a code of the runtime: of Node, of its network or of undici. */
export function isRuntimeCode(text: string): boolean {
  return networkCode.test(text) || /^(?:ERR_[A-Z_]{2,50}|ENOENT|EACCES|EEXIST|EPERM|EMFILE|EADDRINUSE)$/.test(text);
}
