/** A form in which a client returns the body of a response. */
export interface Wrapping {
  readonly form: string;
  readonly wrap: (body: object) => unknown;
  /** The notices that the form itself causes. */
  readonly adds?: readonly string[];
}

/** Converts a body to an instance of an SDK class: names begin with a lower-case letter. */
export function inSdkNames(body: object): object {
  const members = Object.entries(body).map(([name, value]: [string, unknown]) => {
    const isPart = name === 'Result' && typeof value === 'object' && value !== null && !Array.isArray(value);
    return [name.charAt(0).toLowerCase() + name.slice(1), isPart ? inSdkNames(value) : value];
  });
  return Object.assign(new Model(), Object.fromEntries(members));
}

class Model {
  toMap(): object {
    return {};
  }
}

const bytes = (body: object) => new TextEncoder().encode(JSON.stringify(body));

export const wrappings: readonly Wrapping[] = [
  { form: 'an object', wrap: (body) => body },
  { form: 'text', wrap: (body) => JSON.stringify(body) },
  { form: 'text with a byte order mark', wrap: (body) => `\uFEFF${JSON.stringify(body)}` },
  { form: 'text that was stringified twice', wrap: (body) => JSON.stringify(JSON.stringify(body)), adds: ['unusual-form '] },
  { form: 'bytes', wrap: bytes },
  { form: 'an ArrayBuffer', wrap: (body) => bytes(body).buffer },
  { form: 'a Buffer', wrap: (body) => Buffer.from(bytes(body)) },
  { form: 'the names of the SDK', wrap: inSdkNames },
  { form: 'a response of the SDK', wrap: (body) => ({ statusCode: 200, headers: {}, body: inSdkNames(body) }) },
  { form: 'a response of a client with a body', wrap: (body) => ({ statusCode: 200, headers: {}, body: JSON.stringify(body) }) },
  { form: 'a response of axios', wrap: (body) => ({ status: 200, headers: {}, config: {}, data: body }) },
];
