// Random policies, changes and answers against a written model: what is allowed was answered with yes, of this very
// purpose as it is now, not too long ago; and nothing else is asked again.
import fc from "fast-check";
import { expect, it } from "vitest";
import { defineCatalogue } from "../../src/catalogue/catalogue.ts";
import type { Catalogue } from "../../src/catalogue/types.ts";
import { decide } from "../../src/decide/decide.ts";
import type { ConsentState, Decision, Regime } from "../../src/decide/types.ts";
import { carried, decisionOf } from "../../src/engine/decision.ts";
import { createConsentCodec } from "../../src/read/consent-cookie.ts";
import type { Facts, Stored } from "../../src/read/types.ts";
import { readIntent } from "../../src/routes/intent.ts";
import type { Choice } from "../../src/routes/types.ts";

const DAY = 86_400_000;
const CATEGORIES = ["statistics", "marketing", "chat", "maps"] as const;
const VALID_FOR = 183 * 86_400;
/** Random runs; `ASSENT_RUNS=100000` for more. */
const RUNS = Number(process.env["ASSENT_RUNS"] ?? 400);

type Category = (typeof CATEGORIES)[number];
type Step =
  | { readonly kind: "wait"; readonly days: number }
  | { readonly kind: "change"; readonly category: Category; readonly minor: boolean }
  | { readonly kind: "add"; readonly category: Category }
  | { readonly kind: "reword" }
  | { readonly kind: "banner"; readonly act: "accept" | "refuse"; readonly tellsPurposes: boolean }
  | { readonly kind: "save"; readonly yes: readonly Category[] }
  | { readonly kind: "allow"; readonly category: Category }
  | { readonly kind: "withdraw" }
  | { readonly kind: "forget" };

const category = fc.constantFrom(...CATEGORIES);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant("wait" as const), days: fc.constantFrom(1, 60, 122, 183, 200) }),
  fc.record({ kind: fc.constant("change" as const), category, minor: fc.boolean() }),
  fc.record({ kind: fc.constant("add" as const), category }),
  fc.constant({ kind: "reword" as const }),
  fc.record({
    kind: fc.constant("banner" as const),
    act: fc.constantFrom("accept" as const, "refuse" as const),
    tellsPurposes: fc.boolean(),
  }),
  fc.record({ kind: fc.constant("save" as const), yes: fc.subarray([...CATEGORIES]) }),
  fc.record({ kind: fc.constant("allow" as const), category }),
  fc.constant({ kind: "withdraw" as const }),
  fc.constant({ kind: "forget" as const }),
);

/** One yes or no, as the model remembers it. */
interface Said {
  readonly yes: boolean;
  readonly time: number;
  readonly terms: number;
}

class Run {
  now = Date.UTC(2026, 0, 1);
  #version = 1;
  /** Each category's services, and how often it has changed: in anything, and in what is not minor. */
  readonly #site = new Map<Category, { services: number; edits: number; terms: number }>();
  /** For each earlier version, what each category's terms and edits were. */
  readonly #past: { version: string; was: Map<Category, { edits: number; terms: number }> }[] = [];
  catalogue: Catalogue;
  #cookie: string | undefined;
  /** What the visitor said last of each service, and of each category as a whole. */
  readonly #services = new Map<string, Said>();
  readonly #asked = new Map<Category, Said>();
  /** True: the cookie is of a version of assent that noted no purposes. */
  #isOld = false;
  /** True: what was refused on terms of which nothing holds went with them. */
  #isBegunAnew = false;

  constructor() {
    for (const id of CATEGORIES.slice(0, 2))
      this.#site.set(id, { services: 1, edits: 0, terms: 0 });
    this.catalogue = this.#define();
  }

