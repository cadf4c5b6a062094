import type { Json } from '../../model/protocol.ts';

export type OpenApiDocument = { readonly [key: string]: Json };
