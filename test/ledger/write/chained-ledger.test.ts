// The ledger as a site uses it, on every store.
import { describe, expect, it } from "vitest";
import { createLedger } from "../../../src/ledger/write/chained-ledger.ts";
import type { ChainedLedger, LedgerOptions } from "../../../src/ledger/write/chained-ledger.ts";
import { memoryLedger, memoryStore } from "../../../src/ledger/memory.ts";
import type { Change, LedgerStore } from "../../../src/ledger/stores/store.ts";
import { verifyLedger } from "../../../src/ledger/read/verify.ts";
import { decision, newSubject, NOON } from "../_records.ts";
import { kinds } from "../_stores.ts";

/** How many entries the ledger holds besides its own acts. */
async function recordsIn(store: LedgerStore): Promise<number> {
  const chains = await store.chains();
  return chains
    .filter(({ chain }) => chain !== "journal")
    .reduce((sum, { head }) => sum + head.seq, 0);
}

for (const kind of kinds) {
  describe(`ledger on ${kind.name}`, () => {
    const withLedger = async (
      use: (ledger: ChainedLedger, another: () => ChainedLedger) => Promise<void>,
      options: LedgerOptions = {},
    ): Promise<void> => {
      const opened = await kind.open();
      const another = (): ChainedLedger => createLedger(opened.store(), options);
      try {
        await use(another(), another);
      } finally {
        await opened.dispose();
      }
    };

    it("has a decision when it says so, and its chain verifies", async () =>
      withLedger(async (ledger) => {
        const sent = decision();
        const recorded = await ledger.record(sent);
        expect(recorded).toMatchObject({ subject: sent.subject, time: NOON });
        const [entry] = await ledger.store.bySubject(sent.subject, { chain: "", seq: 0 }, 5);
        expect(JSON.parse(entry?.body ?? "")).toMatchObject({
          id: recorded.id,
          state: "ConsentGiven",
          type: "explicit",
          time: "2026-11-22T10:00:00.000Z",
          policy: "2026-11-22",
          notice: sent.notice?.hash,
          granted: { categories: ["marketing"], services: ["youtube"] },
          refused: { categories: ["statistics"], services: [] },
        });
        expect(await verifyLedger(ledger.store)).toMatchObject({ valid: true, notices: 1 });
      }));

    it("keeps apart what came at once, and loses nothing of it", async () =>
      withLedger(async (ledger) => {
        const recorded = await Promise.all(
          Array.from({ length: 300 }, async () => ledger.record(decision())),
        );
        expect(new Set(recorded.map(({ id }) => id)).size).toBe(300);
        expect(await recordsIn(ledger.store)).toBe(300);
        expect(await verifyLedger(ledger.store)).toMatchObject({ valid: true });
      }));

    it("makes one record of one act, sent at once or again", async () =>
      withLedger(async (ledger, another) => {
        const first = decision({ key: "hour.abc" });
        const again = decision({ key: "hour.abc", time: NOON + 1000 });
        const elsewhere = another();
        const [one, two, three] = await Promise.all([
          ledger.record(first),
          ledger.record(again),
          elsewhere.record(again),
        ]);
        expect(two).toEqual(one);
        // Which of the two processes came first is open; both know the same.
        expect(await ledger.record(again)).toEqual(three);
        expect(await elsewhere.record(first)).toEqual(three);
        expect(await recordsIn(ledger.store)).toBe(1);
        expect(await verifyLedger(ledger.store)).toMatchObject({ valid: true });
      }));

    it("finds the twin in a batch of others, and records the others", async () =>
      withLedger(async (ledger, another) => {
        await another().record(decision({ key: "hour.abc" }));
        const subjects = Array.from({ length: 20 }, newSubject);
        await Promise.all(
          subjects.map(async (subject, i) =>
            ledger.record(decision({ subject, ...(i === 7 && { key: "hour.abc" }) })),
          ),
        );
        expect(await recordsIn(ledger.store)).toBe(20);
      }));

    it("goes on where another process stopped", async () =>
      withLedger(async (ledger, another) => {
        await ledger.record(decision());
        const other = another();
        await other.record(decision());
        await ledger.record(decision());
        await other.record(decision());
        expect(await recordsIn(ledger.store)).toBe(4);
        expect(await verifyLedger(ledger.store)).toMatchObject({ valid: true, faults: [] });
      }));

    it("starts in several places at once", async () =>
      withLedger(async (_ledger, another) => {
        const ledgers = Array.from({ length: kind.isDatabase ? 6 : 2 }, another);
        await Promise.all(ledgers.map(async (ledger) => ledger.record(decision())));
        const [ledger] = ledgers;
        if (ledger === undefined) throw new Error("No ledger.");
        expect(await recordsIn(ledger.store)).toBe(ledgers.length);
        expect(await verifyLedger(ledger.store)).toMatchObject({ valid: true });
      }));

    it("takes a clock that goes backwards", async () =>
      withLedger(async (ledger) => {
        await ledger.record(decision({ time: NOON }));
        await ledger.record(decision({ time: NOON - 86_400_000 }));
        await ledger.record(decision({ time: 0 }));
        expect(await verifyLedger(ledger.store)).toMatchObject({ valid: true });
      }));

    it("records hostile text as text", async () =>
      withLedger(async (ledger) => {
        const text = `'); DROP TABLE assent_entries; -- \u0000 \ud800 \u{1f600} "\\{}`;
        const { subject } = decision();
        await ledger.record(
          decision({ subject, policyVersion: text, host: text, services: { [text]: true } }),
        );
        const [entry] = await ledger.store.bySubject(subject, { chain: "", seq: 0 }, 5);
        expect(JSON.parse(entry?.body ?? "")).toMatchObject({ policy: text, host: text });
        expect(await verifyLedger(ledger.store)).toMatchObject({ valid: true });
      }));
  });
}

