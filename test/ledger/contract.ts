// What every store must do, one's own included: `describeStore("mine", openMine)`.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chainUp, GENESIS } from "../../src/ledger/chain/chain.ts";
import type { Draft, Link } from "../../src/ledger/chain/chain.ts";
import { sha256 } from "../../src/ledger/chain/canonical.ts";
import type { LedgerStore } from "../../src/ledger/stores/store.ts";

const START: Link = { seq: 0, hash: "a".repeat(64) };

function draft(subject: string, key: string | null = null): Draft {
  // Quotes, braces and backslashes for those who build array literals; NUL and a lone surrogate as JSON has them.
  const body = JSON.stringify({ subject, text: `"{},\\ ' ; -- \u0000 \ud800 é 😀` });
  return { time: 1_700_000_000_000, subject, key, body };
}

/** @param open an empty database each time; `store` may be called for several connections to it */
export function describeStore(
  name: string,
  open: () => Promise<{ readonly store: () => LedgerStore; readonly dispose: () => Promise<void> }>,
): void {
  describe(`store: ${name}`, () => {
    let opened: Awaited<ReturnType<typeof open>>;
    let store: LedgerStore;
    beforeEach(async () => {
      opened = await open();
      store = opened.store();
      await store.open();
    });
    afterEach(async () => opened.dispose());

    const begin = async (chain: string): Promise<void> =>
      store.commit({ open: [{ chain, base: START, head: START, marked: 0 }] });
    const add = async (chain: string, after: Link, drafts: readonly Draft[]) => {
      const entries = chainUp(chain, after, drafts);
      await store.commit({ append: { chain, after, entries } });
      return entries;
    };

    it("may be opened again", async () => {
      await store.open();
      await opened.store().open();
      expect(await store.chains()).toEqual([]);
    });

    it("begins a chain once", async () => {
      await begin("c1");
      await expect(begin("c1")).rejects.toThrow(/./);
      expect(await store.chain("c1")).toEqual({ chain: "c1", base: START, head: START, marked: 0 });
      expect(await store.chain("c2")).toBeUndefined();
    });

    it("gives back what it was given, to the character", async () => {
      await begin("c1");
      const entries = await add("c1", START, [draft("s1"), draft("s2", "k-2"), draft("s1")]);
      expect(await store.entries("c1", 0, 10)).toEqual(entries);
      expect((await store.chain("c1"))?.head).toEqual({ seq: 3, hash: entries[2]?.hash });
    });

    it("takes what it looks for as text, whatever it says", async () => {
      await begin("c1");
      await add("c1", START, [draft("s1", "k-1")]);
      for (const text of ["' OR '1'='1", "s1'; DELETE FROM assent_entries; --", "%", "s_", "é😀"]) {
        /* oxlint-disable no-await-in-loop -- one after the other */
        expect(await store.chain(text)).toBeUndefined();
        expect(await store.entries(text, 0, 10)).toEqual([]);
        expect(await store.bySubject(text, { chain: "", seq: 0 }, 10)).toEqual([]);
        expect(await store.byKeys([text])).toEqual([]);
        expect(await store.notice(text)).toBeUndefined();
        /* oxlint-enable no-await-in-loop */
      }
      expect(await store.entries("c1", 0, 10)).toHaveLength(1);
    });

    it("pages through a chain", async () => {
      await begin("c1");
      await add(
        "c1",
        START,
        Array.from({ length: 7 }, (_, i) => draft(`s${i}`)),
      );
      const seqs = async (after: number, limit: number) =>
        (await store.entries("c1", after, limit)).map(({ seq }) => seq);
      expect(await seqs(0, 3)).toEqual([1, 2, 3]);
      expect(await seqs(3, 3)).toEqual([4, 5, 6]);
      expect(await seqs(6, 3)).toEqual([7]);
      expect(await seqs(7, 3)).toEqual([]);
      expect(await store.entries("c2", 0, 3)).toEqual([]);
    });

    it("adds nothing behind an end that is not there any more", async () => {
      await begin("c1");
      const [first] = await add("c1", START, [draft("s1")]);
      await expect(add("c1", START, [draft("s2")])).rejects.toThrow(/./);
      const wrong = { seq: 1, hash: GENESIS.hash };
      await expect(add("c1", wrong, [draft("s2")])).rejects.toThrow(/./);
      expect(await store.entries("c1", 0, 10)).toEqual([first]);
    });

    it("adds nothing at all if one key is taken", async () => {
      await begin("c1");
      await begin("c2");
      const [first] = await add("c1", START, [draft("s1", "k-1")]);
      await expect(add("c2", START, [draft("s2", "k-2"), draft("s3", "k-1")])).rejects.toThrow(/./);
      expect(await store.entries("c2", 0, 10)).toEqual([]);
      expect((await store.chain("c2"))?.head).toEqual(START);
      expect(await store.byKeys(["k-0", "k-1", "k-2"])).toEqual([first]);
      expect(await store.byKeys([])).toEqual([]);
    });

    it("finds the entries of a subject in all chains, page by page", async () => {
      await begin("c1");
      await begin("c2");
      await add("c1", START, [draft("s1"), draft("s2"), draft("s1")]);
      await add("c2", START, [draft("s1")]);
      const places = async (chain: string, seq: number, limit: number) =>
        (await store.bySubject("s1", { chain, seq }, limit)).map((entry) => [
          entry.chain,
          entry.seq,
        ]);
      expect(await places("", 0, 2)).toEqual([
        ["c1", 1],
        ["c1", 3],
      ]);
      expect(await places("c1", 3, 2)).toEqual([["c2", 1]]);
      expect(await places("c2", 1, 2)).toEqual([]);
      expect(await store.bySubject("' OR 1=1 --", { chain: "", seq: 0 }, 5)).toEqual([]);
    });

    it("keeps a notice once", async () => {
      const notices = [
        { hash: "n2", body: "{}" },
        { hash: "n1", body: '{"a":"é"}' },
      ];
      await store.commit({ notices });
      await store.commit({ notices });
      expect(await store.notice("n1")).toBe('{"a":"é"}');
      expect(await store.notice("n3")).toBeUndefined();
      expect((await store.notices("", 1)).map(({ hash }) => hash)).toEqual(["n1"]);
      expect((await store.notices("n1", 5)).map(({ hash }) => hash)).toEqual(["n2"]);
    });

    it("empties entries and keeps their place", async () => {
      await begin("c1");
      const [first, second] = await add("c1", START, [draft("s1", "k-1"), draft("s2")]);
      const digest = sha256(first?.body ?? "");
      await store.commit({ erase: [{ chain: "c1", seq: 1, digest }] });
      expect(await store.entries("c1", 0, 10)).toEqual([
        { ...first, subject: null, key: null, body: null, digest },
        second,
      ]);
      expect(await store.bySubject("s1", { chain: "", seq: 0 }, 5)).toEqual([]);
      expect(await store.byKeys(["k-1"])).toEqual([]);
    });

    it("takes in entries that were emptied elsewhere", async () => {
      await begin("c1");
      const [first] = chainUp("c1", START, [draft("s1")]);
      if (first === undefined) throw new Error("No entry.");
      const empty = { ...first, subject: null, body: null, digest: sha256(first.body ?? "") };
      await store.commit({ append: { chain: "c1", after: START, entries: [empty] } });
      expect(await store.entries("c1", 0, 10)).toEqual([empty]);
    });

    it("cuts off the beginning of a chain", async () => {
      await begin("c1");
      const entries = await add("c1", START, [draft("s1", "k-1"), draft("s2"), draft("s3")]);
      const base = { seq: 2, hash: entries[1]?.hash ?? "" };
      await store.commit({ prune: [{ chain: "c1", from: START, base }] });
      expect(await store.entries("c1", 0, 10)).toEqual([entries[2]]);
      expect(await store.chain("c1")).toMatchObject({ base, head: { seq: 3 } });
      expect(await store.byKeys(["k-1"])).toEqual([]);
    });

    it("cuts nothing off a chain that begins elsewhere by now", async () => {
      await begin("c1");
      const entries = await add("c1", START, [draft("s1"), draft("s2")]);
      const base = { seq: 1, hash: entries[0]?.hash ?? "" };
      await store.commit({ prune: [{ chain: "c1", from: START, base }] });
      const change = store.commit({ prune: [{ chain: "c1", from: START, base }] });
      await expect(change).rejects.toThrow(/./);
    });

    it("does all of a change or nothing", async () => {
      await begin("c1");
      await begin("c2");
      const entries = chainUp("c1", START, [draft("s1")]);
      const change = store.commit({
        open: [{ chain: "c3", base: START, head: START, marked: 0 }],
        append: { chain: "c1", after: START, entries },
        mark: [{ chain: "c1", seq: 1 }],
        prune: [{ chain: "c2", from: { seq: 9, hash: "9" }, base: START }],
      });
      await expect(change).rejects.toThrow(/./);
      expect(await store.chain("c3")).toBeUndefined();
      expect(await store.chain("c1")).toMatchObject({ head: START, marked: 0 });
      expect(await store.entries("c1", 0, 10)).toEqual([]);
    });

    it("remembers how far a checkpoint went", async () => {
      await begin("c1");
      await store.commit({ mark: [{ chain: "c1", seq: 5 }] });
      expect(await store.chains()).toEqual([{ chain: "c1", base: START, head: START, marked: 5 }]);
    });

    it("names the chains that have entries, in the order of bytes", async () => {
      for (const chain of ["b", "a-1", "a0"]) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        await begin(chain);
        // oxlint-disable-next-line no-await-in-loop
        await add(chain, START, [draft("s1")]);
      }
      await begin("c");
      expect(await store.nextChain("")).toBe("a-1");
      expect(await store.nextChain("a-1")).toBe("a0");
      expect(await store.nextChain("a0")).toBe("b");
      expect(await store.nextChain("b")).toBeUndefined();
    });
  });
}
