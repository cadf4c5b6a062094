import type { FlowStep, Limit } from '../../../model/protocol.ts';
import { numbered, type Block, type Drawing, type DrawnStep } from '../content/blocks.ts';
import { join, line, literal, nothing, sentence, text, type Inline } from '../content/inline.ts';
import { plainText } from '../content/plain.ts';
import { places, type PagePlace } from '../site/places.ts';
import { link, type View } from '../site/view.ts';
import { sourceLinks } from './facts.ts';
import { figureOf, secondsOf, windowOf } from './lifetimes.ts';

/** How the service is used: a drawing if the spec lists the steps, otherwise the calls in their order. */
export function flow(view: View): Block {
  const steps = view.protocol.flow;
  if (steps.length === 0) return numbered(calls(view));
  const words = numbered(steps.map((step) => stepInWords(view, step)));
  return { kind: 'figure', drawing: drawingOf(view, steps), words };
}

function calls(view: View): Inline[] {
  return view.protocol.operations.flatMap((operation) => [
    line`**You call ${link(view, operation.name, places.operation(operation.id))}.** ${operation.description}`,
    ...(view.callbacksOf.get(operation.id) ?? []).map((callback) => {
      const field = link(view, literal(callback.url), places.requestField(operation.id, callback.url));
      const name = link(view, callback.name, places.callback(callback.id));
      return line`**The service calls you: ${name}**, if you gave a ${field}. ${callback.description}`;
    }),
  ]);
}

function stepInWords(view: View, { from, to, does, call, starts, source }: FlowStep): Inline {
  const called = calledBy(view, call);
  const name = called ? line`, ${link(view, called.name, called.place)}` : nothing;
  const lasting = limitsOf(view, starts).map(
    (limit) => line` ${link(view, figureOf(limit), places.limit(limit.id))}: ${limit.description}`,
  );
  return line`**${from} → ${to}${name}.** ${sentence(does)}${join(lasting, '')} (${sourceLinks(view, source)})`;
}

function drawingOf(view: View, steps: readonly FlowStep[]): Drawing {
  const longest = Math.max(...steps.flatMap(({ starts }) => limitsOf(view, starts).map(secondsOf)));
  const lanes = [...new Set(steps.flatMap(({ from, to }) => [from, to]))];
  return {
    title: `How ${view.protocol.title} is used`,
    lanes,
    steps: steps.map(({ from, to, does, call, starts }): DrawnStep => {
      const called = calledBy(view, call);
      const target = called ? link(view, called.name, called.place) : undefined;
      return {
        from: lanes.indexOf(from),
        to: lanes.indexOf(to),
        name: called?.name ?? '',
        text: plainText(text(does)),
        isAnswer: called?.isCallback ?? false,
        link: target?.kind === 'link' ? target : undefined,
        windows: limitsOf(view, starts).map((limit) => windowOf(limit, longest)),
      };
    }),
  };
}

interface Called {
  readonly name: string;
  readonly place: PagePlace;
  readonly isCallback: boolean;
}

function calledBy({ protocol }: View, call: string | undefined): Called | undefined {
  const operation = protocol.operations.find(({ id }) => id === call);
  if (operation) return { name: operation.name, place: places.operation(operation.id), isCallback: false };
  const callback = protocol.callbacks.find(({ id }) => id === call);
  return callback && { name: callback.name, place: places.callback(callback.id), isCallback: true };
}

function limitsOf({ protocol }: View, ids: readonly string[]): Limit[] {
  return ids.flatMap((id) => protocol.limits.find((limit) => limit.id === id) ?? []);
}