  #define(): Catalogue {
    const minorSince = this.#past.map(({ version, was }): [string, Category[]] => [
      version,
      [...this.#site].flatMap(([id, { edits, terms }]) => {
        const before = was.get(id);
        return before && before.terms === terms && before.edits !== edits ? [id] : [];
      }),
    ]);
    return defineCatalogue({
      policy: {
        version: String(this.#version),
        minorSince: Object.fromEntries(minorSince),
        controller: { name: "Example" },
      },
      categories: [...this.#site.keys()].map((id) => ({ id, name: id })),
      services: [...this.#site].flatMap(([id, { services, edits }]) =>
        Array.from({ length: services }, (_, i) => ({
          id: `${id}-${i}`,
          name: `${id} ${i}`,
          category: id,
          purpose: i === 0 ? `edit ${edits}` : "counts",
        })),
      ),
    });
  }

  #newVersion(): void {
    const was = [...this.#site].map(([id, { edits, terms }]) => [id, { edits, terms }] as const);
    this.#past.push({ version: String(this.#version), was: new Map(was) });
    this.#version += 1;
  }

  state(regime: Regime = "opt-in"): ConsentState {
    const { catalogue, now } = this;
    const facts = this.#facts();
    return decide({ catalogue, facts, regime, now, validFor: VALID_FOR, signalAlwaysWins: false });
  }

  #facts(): Facts {
    const stored: Stored =
      this.#cookie === undefined
        ? { kind: "none" }
        : createConsentCodec(this.catalogue, []).decode(this.#cookie, this.now);
    if (stored.kind === "invalid") throw new Error(`the cookie is invalid: ${stored.why}`);
    return { cookies: [], stored, signals: { gpc: false, dnt: false }, region: undefined };
  }

  do(one: Step): void {
    switch (one.kind) {
      case "wait":
        this.now += one.days * DAY;
        return;
      case "reword":
        // A new version in which nothing has changed.
        this.#newVersion();
        this.catalogue = this.#define();
        return;
      case "change":
      case "add": {
        this.#newVersion();
        const before = this.#site.get(one.category);
        const { services = 0, edits = 0, terms = 0 } = before ?? {};
        const isMinor = one.kind === "change" && one.minor && before !== undefined;
        this.#site.set(one.category, {
          services: services + (one.kind === "add" || before === undefined ? 1 : 0),
          edits: edits + 1,
          terms: isMinor ? terms : terms + 1,
        });
        this.catalogue = this.#define();
        return;
      }
      case "forget":
        this.#forgetPurposes();
        return;
      case "banner":
      case "save":
      case "allow":
      case "withdraw":
        this.#answer(one);
    }
  }

  /** The cookie as an earlier version of assent wrote it. */
  #forgetPurposes(): void {
    const { stored } = this.#facts();
    if (stored.kind !== "decision") return;
    const { purposes: _, ...old } = stored.decision;
    this.#cookie = createConsentCodec(this.catalogue, []).encode(old);
    this.#isOld = true;
  }

  #answer(one: Extract<Step, { kind: "banner" | "save" | "allow" | "withdraw" }>): void {
    const state = this.state();
    const fields = new Map<string, string[]>();
    const all = [...this.#site.keys()];
    const say = (ids: readonly Category[], yes: (id: Category) => boolean): void => {
      for (const id of ids) this.#say(id, yes(id));
    };
    if (one.kind === "banner") {
      if (!state.needsPrompt) return;
      fields.set("act", [one.act]);
      const asks = state.asks as readonly Category[];
      const isPart = asks.length < all.length;
      // Without the field (a page that is the same for all), a yes is about what is to be asked, a no about everything.
      if (one.tellsPurposes && isPart) fields.set("purposes", [asks.join(" ")]);
      say(one.act === "accept" || one.tellsPurposes ? asks : all, () => one.act === "accept");
    } else if (one.kind === "save") {
      fields.set("act", ["save"]).set("method", ["preferences"]);
      for (const id of all) fields.set(`answer-${id}`, [one.yes.includes(id) ? "all" : "none"]);
      say(all, (id) => one.yes.includes(id));
    } else if (one.kind === "allow") {
      if (!this.#site.has(one.category)) return;
      fields.set("allow", [`${one.category}-0`]);
      // A decision of which nothing holds leaves nothing to a new one.
      if (state.decision === undefined) this.#isBegunAnew = true;
      this.#services.set(`${one.category}-0`, this.#said(one.category, true));
      // Who allows one service of what they have refused says no to the rest of it anew.
      const isRefused = this.#asked.get(one.category)?.yes === false;
      if (isRefused && state.decision !== undefined && state.reason(one.category) !== "default")
        this.#asked.set(one.category, this.#said(one.category, false));
    } else {
      fields.set("act", ["withdraw"]);
      say(all, () => false);
    }
    const intent = readIntent({ kind: "form", fields }, this.catalogue, state);
    if (intent?.kind !== "choose") throw new Error("no answer");
    this.#store(intent.choice);
  }

  #store(choice: Choice): void {
    const { catalogue, now } = this;
    const facts = this.#facts();
    const made = decisionOf(choice, { catalogue, facts, regime: "opt-in", rules: undefined, now });
    const decision: Decision = carried(made, true);
    this.#cookie = createConsentCodec(catalogue, []).encode(decision);
    if (this.#cookie.length >= 300) throw new Error(`a cookie of ${this.#cookie.length}`);
  }

  #said(id: Category, yes: boolean): Said {
    return { yes, time: this.now, terms: this.#site.get(id)?.terms ?? -1 };
  }

  #say(id: Category, yes: boolean): void {
    this.#asked.set(id, this.#said(id, yes));
    for (let i = 0; i < (this.#site.get(id)?.services ?? 0); i++)
      this.#services.set(`${id}-${i}`, this.#said(id, yes));
  }

  /** What the model says otherwise. */
  faults(): readonly string[] {
    const state = this.state();
    const faults: string[] = [];
    const check = (isRight: boolean, fault: string): void => {
      if (!isRight) faults.push(fault);
    };
    for (const [id, { services, terms }] of this.#site) {
      const holds = (said: Said | undefined): said is Said =>
        said?.terms === terms && this.now < said.time + VALID_FOR * 1000;
      const isGranted = (said: Said | undefined): boolean => holds(said) && said.yes;
      for (let i = 0; i < services; i++) {
        const service = `${id}-${i}`;
        const isAllowed = state.allows(service);
        check(!isAllowed || isGranted(this.#services.get(service)), `${service} granted by nobody`);
      }
      const said = this.#asked.get(id);
      check(!state.allows(id) || isGranted(said), `${id} granted by nobody`);
      // Where silence grants, whoever has refused what is declared now is not taken to be silent.
      const isRefused = said?.yes === false && !this.#isBegunAnew;
      check(!isRefused || !this.state("opt-out").allows(id), `${id} granted by silence`);
      if (this.#isOld) continue;
      // What was answered of this very purpose is kept, and asked about by nobody; all else is asked.
      check(state.asks.includes(id) === !holds(said), `${id} asked or not`);
      if (!holds(said)) continue;
      check(state.allows(id) === said.yes, `${id} not kept`);
      check(state.reason(id) === "decision", `${id} for another reason`);
    }
    check(state.needsPrompt === state.asks.length > 0, "asked for nothing");
    return faults;
  }
}

it("allows what was answered with yes, and asks about what is new, changed or long ago", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
      const run = new Run();
      expect(run.faults()).toEqual([]);
      for (const one of steps) {
        run.do(one);
        expect(run.faults()).toEqual([]);
      }
    }),
    { numRuns: RUNS },
  );
});