describe("createLedger", () => {
  it("says which option is wrong", () => {
    expect(() => createLedger(memoryStore(), { timeout: 0 })).toThrow(/timeout: 0/);
    expect(() => createLedger(memoryStore(), { checkpointEvery: "never" })).toThrow(
      /checkpointEvery/,
    );
    expect(() => createLedger(memoryStore(), { signingKey: "no key" })).toThrow(
      /signingKey.*openssl/,
    );
    expect(() =>
      createLedger(memoryStore(), { checkpointsEvery: "1 hour" } as LedgerOptions),
    ).toThrow(/checkpointEvery/);
  });

  it("refuses what no record may hold, and names the field", async () => {
    const ledger = memoryLedger();
    await expect(ledger.record(decision({ host: "x".repeat(300) }))).rejects.toMatchObject({
      code: "bad-record",
      message: expect.stringContaining("host") as string,
    });
    await expect(ledger.record(decision({ time: Number.NaN }))).rejects.toThrow(/time/);
    await expect(ledger.record(decision({ subject: "a b" }))).rejects.toThrow(/subject/);
    expect(await ledger.store.chains()).toEqual([]);
  });

  it("adds the fields a site answers for, and none by itself", async () => {
    const ledger = memoryLedger({
      dangerouslyRecordAlso: (_decision, request) => ({
        account: String(request?.headers["x-user"]),
      }),
    });
    const { subject } = await ledger.record(decision(), {
      headers: { "x-user": "u1", "user-agent": "A/1.0 (browser)" },
    });
    const [entry] = await ledger.store.bySubject(subject, { chain: "", seq: 0 }, 1);
    expect(JSON.parse(entry?.body ?? "")).toMatchObject({ further: { account: "u1" } });
    expect(entry?.body).not.toContain("A/1.0 (browser)");
  });

  it("records nothing after it was closed", async () => {
    const ledger = memoryLedger();
    const waiting = ledger.record(decision());
    await ledger.close();
    expect(await waiting).toMatchObject({ time: NOON });
    await expect(ledger.record(decision())).rejects.toMatchObject({ code: "closed" });
  });
});

