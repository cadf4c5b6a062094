import { onCallback } from '@idv-protocol/client/flow';
import { verification } from '../../../lib/verification';

export const GET = (request: Request): Promise<Response> => onCallback(verification, request);
