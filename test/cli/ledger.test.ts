// The command line, run as a script would run it.
import { execFile } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { promisify } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Terminal } from "../../src/cli/exit.ts";
import { runCli } from "../../src/cli/run.ts";
import { createLedger } from "../../src/ledger/write/chained-ledger.ts";
import { sqliteLedger, sqliteStore } from "../../src/ledger/sqlite.ts";
import { compileSources } from "../_support/compiled.ts";
import { decision, NOON } from "../ledger/_records.ts";
import { DATABASE_URL, libsqlHandle, openSchema, temporaryFolder } from "../ledger/_stores.ts";

const { publicKey, privateKey } = generateKeyPairSync("ed25519");
const folder = temporaryFolder();
const at = (name: string): string => join(folder.path, name);
let files = 0;
let db = "";

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function silent(): Pick<Terminal, "err" | "input"> & { readonly out: PassThrough } {
  return { out: new PassThrough(), err: new PassThrough(), input: Readable.from([]) };
}

async function run(args: readonly string[], input = "", environment = {}): Promise<Ran> {
  const out = new PassThrough();
  const err = new PassThrough();
  const texts = { out: "", err: "" };
  out.on("data", (piece: Buffer) => (texts.out += piece.toString()));
  err.on("data", (piece: Buffer) => (texts.err += piece.toString()));
  const terminal = { out, err, input: Readable.from([Buffer.from(input)]), environment };
  const code = await runCli(["ledger", ...args], terminal);
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
  return { code, ...texts };
}

beforeAll(() => {
  writeFileSync(at("public.pem"), publicKey.export({ type: "spki", format: "pem" }));
  writeFileSync(at("private.pem"), privateKey.export({ type: "pkcs8", format: "pem" }));
});
afterAll(() => {
  folder.remove();
});

beforeEach(async () => {
  files += 1;
  db = at(`ledger-${files}.sqlite`);
  const ledger = sqliteLedger(libsqlHandle(db), { signingKey: privateKey });
  await ledger.record(decision({ subject: "a" }));
  await ledger.record(decision({ subject: "b", event: "refused", time: NOON + 1000 }));
  writeFileSync(at("receipt.json"), JSON.stringify(await ledger.receipt("a")));
  await ledger.close();
});

