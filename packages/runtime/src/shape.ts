import { others, type Unconfirmed, type QuickCheck } from './quick-check.ts';
import { checkValue, type Field } from './field.ts';
import { step, type Path } from './path.ts';
import { add, noticeEmpty, partReport, issue, weight, type ReturnCodes, type Report } from './report.ts';
import { isBroken, reportRule, type Rule } from './rules.ts';
import { sdkNameIn } from './sdk-spelling.ts';
import { otherKeys, plainNames, reportOther, type Owners } from './unknown-fields.ts';
import { isObject, isSealed, readOwn, type Values } from './values.ts';

/** The expected shape of a message or of a part of it. */
export interface Shape {
  /** Checks any value in full, or only the parts that a quick check couldn't confirm. */
  readonly check: (report: Report, value: unknown, path: Path | undefined, unconfirmed?: Unconfirmed) => void;
}

export interface ObjectShape extends Shape {
  /** The keys of the described fields, and of fields that every message may have. */
  readonly described: ReadonlySet<string>;
  /** The same, and the keys that only the SDK has. */
  readonly known: ReadonlySet<string>;
  /** The known keys by their plain names. */
  readonly plainNames: ReadonlyMap<string, string>;
  readonly fields: readonly Field[];
  /** Whether it is a request: an empty optional value then counts as absent, and a typo in a name is an issue. */
  readonly isRequest: boolean;
  readonly variant: Variant | undefined;
}

/** The fields of the other messages of a union, for better notices. */
export interface Variant {
  /** The value that selects this shape. */
  readonly value: string;
  readonly owners: () => ReadonlyMap<string, Owners>;
}

interface ObjectTraits {
  /** Other accepted keys, with any value. */
  readonly also?: readonly string[];
  /** Keys that only the SDK has. */
  readonly undescribed?: readonly string[];
  readonly request?: boolean;
  readonly rules?: readonly Rule[];
  readonly variant?: Variant;
  readonly returnCodes?: ReturnCodes;
  /** The name of the function that converts the SDK's names. */
  readonly fromSdk?: string;
}

/** Returns what to check in an object if no quick check has run. `own` returns its own values that aren't absent. */
type FindUnconfirmed = (own: () => Values) => Unconfirmed | undefined;

/** An object with a quick check, which includes the rules. */
export function quickShape(fields: readonly Field[], quick: QuickCheck, traits: ObjectTraits): ObjectShape {
  return shapeOf(fields, (own) => quick(own()), traits);
}

/** An object without a quick check: all fields are checked. */
export function objectShape(fields: readonly Field[], traits: ObjectTraits = {}): ObjectShape {
  const { rules = [] } = traits;
  const all = fields.map(({ key }) => key);
  const findAll: FindUnconfirmed = (own) => {
    if (rules.length === 0) return all;
    const values = own();
    return [...all, ...rules.flatMap((rule, at) => (isBroken(rule, values) ? at : []))];
  };
  return shapeOf(fields, findAll, traits);
}

/** Inherits nothing; engines are slower with objects that have no prototype. */
const bare: object = /* @__PURE__ */ Object.create(null);

function shapeOf(
  fields: readonly Field[],
  findUnconfirmed: FindUnconfirmed,
  { also = [], undescribed = [], request: isRequest = false, rules = [], variant, returnCodes, fromSdk }: ObjectTraits,
): ObjectShape {
  const byKey = new Map<string | number, Field>(fields.map((field) => [field.key, field]));
  const described = new Set([...fields.map(({ key }) => key), ...also]);
  const all = new Set([...described, ...undescribed]);
  const shape = { fields, described, known: all, plainNames: plainNames(all), isRequest, variant, check };
  return shape;

  function check(report: Report, value: unknown, path: Path | undefined, unconfirmed?: Unconfirmed): void {
    if (!path && returnCodes) report.returnCodes = returnCodes;
    if (!isObject(value) || isSealed(value, described)) return reportNoObject(report, path, value);
    if (unconfirmed && unconfirmed.at(-1) !== others) return checkSome(report, value, path, unconfirmed);
    const sdkName = fromSdk !== undefined && !path ? sdkNameIn(all, value, variant?.owners()) : undefined;
    if (sdkName !== undefined) {
      const says = `has the names of the SDK, such as ${sdkName}: pass it through ${fromSdk} first`;
      return issue(report, path, 'sdk-spelling', 'names on the wire', value, { says, prevents: null });
    }
    const unknown = otherKeys(shape, value, report);
    // Too many keys, but no unknown one: the object itself is odd.
    checkSome(
      report,
      value,
      path,
      unconfirmed && unknown.length > 0 ? unconfirmed : findUnconfirmed(() => ownFields(report, value)),
    );
    for (const key of unknown) reportOther(report, shape, key, value, path);
  }

  function checkSome(report: Report, values: Values, path: Path | undefined, unconfirmed: Unconfirmed = []): void {
    for (const at of unconfirmed) {
      if (at === others) continue;
      const field = byKey.get(at);
      if (field) checkField(report, field, values, path, isRequest);
      else reportRule(report, rules[Number(at)], path);
    }
  }

  /** The object's own values that aren't absent. */
  function ownFields({ mode, received }: Report, values: Values): Values {
    const own: Record<string, unknown> = Object.create(bare);
    for (const field of fields) {
      const value = readOwn(values, field.key);
      const isNothing = value === undefined || (mode && value === '') || (received && value === null);
      if (!isNothing) own[field.key] = value;
    }
    return own;
  }
}

export function reportNoObject(report: Report, path: Path | undefined, value: unknown): void {
  // A text in its place may contain the whole object as JSON.
  const isText = !path && typeof value === 'string' && /^\s*{/.test(value);
  const says = isText ? 'must be an object, not text: pass it through JSON.parse' : undefined;
  issue(report, path, value === undefined ? 'missing' : 'wrong-type', 'an object', value, { says });
}

function checkField(report: Report, field: Field, values: Values, outer: Path | undefined, isRequest: boolean): void {
  const { key, required, takesEmpty, takes = 'a value' } = field;
  const value = readOwn(values, key);
  if (isRequest && value === '' && !required) return noticeEmpty(report, step(outer, key));
  const isNull = value === null && report.received;
  if (isNull) report.empties.push(step(outer, key));
  if (value !== undefined && !(isNull && !(takesEmpty && report.mode))) checkValue(report, field, value, outer);
  else if (required) issue(report, step(outer, key), 'missing', takes, undefined);
}

/** One of several shapes. Only a code, if given, says which one. */
export function unionShape(shapes: readonly (() => Shape)[], byCode: Readonly<Record<string, () => Shape>> = {}): Shape {
  return { check };

  function check(report: Report, value: unknown, path: Path | undefined): void {
    const code = report.mode?.code;
    const chosen = code !== undefined && Object.hasOwn(byCode, code) ? byCode[code] : undefined;
    if (chosen) chosen().check(report, value, path);
    else nearest(report, value, path);
  }

  /** The problems of the best-fitting shape are reported. An empty field of any shape counts as absent. */
  function nearest(report: Report, value: unknown, path: Path | undefined): void {
    let best: Report | undefined;
    for (const shape of shapes) {
      const attempt = partReport(report);
      shape().check(attempt, value, path);
      report.empties.push(...attempt.empties);
      if (!best || weight(attempt) < weight(best)) best = attempt;
      // A decoder doesn't need the empty fields of the other shapes: it makes no copy without them.
      if (report.mode && weight(best) === 0) return;
    }
    if (best) add(report.issues, best.issues);
    if (best) add(report.notices, best.notices);
  }
}