/** A store whose commits of decisions can be made to fail. */
function troubled(): {
  readonly store: LedgerStore;
  trouble: "none" | "before" | "after" | "hang" | "down";
  commits: number;
} {
  const inner = memoryStore();
  const control = { trouble: "none" as "none" | "before" | "after" | "hang" | "down", commits: 0 };
  const isDecision = ({ append }: Change): boolean =>
    append !== undefined && append.chain !== "journal";
  const whenUp = <T>(work: () => Promise<T>): Promise<T> =>
    control.trouble === "down" ? Promise.reject(new Error("connect ECONNREFUSED")) : work();
  const store: LedgerStore = {
    ...inner,
    open: async () => whenUp(inner.open),
    chain: async (name) => whenUp(async () => inner.chain(name)),
    byKeys: async (keys) => whenUp(async () => inner.byKeys(keys)),
    commit: async (change) =>
      whenUp(async () => {
        if (!isDecision(change)) return inner.commit(change);
        control.commits += 1;
        const { trouble } = control;
        if (trouble === "hang") return new Promise(() => undefined);
        if (trouble === "before") throw new Error("disk full");
        await inner.commit(change);
        if (trouble === "after") {
          control.trouble = "none";
          throw new Error("connection reset");
        }
        return undefined;
      }),
  };
  return Object.assign(control, { store });
}

describe("a database in trouble", () => {
  it("tells everybody in the batch, and goes on when it is well again", async () => {
    const sick = troubled();
    const ledger = createLedger(sick.store);
    await ledger.record(decision());
    sick.trouble = "before";
    const failed = await Promise.allSettled([ledger.record(decision()), ledger.record(decision())]);
    expect(failed.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    await expect(ledger.record(decision())).rejects.toMatchObject({
      code: "unavailable",
      message: "The ledger could not be written: disk full",
    });
    sick.trouble = "none";
    await ledger.record(decision());
    expect(await recordsIn(sick.store)).toBe(2);
    expect(await verifyLedger(sick.store)).toMatchObject({ valid: true });
  });

  it("knows a commit whose answer was lost, and does not repeat it", async () => {
    const sick = troubled();
    const ledger = createLedger(sick.store);
    sick.trouble = "after";
    await Promise.all([ledger.record(decision()), ledger.record(decision())]);
    expect(sick.commits).toBe(1);
    expect(await recordsIn(sick.store)).toBe(2);
  });

  it("rejects while the database is down, and needs no restart afterwards", async () => {
    const sick = troubled();
    const ledger = createLedger(sick.store);
    sick.trouble = "down";
    await expect(ledger.record(decision())).rejects.toMatchObject({ code: "unavailable" });
    sick.trouble = "none";
    await ledger.record(decision());
    sick.trouble = "down";
    await expect(ledger.record(decision())).rejects.toMatchObject({ code: "unavailable" });
    sick.trouble = "none";
    await ledger.record(decision());
    expect(await recordsIn(sick.store)).toBe(2);
  });

  it("gives up waiting, and keeps a bound on who waits", async () => {
    const sick = troubled();
    const ledger = createLedger(sick.store, { timeout: 30, queue: 3 });
    await ledger.record(decision());
    sick.trouble = "hang";
    const hanging = ledger.record(decision());
    await expect(hanging).rejects.toMatchObject({ code: "timeout" });
    const waiting = Array.from({ length: 3 }, async () => ledger.record(decision()));
    const settled = Promise.allSettled(waiting);
    await expect(ledger.record(decision())).rejects.toMatchObject({ code: "overloaded" });
    expect((await settled).every(({ status }) => status === "rejected")).toBe(true);
  });

  it("writes many decisions in few commits", async () => {
    const sick = troubled();
    const ledger = createLedger(sick.store);
    await Promise.all(Array.from({ length: 1000 }, async () => ledger.record(decision())));
    expect(sick.commits).toBeLessThanOrEqual(3);
  });
});