describe("assent ledger", () => {
  it("verifies, in words and as JSON", async () => {
    const words = await run(["verify", "--db", db, "--public-key", at("public.pem")]);
    expect(words).toMatchObject({ code: 0, err: "" });
    expect(words.out).toContain(
      "The ledger is whole.\n5 entries (0 erased) in 2 chains, 1 notice,",
    );
    const { code, out } = await run(["verify", "--db", db, "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      valid: true,
      entries: 5,
      checkpoints: { found: 1, unchecked: 1 },
    });
  });

  it("exits with 1 and names the record where something is wrong", async () => {
    const handle = libsqlHandle(db);
    handle.exec(
      "UPDATE assent_entries SET body = REPLACE(body, 'banner', 'api') WHERE subject = 'b'",
    );
    handle.close();
    const { code, out } = await run(["verify", "--db", db]);
    expect(code).toBe(1);
    expect(out).toContain("Entry 2 of main does not follow");
  });

  it("signs a checkpoint, and verifies against one that was kept elsewhere", async () => {
    const ledger = createLedger(sqliteStore(libsqlHandle(db)));
    await ledger.record(decision());
    await ledger.close();
    const signed = await run(["checkpoint", "--db", db, "--key", at("private.pem")]);
    writeFileSync(at("kept.json"), `${signed.out}${signed.out}`);
    const check = [
      "verify",
      "--db",
      db,
      "--public-key",
      at("public.pem"),
      "--checkpoint",
      at("kept.json"),
      "--json",
    ];
    expect(JSON.parse((await run(check)).out)).toMatchObject({ valid: true, uncovered: 0 });
    const again = await run(["checkpoint", "--db", db, "--key", at("private.pem")]);
    expect(again).toMatchObject({
      code: 0,
      out: expect.stringContaining("Nothing has moved") as string,
    });
    const handle = libsqlHandle(db);
    handle.exec(
      "DELETE FROM assent_entries WHERE chain = 'main' AND seq = 3; UPDATE assent_chains SET seq = 2, hash = (SELECT hash FROM assent_entries WHERE chain = 'main' AND seq = 2) WHERE chain = 'main'",
    );
    handle.close();
    const cut = await run(check);
    expect(cut.code).toBe(1);
    expect(JSON.parse(cut.out)).toMatchObject({
      faults: [{ kind: "contradicts-checkpoint", seq: 3 }],
    });
  });

  it("verifies a receipt without a database", async () => {
    const good = await run([
      "verify",
      "--receipt",
      at("receipt.json"),
      "--public-key",
      at("public.pem"),
    ]);
    expect(good).toMatchObject({
      code: 0,
      out: "The receipt is as it was issued (signature: valid).\n",
    });
    const text = readFileSync(at("receipt.json"), "utf8").replace("ConsentGiven", "ConsentRefused");
    writeFileSync(at("forged.json"), text);
    const forged = await run(["verify", "--receipt", at("forged.json")]);
    expect(forged).toMatchObject({
      code: 1,
      out: expect.stringContaining("The record was changed") as string,
    });
  });

  it("exports to a pipe and a file, and imports both", async () => {
    const piped = await run(["export", "--db", db]);
    expect(piped.err).toBe("");
    const copy = at(`copy-${files}.sqlite`);
    const imported = await run(["import", "-", "--db", copy, "--json"], piped.out);
    expect(imported.code, imported.err).toBe(0);
    expect(JSON.parse(imported.out)).toEqual({ entries: 5, notices: 1, skipped: 0 });
    const written = await run(["export", "--db", db, "--format", "csv", "--out", at("all.csv")]);
    expect(written).toEqual({ code: 0, err: "", out: `5 entries written to ${at("all.csv")}.\n` });
    const device = await run(["export", "--db", db, "--out", "/dev/null", "--json"]);
    expect(JSON.parse(device.out)).toEqual({ entries: 5, file: "/dev/null" });
    expect(readFileSync(at("all.csv"), "utf8")).toContain(
      "\r\ndecision,2026-11-22T10:00:00.000Z,given,",
    );
    const csv = await run(["import", at("all.csv"), "--db", copy, "--format", "csv"]);
    expect(csv.out).toContain("5 entries were there already");
    expect((await run(["verify", "--db", copy])).code).toBe(0);
  });

  it("leaves no half of an export behind, and says where to look", async () => {
    writeFileSync(at("older.ndjson"), "older");
    const handle = libsqlHandle(db);
    handle.exec("UPDATE assent_entries SET time = 'noon' WHERE subject = 'b'");
    handle.close();
    for (const file of ["older.ndjson", "fresh.ndjson"]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await run(["export", "--db", db, "--out", at(file)])).toEqual({
        code: 3,
        out: "",
        err: "assent: Entry 2 of main holds a text as its time. assent ledger verify says what else is wrong.\n",
      });
    }
    expect(readFileSync(at("older.ndjson"), "utf8")).toBe("older");
    const left = readdirSync(folder.path).filter((name) => /fresh|part$/.test(name));
    expect(left).toEqual([]);
  });

  it("names its version", async () => {
    const terminal = { ...silent(), environment: {} };
    let out = "";
    terminal.out.on("data", (piece: Buffer) => (out += piece.toString()));
    expect(await runCli(["--version"], terminal)).toBe(0);
    expect(out).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
  });

  it("erases, prunes and counts", async () => {
    expect((await run(["stats", "--db", db])).out).toContain(
      "all                               1          0          1",
    );
    const erased = await run(["erase", "--db", db, "--subject", "a", "--json"]);
    expect(JSON.parse(erased.out)).toEqual({ erased: 1 });
    const one = await run(["export", "--db", db, "--subject", "b"]);
    expect(one.out.trim().split("\n")).toHaveLength(4);
    const pruned = await run(["prune", "--db", db, "--before", "2026-11-23", "--json"]);
    expect(JSON.parse(pruned.out)).toEqual({ removed: 2, emptied: 0 });
    const counted = await run(["stats", "--db", db, "--json"]);
    expect(JSON.parse(counted.out)).toMatchObject({ total: { given: 0 }, byDay: {} });
  });

  it("exits with 2 where it is not understood", async () => {
    const wrong = [
      [],
      ["verfy"],
      ["export"],
      ["verify"],
      ["prune", "--db", db],
      ["prune", "--db", db, "--older-than", "for ever"],
      ["stats", "--db", db, "--from", "yesterday"],
      ["export", "--db", db, "--format", "xml"],
      ["checkpoint", "--db", db, "--key", at("public.pem")],
    ];
    for (const args of wrong) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const { code, err } = await run(args);
      expect(code, args.join(" ")).toBe(2);
      expect(err).not.toBe("");
    }
    expect((await run(["--help"])).out).toContain("Exit codes");
  });

  it("exits with 3 where a database or a file cannot be used, and makes no empty one", async () => {
    writeFileSync(
      at("text.sqlite"),
      "This is no database, and long enough to be sure of that. ".repeat(20),
    );
    const unusable = [
      ["verify", "--db", at("none.sqlite")],
      ["verify", "--db", at("text.sqlite")],
      ["verify", "--db", db, "--public-key", at("none.pem")],
      ["verify", "--db", "postgresql://nobody@127.0.0.1:1/none"],
      ["import", at("none.ndjson"), "--db", db],
      ["import", at("receipt.json"), "--db", db],
    ];
    for (const args of unusable) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const { code, err } = await run(args);
      expect(code, args.join(" ")).toBe(3);
      expect(err).toMatch(/^assent: .+\n$/);
    }
    expect(() => readFileSync(at("none.sqlite"))).toThrow(/ENOENT/);
  });

  // oxlint-disable-next-line typescript/no-unnecessary-condition -- Node 20
  it.skipIf(process.getBuiltinModule?.("node:sqlite") !== undefined)(
    "loads no driver that would end the process, and says what to install",
    async () => {
      const site = at("site");
      const driver = join(site, "node_modules", "better-sqlite3");
      mkdirSync(driver, { recursive: true });
      const cwd = vi.spyOn(process, "cwd").mockReturnValue(site);
      for (const version of ["13.2.0", "12.11.1"]) {
        const isBuilt = version.startsWith("12");
        writeFileSync(join(driver, "package.json"), JSON.stringify({ version, main: "main.cjs" }));
        writeFileSync(join(driver, "main.cjs"), "throw new Error('It was loaded.')");
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        const { code, err } = await run(["verify", "--db", db]);
        expect(code).toBe(3);
        expect(err).toMatch(isBuilt ? /It was loaded/ : /install libsql or better-sqlite3@12/);
      }
      cwd.mockRestore();
    },
  );
});

