import { likely } from '../../../diagnostics/likely.ts';
import { missing, others, type Doubts, type Quick } from './doubts.ts';
import { lookAt, type Field } from './field.ts';
import { step, type Path } from './path.ts';
import { add, newReport, tell, tellMissing, weight, type Breach, type Report } from './report.ts';
import { isBroken, tellRule, type Rule } from './rules.ts';
import { textField } from './text-field.ts';
import { isOneOf, oneOf } from './text-kinds.ts';
import { tellUnknown, unknownKeys } from './unknown-fields.ts';
import { isObject, isSealed, readOwn, type Values } from './values.ts';

/** What a message, or a part of one, looks like. */
export interface Shape {
  /** Looks closely at a value that may be anything: at all of it, or at what a quick check has doubts about. */
  readonly look: (report: Report, value: unknown, path: Path | undefined, doubts?: Doubts) => void;
}

export interface ObjectShape extends Shape {
  readonly known: ReadonlySet<string>;
  /** Unknown fields are refused; where it is open, they are merely noticed. */
  readonly closed: boolean;
  readonly variant: Variant | undefined;
}

/** What tells people about the fields of an object's sisters. */
export interface Variant {
  /** The value that chooses this shape. */
  readonly value: string;
  /** Key -> the values that choose a shape with it, in words. */
  readonly owners: () => ReadonlyMap<string, string>;
}

interface ObjectTraits {
  /** Keys that may be there too, with whatever behind them. */
  readonly also?: readonly string[];
  readonly closed?: boolean;
  /** Where there is one, it knows the rules. */
  readonly quick?: Quick;
  readonly rules?: readonly Rule[];
  readonly variant?: Variant;
  readonly breach?: Breach;
}

export function objectShape(
  fields: readonly Field[],
  { also = [], closed = false, quick, rules = [], variant, breach }: ObjectTraits = {},
): ObjectShape {
  const known = new Set([...fields.map(({ key }) => key), ...also]);
  const shape = { known, closed, variant, look };
  return shape;

  function look(report: Report, value: unknown, path: Path | undefined, doubts?: Doubts): void {
    if (!path && breach) report.breach = breach;
    if (!isObject(value) || isSealed(value, known)) return tellNoObject(report, path, value);
    if (doubts && doubts[doubts.length - 1] !== others) return lookAtSome(report, value, path, doubts);
    const unknown = unknownKeys(known, value, report);
    // Too many keys, but none unknown: something about the object itself is odd.
    if (doubts && unknown.length > 0) lookAtSome(report, value, path, doubts);
    else if (quick) lookAtSome(report, value, path, quick(ownFields(report, value)));
    else lookAtAll(report, value, path);
    tellUnknown(report, shape, unknown, value, path);
  }

  function lookAtSome(report: Report, values: Values, path: Path | undefined, doubts: Doubts = []): void {
    for (const at of doubts) {
      if (at < others) tellMissing(report, step(path, fields[missing(at)]!.key));
      else if (at >= fields.length) tellRule(report, rules[at - fields.length]!, path);
      else if (at !== others) lookAtField(report, fields[at]!, values, path);
    }
  }

  function lookAtAll(report: Report, values: Values, path: Path | undefined): void {
    for (const field of fields) lookAtField(report, field, values, path);
    if (rules.length === 0) return;
    const own = ownFields(report, values);
    for (const rule of rules) if (isBroken(rule, own)) tellRule(report, rule, path);
  }

  /** What is the object's own, and not nothing. */
  function ownFields({ manner }: Report, values: Values): Values {
    const own: Record<string, unknown> = Object.create(null);
    for (const { key } of fields) {
      const value = readOwn(values, key);
      if (!manner || (value !== '' && value !== null)) own[key] = value;
    }
    return own;
  }
}

export function tellNoObject(report: Report, path: Path | undefined, value: unknown): void {
  // A text in its place may hold all that an object would.
  tell(report, path, value === undefined ? 'missing' : 'wrong-type', 'an object', value, { isHidden: true });
}

function lookAtField(report: Report, field: Field, values: Values, outer: Path | undefined): void {
  const { key, required } = field;
  const value = readOwn(values, key);
  if (value === undefined || (value === null && report.manner)) {
    if (required) tellMissing(report, step(outer, key));
  } else lookAt(report, field, value, outer);
}

/** One of several shapes; which one nothing tells, unless a code does. */
export function unionShape(shapes: readonly (() => Shape)[], byCode: Readonly<Record<string, () => Shape>> = {}): Shape {
  return { look };

  function look(report: Report, value: unknown, path: Path | undefined): void {
    const code = report.manner?.code;
    const chosen = code !== undefined && Object.hasOwn(byCode, code) ? byCode[code] : undefined;
    if (chosen) chosen().look(report, value, path);
    else nearest(report, value, path);
  }

  /** The one that fits best is the one to talk about. */
  function nearest(report: Report, value: unknown, path: Path | undefined): void {
    let best: Report | undefined;
    for (const shape of shapes) {
      const attempt = newReport(report.manner, report.breach);
      shape().look(attempt, value, path);
      if (!best || weight(attempt) < weight(best)) best = attempt;
      if (weight(best) === 0) return;
    }
    if (best) add(report.issues, best.issues);
    if (best) add(report.notices, best.notices);
  }
}

/** What is none of several messages, of which the value of a field would tell which it is. */
export function choiceShape(key: string, values: readonly string[], breach: Breach): Shape {
  const field = textField(key, { min: 1 }, isOneOf(values));
  const known = new Set([key]);
  const expected = oneOf(values);
  return { look };

  function look(report: Report, input: unknown): void {
    report.breach = breach;
    if (!isObject(input) || isSealed(input, known)) return tellNoObject(report, undefined, input);
    const value = readOwn(input, key);
    if (value !== undefined) return lookAt(report, field, value, undefined);
    tellMissing(report, step(undefined, key), expected);
    const misspelt = unknownKeys(known, input, report).filter((given) => likely(given, known) !== undefined);
    tellUnknown(report, { known, closed: true, variant: undefined }, misspelt, input, undefined);
  }
}
