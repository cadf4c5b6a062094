import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { parsed } from './callbacks/target.ts';
import { Clock } from './domain/clock.ts';
import { makeIds } from './domain/ids.ts';
import type { Transaction } from './domain/transaction.ts';
import type { FaultOrder } from './faults/faults.ts';
import type { Answer } from './http/answers.ts';
import { fromRequest, toResponse } from './http/fetched.ts';
import type { Guard } from './http/guard.ts';
import type { Received } from './wire/received.ts';
import { makeAnswer } from './http/routes.ts';
import { findScenario } from './scenarios/choose.ts';
import { Service } from './service.ts';
import type { Finish, Settings } from './settings.ts';
import { MemoryStore } from './store/memory.ts';
import { openSqlite } from './store/sqlite.ts';

export interface SandboxOptions {
  /** The outcome of every verification: the id of a scenario or its sceneCode. Without it, the tester chooses on the page. */
  readonly scenario?: string;
  /** When a verification with a chosen outcome ends (default: at-once). */
  readonly finish?: Finish;
  /** Access key IDs with their secrets. Without them, signatures are not checked. */
  readonly keys?: Readonly<Record<string, string>>;
  /** The origin that replaces the one in CallbackUrl. */
  readonly callbackTo?: string;
  /** Hosts of CallbackUrl that callbacks may go to. */
  readonly allowCallbackHosts?: readonly string[];
  /** Accepted hostnames, besides those of loopback. */
  readonly allowHosts?: readonly string[];
  /** The origin in links to the pages of verifications (default: the origin of the call). */
  readonly publicUrl?: string;
  /** Origins whose pages may use the control API. */
  readonly allowOrigins?: readonly string[];
  /** Makes all ids the same in each run. */
  readonly seed?: string;
  /** A file for the transactions, so that they survive a restart. */
  readonly data?: string;
  /** Keeps the images of requests. Otherwise, only their length is kept. */
  readonly keepImages?: boolean;
  /** The token of the control API (default: a random one). */
  readonly token?: string;
  /** Receives a line for each call, without values of requests. */
  readonly log?: (line: string) => void;
}

/** The outcomes of the next verifications. They replace `scenario`. */
export interface NextOrder {
  /** Ids or sceneCodes, each for one Initialize. */
  readonly queue: readonly string[];
  /** The id of a product, if the order is only for that product. */
  readonly product?: string;
  /** A MerchantUserId, if the order is only for that user. */
  readonly user?: string;
}

/** The simulated service, without a port. */
export interface Sandbox {
  readonly token: string;
  readonly clock: Clock;
  /** Answers a request. Rejects if the connection is cut on purpose. */
  readonly fetch: (request: Request) => Promise<Response>;
  readonly next: (order: NextOrder) => void;
  readonly faults: (order: FaultOrder) => void;
  /** Ends the user's part. Returns false if it has ended or expired, or if no outcome is chosen or applies. */
  readonly finish: (transactionId: string, scenario?: string) => boolean;
  readonly transaction: (id: string) => Transaction | undefined;
  /** Resolves when all callbacks have been sent. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Creates a sandbox. Throws if the scenario doesn't exist. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  return assemble(options, false).sandbox;
}

export interface Assembled {
  readonly sandbox: Sandbox;
  /** For a server: answers requests without the types of `fetch`. */
  readonly answer: (received: Received) => Promise<Answer>;
}

/** Creates a sandbox for itself or for a server. */
export function assemble(options: SandboxOptions, isServed: boolean): Assembled {
  const service = new Service(settingsOf(options));
  const guard: Guard = {
    hosts: options.allowHosts ?? [],
    origins: options.allowOrigins ?? [],
    token: options.token ?? randomBytes(24).toString('base64url'),
  };
  const next = ({ queue, product, user }: NextOrder, stays = false) => {
    const unknown = queue.find((name) => !findScenario(name));
    if (unknown !== undefined)
      throw new Error(
        `There is no scenario ${JSON.stringify(unknown)}. \`scenarios\` of @idv-protocol/types/scenarios lists them all.`,
      );
    service.orders.add({ queue, stays, product, user });
  };
  if (options.scenario !== undefined) next({ queue: [options.scenario] }, true);
  const answer = makeAnswer(service, guard, isServed);
  const sandbox: Sandbox = {
    token: guard.token,
    clock: service.settings.clock,
    fetch: async (request) => toResponse(await answer(fromRequest(request))),
    next: (order) => next(order),
    faults: (order) => service.faults.set(order),
    finish: (id, scenario) => service.finish(id, scenario),
    transaction: (id) => service.find(id),
    settled: () => service.settled(),
    close: async () => {
      await service.settled();
      service.settings.store.close();
    },
  };
  return { sandbox, answer };
}

function settingsOf(options: SandboxOptions): Settings {
  const {
    keys = {},
    callbackTo,
    publicUrl,
    allowCallbackHosts = [],
    finish = 'at-once',
    keepImages = false,
    seed,
    data,
    log = () => {},
  } = options;
  return {
    keys: new Map(Object.entries(keys)),
    targets: { to: callbackTo, allowedHosts: allowCallbackHosts },
    finish,
    keepsImages: keepImages,
    publicUrl: publicUrl === undefined ? undefined : parsed(publicUrl)?.origin,
    store: data === undefined ? new MemoryStore() : openSqlite(data),
    clock: new Clock(),
    ids: makeIds(seed),
    systemNow: Date.now,
    fetch: (url, init) => fetch(url, init),
    wait: (milliseconds) => wait(milliseconds),
    log,
  };
}