describe.skipIf(DATABASE_URL === undefined)("assent ledger on PostgreSQL", () => {
  it("imports, verifies and exports", async () => {
    const { address, drop } = await openSchema(DATABASE_URL ?? "");
    const { out } = await run(["export", "--db", db]);
    const imported = await run(["import", "-", "--db", address, "--json"], out);
    expect(imported.code, imported.err).toBe(0);
    expect(JSON.parse(imported.out)).toEqual({ entries: 5, notices: 1, skipped: 0 });
    expect(await run(["verify", "--db", address])).toMatchObject({ code: 0, err: "" });
    const back = await run(["export", "--db", address]);
    expect(back.out.split("\n").slice(1)).toEqual(out.split("\n").slice(1));
    await drop();
  });
});

describe("the assent command", () => {
  it("runs as a program, with a database from the environment and a reader that stops early", async () => {
    const compiled = compileSources();
    try {
      const main = join(compiled.path, "cli", "main.js");
      const { stdout } = await promisify(execFile)(
        "bash",
        [
          "-c",
          'set -o pipefail; "$0" "$1" ledger export | head -c 20; "$0" "$1" ledger verify',
          process.execPath,
          main,
        ],
        { env: { ...process.env, ASSENT_LEDGER_DB: db } },
      );
      expect(stdout).toContain('{"kind":"ledger","foThe ledger is whole.');
    } finally {
      compiled.remove();
    }
  }, 30_000);
});
