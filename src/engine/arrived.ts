// A request as the site's own functions and the visitor's account know it, read when something asks.

import type { Catalogue } from "../catalogue/types.ts";
import { accountChoice } from "../decide/account.ts";
import type { Adopter } from "../interop/adopt.ts";
import type { Facts, RequestLike } from "../read/types.ts";
import { markFor, type Accounts, type SignedIn } from "./account.ts";
import type { RequestInput } from "./request-input.ts";
import type { ConnectionInfo } from "./site.ts";

/** How a request is read, as the site's own functions know it. */
export interface Readers<Given> {
  readonly readFacts: (
    request: RequestLike,
    given: Given,
    cookie: string,
    secure: boolean,
  ) => Facts;
  /** What the cookies of another consent system change in what was read. */
  readonly adopt: Adopter | undefined;
  readonly languageOf: (given: Given, request: RequestLike) => string;
  readonly accounts: Accounts<Given> | undefined;
  /** Name of the cookie that remembers which choice was shown. */
  readonly accountMark: (secure: boolean) => string;
  readonly catalogue: Catalogue;
  /** Could the request have brought the consent cookie? */
  readonly couldCarry: (request: RequestLike, connection: ConnectionInfo) => boolean;
}

const NOBODY_KNOWS: SignedIn = { account: undefined, stored: { kind: "unknown" }, mark: undefined };

const NO_ACCOUNT: NonNullable<Facts["account"]> = Object.freeze({
  id: undefined,
  mark: undefined,
  isKnown: false,
  own: { kind: "unknown" } as const,
  hasChoice: false,
  isNew: false,
  isConflict: false,
});

/** A request that nobody has read yet. */
export class Arrived<Given> implements RequestInput {
  readonly request: RequestLike;
  readonly connection: ConnectionInfo;
  readonly cookie: string | undefined;
  readonly #readers: Readers<Given>;
  readonly #given: Given;
  readonly account: Promise<void> | undefined;
  #signedIn: SignedIn | undefined;

  constructor(
    readers: Readers<Given>,
    given: Given,
    request: RequestLike,
    connection: ConnectionInfo,
  ) {
    this.request = request;
    this.connection = connection;
    this.cookie = request.headers.cookie;
    this.#readers = readers;
    this.#given = given;
    const signedIn = readers.accounts?.of(given);
    if (!(signedIn instanceof Promise)) {
      this.#signedIn = signedIn;
      return;
    }
    this.#signedIn = NOBODY_KNOWS;
    this.account = this.#learn(signedIn);
  }

  async #learn(signedIn: Promise<SignedIn | undefined>): Promise<void> {
    this.#signedIn = await signedIn;
  }

  facts(): Facts {
    const { request, connection } = this;
    const { readFacts, adopt, couldCarry } = this.#readers;
    const isSecure = connection.protocol === "https";
    const own = readFacts(request, this.#given, this.cookie ?? "", isSecure);
    const facts = adopt === undefined ? own : adopt(own, request);
    const device: Facts =
      facts.stored.kind !== "none" || couldCarry(request, connection)
        ? facts
        : { ...facts, stored: { kind: "unknown" } };
    return this.#signedIn === undefined ? device : this.#withAccount(device, this.#signedIn);
  }

  /** What the account says, on this device. */
  #withAccount(device: Facts, { account, stored, mark }: SignedIn): Facts {
    if (account === undefined || stored.kind === "unknown") {
      // What is answered now is saved, if it is known for whom.
      const unknown = { ...NO_ACCOUNT, id: account, mark };
      return { ...device, stored: { kind: "unknown" }, account: unknown };
    }
    const { accountMark, catalogue } = this.#readers;
    const name = accountMark(this.connection.protocol === "https");
    const [shown = "", second] = device.cookies.flatMap((one) =>
      one.name === name ? [one.value] : [],
    );
    const isLinked = mark !== undefined && second === undefined && shown.startsWith(`${mark}.`);
    const choice = accountChoice(stored, device.stored, isLinked, catalogue);
    const isNew = stored.kind === "decision" && shown !== markFor(mark, stored.decision);
    return {
      ...device,
      stored: choice.stored,
      account: {
        id: account,
        mark,
        isKnown: true,
        own: stored,
        hasChoice: stored.kind === "decision",
        isNew,
        isConflict: choice.isConflict,
      },
    };
  }

  language(): string {
    return this.#readers.languageOf(this.#given, this.request);
  }
}
