export { createHandlers, onCallback, type Handler, type HandlerOptions, type Handlers } from './flow/handlers.ts';
export { memoryStore } from './flow/memory-store.ts';
export type { Verdict, VerificationRecord, VerificationStore } from './flow/record.ts';
export {
  createVerification,
  type StartOutcome,
  type StartRequest,
  type Verification,
  type VerificationOptions,
  type VerificationResult,
} from './flow/verification.ts';
