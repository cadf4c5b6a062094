import { likely } from '../../../diagnostics/likely.ts';
import { toIssue, type Finding } from './issue.ts';
import type { Path } from './path.ts';
import { prepare, toField, type Field } from './prepare.ts';
import type { Issue } from './result.ts';
import { breaks } from './rules.ts';
import type { Breach, ObjectShape, RuleShape, Shape } from './shape.ts';
import { meant } from './slips.ts';
import { characters, isObject, read, readAt, readOwn, toNumber, unreadable, type Values } from './values.ts';

/** Everything there is to say about a message. */
export interface Report {
  readonly issues: Issue[];
  readonly notices: Issue[];
}

/** How to look at what a decoder reads: null counts as nothing, and so does an empty text that needn't be there. */
export interface Manner {
  /** Throws on what isn't JSON. */
  readonly parse: (text: string) => unknown;
  /** The code that chooses among the shapes of a union. */
  readonly code: string | undefined;
}

/** Looks closely at a value that may be anything, and never throws. */
export function inspect(shape: Shape, input: unknown, manner?: Manner): Report {
  const inspector = new Inspector(manner);
  try {
    inspector.shape(shape, input, undefined);
  } catch {
    // A proxy that throws on everything, or data nested deeper than the stack.
    inspector.tell(undefined, 'unreadable', 'data that can be read', unreadable);
  }
  return inspector;
}

class Inspector implements Report {
  readonly issues: Issue[] = [];
  readonly notices: Issue[] = [];
  readonly #manner: Manner | undefined;
  /** The return codes of the message that is being read. */
  #breach: Breach;

  constructor(manner: Manner | undefined, breach: Breach = {}) {
    this.#manner = manner;
    this.#breach = breach;
  }

  tell(path: Path | undefined, code: Issue['code'], expected: string, value: unknown, more: Finding = usual): void {
    const { isNotice, prevents } = more;
    const isMissing = value === undefined || value === '';
    const returns = isNotice ? undefined : (prevents ?? (isMissing ? this.#breach.missing : this.#breach.invalid));
    const list = isNotice ? this.notices : this.issues;
    if (list.length < mostTold) list.push(toIssue(path, code, expected, value, more, returns));
  }

  shape(shape: Shape, input: unknown, path: Path | undefined): void {
    if ('any' in shape) {
      const { byCode, any } = shape;
      const code = this.#manner?.code;
      const chosen = byCode && code !== undefined && Object.hasOwn(byCode, code) ? byCode[code] : undefined;
      return chosen ? this.shape(chosen, input, path) : this.#nearest(any, input, path);
    }
    if (!path) this.#breach = shape.breach ?? {};
    if (!isObject(input)) return this.tell(path, 'wrong-type', 'an object', input);
    if ('fields' in shape) return this.#object(shape, input, path);
    const { by: key, shapes } = shape;
    const value = readOwn(input, key);
    const values = Object.keys(shapes);
    const chosen = values.find((known) => known === value);
    const variant = chosen === undefined ? undefined : shapes[chosen];
    if (variant) this.#object(variant, input, path);
    else if (value === undefined) this.tell({ outer: path, key }, 'missing', `one of ${values.join(', ')}`, value);
    else this.#field(toField({ values, min: 1 }), value, path, key);
  }

  /** Of several shapes the one that fits best is the one to talk about. */
  #nearest(shapes: readonly ObjectShape[], input: unknown, path: Path | undefined): void {
    let nearest: Inspector | undefined;
    for (const shape of shapes) {
      const attempt = new Inspector(this.#manner, this.#breach);
      attempt.shape(shape, input, path);
      if (!nearest || attempt.#cost() < nearest.#cost()) nearest = attempt;
      if (nearest.#cost() === 0) return;
    }
    if (!nearest) return;
    for (const issue of nearest.issues) if (this.issues.length < mostTold) this.issues.push(issue);
    for (const notice of nearest.notices) if (this.notices.length < mostTold) this.notices.push(notice);
  }

  #cost(): number {
    return this.issues.length * mostTold + this.notices.length;
  }

  #object(shape: ObjectShape, values: Values, outer: Path | undefined): void {
    const { fields, required } = prepare(shape);
    let found = 0;
    for (const key of Object.keys(values)) {
      const value = read(values, key);
      if (value === undefined || (value === null && this.#manner)) continue;
      const field = fields.get(key);
      if (!field) {
        this.#unknownField(shape, value, { outer, key });
        continue;
      }
      if (field.required) found++;
      this.#field(field, value, outer, key);
    }
    if (found < required.length) {
      const missing = required.filter((key) => (readOwn(values, key) ?? undefined) === undefined);
      for (const key of missing) this.tell({ outer, key }, 'missing', 'a value', undefined);
    }
    if (shape.rules) for (const rule of shape.rules) this.#rule(rule, values, outer);
  }

  #unknownField({ fields, closed, variant }: ObjectShape, value: unknown, path: Path): void {
    const owners = variant && Object.hasOwn(variant.owners, path.key) ? variant.owners[path.key] : undefined;
    const isFlood = this.issues.length + this.notices.length > mostHints;
    const near = owners || isFlood ? undefined : likely(path.key, Object.keys(fields));
    this.tell(path, owners ? 'foreign-field' : 'unknown-field', near ?? 'no such field', value, {
      isNotice: !closed,
      isHidden: true,
      near,
      says: owners ? `belongs to ${owners.join(' and ')}, not to ${variant?.value}` : 'is not a known field',
    });
  }

  #rule(rule: RuleShape, values: Values, path: Path | undefined): void {
    const { id, says, advice } = rule;
    const broken = breaks(rule, values);
    if (!broken) return;
    const { field, isMissing, prevents } = broken;
    const at = field.reduce<Path | undefined>((outer, key) => ({ outer, key }), path);
    if (!id && isMissing) this.tell(at, 'missing', 'a value', undefined);
    else {
      const received = isMissing ? undefined : unreadable;
      this.tell(at, id ? 'rule' : 'repeated', says, received, {
        isNotice: advice,
        rule: id,
        prevents,
        says: `${isMissing ? 'is missing' : 'breaks a rule'}: ${says}`,
      });
    }
  }

  #field(field: Field, value: unknown, outer: Path | undefined, key: string): void {
    if (!field.type && typeof value === 'string') return this.#text(field, value, outer, key);
    const path = { outer, key, isText: field.json };
    const { type, inside, hidden: isHidden } = field;
    const wrongType = (expected: string) => this.tell(path, 'wrong-type', expected, value, { isHidden });
    if (value === unreadable) this.tell(path, 'unreadable', 'data that can be read', value);
    else if (!type) this.#noText(field, value, path);
    else if (type === 'list') this.#list(field.item, value, path);
    else if (type === 'object') {
      if (inside) this.shape(inside(), value, path);
      else if (!isObject(value)) wrongType('an object');
    } else if (type === 'boolean') {
      if (typeof value !== 'boolean') wrongType('true or false');
    } else this.#number(field, value, path);
  }

  #list(item: Field['item'], value: unknown, outer: Path): void {
    if (!Array.isArray(value)) return this.tell(outer, 'wrong-type', 'a list', value);
    if (!item) return;
    const field = toField(item);
    for (let i = 0; i < value.length; i++) this.#field(field, readAt(value, i), outer, String(i));
  }

