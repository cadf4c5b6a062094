import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Validators from '../../packages/validators/generated/index.mjs';
import { specDir } from './paths.ts';
import { generateHere } from './pipeline.ts';

const out = await generateHere(specDir('real'), ['validators']);

/** The validators of the frozen spec, for tests that depend on its products and fields. */
export const frozenValidators: typeof Validators = await import(pathToFileURL(join(out, 'validators/generated/index.mjs')).href);
