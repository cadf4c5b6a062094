import { SpanKind, SpanStatusCode, trace, type Attributes, type Tracer } from '@opentelemetry/api';
import { service } from '@idv-protocol/types';
import type { Observer } from './observer.ts';

/**
 * Creates a client span for each call, with an event for each attempt that failed. Names and attributes follow OpenTelemetry's
 * conventions for RPC. None contains personal data.
 *
 * @param tracer Default: a tracer of the global provider.
 * @example
 * const client = createClient({ transport, observers: [openTelemetryObserver()] });
 */
export function openTelemetryObserver(tracer: Tracer = trace.getTracer('@idv-protocol/client')): Observer {
  return {
    callStarted({ operation }) {
      const { product } = service.api;
      const span = tracer.startSpan(`${product}/${operation}`, {
        kind: SpanKind.CLIENT,
        attributes: { 'rpc.system.name': 'alibaba_cloud', 'rpc.method': `${product}/${operation}` },
      });
      return {
        attemptEnded({ attempt, durationMs, error, retryInMs }) {
          if (error === undefined) return;
          span.addEvent(
            'idv.attempt_failed',
            there({ attempt, duration_ms: durationMs, 'error.type': error, retry_in_ms: retryInMs }),
          );
        },
        callEnded({ outcome, attempts, error, code, status, requestId, subCode }) {
          span.setAttributes(
            there({
              'idv.outcome': outcome,
              'idv.attempts': attempts,
              'idv.sub_code': subCode,
              'alibaba_cloud.request_id': requestId,
              'rpc.response.status_code': code,
              'http.response.status_code': status,
              'error.type': error ?? (outcome === 'refused' || outcome === 'aborted' ? outcome : undefined),
            }),
          );
          if (error !== undefined || outcome === 'refused') span.setStatus({ code: SpanStatusCode.ERROR });
          span.end();
        },
      };
    },
  };
}

/** The attributes that have a value. */
function there(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));
}