  #number({ type, min = -Infinity, max = Infinity, hidden: isHidden, required }: Field, value: unknown, path: Path): void {
    if (this.#manner && value === '' && !required) return;
    const number = this.#manner || typeof value === 'number' ? toNumber(value) : NaN;
    const isWhole = type === 'integer';
    if (isWhole ? !Number.isInteger(number) : !Number.isFinite(number)) {
      this.tell(path, 'wrong-type', isWhole ? 'a whole number' : 'a number', value, { isHidden });
    } else if (number < min || number > max) {
      this.tell(path, 'out-of-range', number < min ? `at least ${min}` : `at most ${max}`, value, { isHidden });
    }
  }

  /** Something else where a text is due. */
  #noText(field: Field, value: unknown, path: Path): void {
    const { json, hidden: isHidden } = field;
    if (field.orObject && field.inside && isObject(value)) return this.shape(field.inside(), value, path);
    if (this.#manner && typeof value === 'number') return;
    const isParsed = json && typeof value === 'object' && value !== null;
    const says = isParsed ? 'has to be JSON text: pass the object through JSON.stringify' : undefined;
    this.tell(path, 'wrong-type', json ? 'JSON text' : 'text', value, { isHidden, near: meant(field, value), says });
  }

  #text(field: Field, value: string, outer: Path | undefined, key: string): void {
    const { min, max, pattern, values, json, dates } = field;
    if (value === '' && this.#manner) {
      // What has a form of its own can't be nothing if it has to be there.
      if (field.required && (values ?? pattern ?? max)) this.#wrongText(field, value, outer, key, 'too-short', atLeast(1));
      else if (!field.required) return;
    }
    if (min !== undefined && isShorter(value, min)) return this.#wrongText(field, value, outer, key, 'too-short', atLeast(min));
    if (max !== undefined && isLonger(value, max)) {
      this.#wrongText(field, value, outer, key, 'too-long', `at most ${characters(max)}`);
    }
    if (values && !values.includes(value)) {
      this.#wrongText(field, value, outer, key, 'unknown-value', `one of ${values.join(', ')}`, field.open);
    }
    if (pattern && !pattern.test(value)) this.#wrongText(field, value, outer, key, 'bad-form', field.means ?? String(pattern));
    if (dates && !dates.some(({ is }) => is(value))) {
      this.#wrongText(field, value, outer, key, 'bad-form', `a date as ${dates.map(({ form }) => form).join(' or ')}`, true);
    }
    if (json && value !== '') this.#json(field, value, { outer, key, isText: true });
  }

  #wrongText(
    field: Field,
    value: string,
    outer: Path | undefined,
    key: string,
    code: Issue['code'],
    expected: string,
    isNotice?: boolean,
  ): void {
    const near = code === 'unknown-value' ? meant(field, value) : undefined;
    this.tell({ outer, key }, code, expected, value, { isHidden: field.hidden, isNotice, near });
  }

  #json({ inside, item, hidden: isHidden }: Field, text: string, path: Path): void {
    let value: unknown;
    try {
      value = (this.#manner?.parse ?? JSON.parse)(text);
    } catch {
      return this.tell(path, 'not-json', 'JSON text', text, { isHidden });
    }
    if (this.#manner && value === null) return;
    if (inside) this.shape(inside(), value, path);
    else if (item) this.#list(item, value, path);
  }
}

/** Whoever sends a million unknown fields doesn't get as many issues. */
const mostTold = 1000;

/** Past so many problems nobody is helped by guesses, which take time. */
const mostHints = 100;

const usual: Finding = {};

function atLeast(count: number): string {
  return `at least ${characters(count)}`;
}

/** Lengths are counted in code points; `.length` decides wherever it can. */
function isLonger(text: string, max: number): boolean {
  return text.length > max && (text.length > 2 * max || countCharacters(text) > max);
}

function isShorter(text: string, min: number): boolean {
  return text.length < 2 * min && (text.length < min || countCharacters(text) < min);
}

function countCharacters(text: string): number {
  let found = 0;
  for (const _ of text) found++;
  return found;
}
