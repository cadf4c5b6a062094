import { runInNewContext } from 'node:vm';
import { imageBase64, imageBytes, type DecodedImage, type DocType } from '../../packages/validators/generated/index.mjs';
import { docTypes } from '../../packages/types/generated/index.mjs';
import { documents } from '../facts/spec/files.ts';

// Responses of CheckResult in every form in which they arrive.

export const docTypeCodes = Object.keys(docTypes).filter((code): code is DocType => code in docTypes);

/** The examples of the spec for the two sides of a document. */
function sidesOf(code: DocType): { readonly front: object; readonly back: object | undefined } {
  const shapes = documents.find(({ data }) => data.codes.some((one) => one.code === code))?.data.shapes;
  const example = (side: string): object | undefined => shapes?.[side]?.examples?.[0]?.value;
  return { front: example('front') ?? {}, back: example('back') };
}

/** Base64 without repetitions. */
export function base64(length: number): string {
  const bytes = new Uint8Array(Math.ceil((length * 3) / 4));
  let state = length;
  for (let i = 0; i < bytes.length; i++) bytes[i] = (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) >> 16;
  return Buffer.from(bytes).toString('base64').slice(0, length);
}

export interface Answer {
  readonly face: object | undefined;
  readonly id: object | undefined;
  /** Fields of `id` that hold JSON. */
  readonly nested: Readonly<Record<string, object>>;
}

export function answer(code: DocType, image = '/9j/4AAQSkZJRgABAQAAAQABAAD/2Q=='): Answer {
  const { front, back } = sidesOf(code);
  return {
    face: { facePassed: 'Y', faceComparisonScore: 99.99, faceImg: image, faceAge: '30', faceGender: 'F' },
    id: { ocrIdPassed: 'Y', idImage: image },
    nested: {
      ocrIdInfo: front,
      ocrIdEditInfo: front,
      spoofInfo: { spoofResult: 'Y', spoofType: ['SCREEN_REMARK'] },
      ...(back && { ocrIdBackInfo: back, spoofBackInfo: { spoofResult: 'N', spoofType: [] } }),
    },
  };
}

/** Which parts of a response are JSON text. */
export interface Packing {
  readonly face: boolean;
  readonly id: boolean;
  readonly nested: boolean;
}

export function pack({ face, id, nested }: Answer, packing: Packing): Record<string, unknown> {
  const as = (isText: boolean, value: object): unknown => (isText ? JSON.stringify(value) : value);
  const inner = Object.entries(nested).map(([name, value]) => [name, as(packing.nested, value)]);
  return {
    RequestId: '130A2C10-B9EE-4D84-88E3-5384FF039795',
    Code: 'Success',
    Message: 'success',
    Result: {
      Passed: 'Y',
      SubCode: '200',
      ...(face && { ExtFaceInfo: as(packing.face, face) }),
      ...(id && { ExtIdInfo: as(packing.id, { ...id, ...Object.fromEntries(inner) }) }),
    },
  };
}

export const packings: readonly Packing[] = [true, false].flatMap((face) =>
  [true, false].flatMap((id) => [true, false].map((nested) => ({ face, id, nested }))),
);

/** Every form in which a body can be passed. */
export const forms: Readonly<Record<string, (wire: unknown) => unknown>> = {
  'an object': (wire) => wire,
  text: (wire) => JSON.stringify(wire),
  'indented text': (wire) => JSON.stringify(wire, undefined, 2),
  'text with everything escaped': (wire) => JSON.stringify(wire).replace(/[^ -~]|\//g, (c) => escape(c)),
  'a Buffer': (wire) => Buffer.from(JSON.stringify(wire)),
  'a Uint8Array': (wire) => new TextEncoder().encode(JSON.stringify(wire)),
  'an ArrayBuffer': (wire) => new Uint8Array(Buffer.from(JSON.stringify(wire))).buffer,
  'an ArrayBuffer of another realm': (wire) => {
    const bytes = Buffer.from(JSON.stringify(wire));
    const foreign: unknown = runInNewContext('Uint8Array.from(bytes).buffer', { bytes });
    return foreign;
  },
  'part of a larger Uint8Array': (wire) => {
    const bytes = Buffer.from(`"${JSON.stringify(wire)}"`);
    return new Uint8Array(bytes).subarray(1, bytes.length - 1);
  },
};

function escape(character: string): string {
  return character === '/' ? '\\/' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The functions that read images. Each copy of the validators can read only its own images. */
export interface ImageReaders {
  readonly imageBase64: (image: DecodedImage) => string | undefined;
  readonly imageBytes: (image: DecodedImage) => Uint8Array | undefined;
}

/** A decoded value with its images written out, for comparing. */
export function written(value: unknown, readers: ImageReaders = { imageBase64, imageBytes }): unknown {
  if (Array.isArray(value)) return value.map((item) => written(item, readers));
  if (isImage(value)) {
    const bytes = readers.imageBytes(value);
    const hex = bytes && Buffer.from(Uint8Array.from(bytes)).toString('hex');
    return { ...value, base64: readers.imageBase64(value), hex };
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, written(inner, readers)]));
}

function isImage(value: unknown): value is DecodedImage {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'image';
}
