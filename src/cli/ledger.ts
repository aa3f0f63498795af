// `assent ledger …`: which commands there are, and what they take.
import { Command, InvalidArgumentError, Option } from "commander";
import { parseRetention } from "../catalogue/retention.ts";
import type { Terminal } from "./exit.ts";
import * as tasks from "./ledger-tasks.ts";

/** Told the exit code of a command that has something to say with it. */
export type SetExit = (code: number) => void;

export function ledgerCommand(terminal: Terminal, setExit: SetExit): Command {
  const ledger = new Command("ledger")
    .description("The proof of who decided what: check it, take it out, keep it within the law.")
    .addHelpText("after", AFTER);
  const command = (name: string, description: string): Command => {
    const made = ledger.command(name).description(description);
    return made.option("--json", "print the result as JSON", false);
  };
  const needsDb = (made: Command): Command => made.addOption(dbOption().makeOptionMandatory());

  command("verify", "find every record that was changed, removed or added")
    .addOption(dbOption())
    .option("--public-key <file>", "PEM of the key that checkpoints and receipts are signed with")
    .option("--checkpoint <file...>", "checkpoints that were kept elsewhere (JSON)")
    .option("--receipt <file>", "verify a visitor's receipt instead; needs no database")
    .action(async (options: tasks.VerifyTask, made: Command) => {
      if (options.db === undefined && options.receipt === undefined) {
        made.error("error: say what to verify: --db <file or address>, or --receipt <file>");
      }
      await tasks.verify(options, terminal, setExit);
    });
  needsDb(command("export", "write out the whole ledger, or what it holds of one subject"))
    .addOption(formatOption())
    .option("--subject <id>", "only the records of this consent id")
    .option("--out <file>", "where to; default: standard output")
    .action(async (options: tasks.ExportTask) => tasks.exportTo(options, terminal));
  needsDb(command("import", "read an export back, and check every link of it"))
    .argument("<file>", "the export, or - for standard input")
    .addOption(formatOption())
    .action(async (file: string, options: tasks.ImportTask) =>
      tasks.importFrom(file, options, terminal),
    );
  needsDb(command("erase", "empty the records of one subject; the chain stays whole"))
    .requiredOption(
      "--subject <id>",
      "consent id, as the visitor's settings page and receipt name it",
    )
    .action(async (options: tasks.EraseTask) => tasks.erase(options, terminal));
  needsDb(command("prune", "remove the records that are older than you may keep them"))
    .addOption(
      new Option("--older-than <duration>", 'such as "5 years"')
        .argParser(duration)
        .conflicts("before"),
    )
    .addOption(new Option("--before <date>", "YYYY-MM-DD, at 0:00 UTC").argParser(date))
    .action(async (options: tasks.PruneTask, made: Command) => {
      if (options.olderThan === undefined && options.before === undefined) {
        made.error("error: say how old: --older-than or --before");
      }
      await tasks.prune(options, terminal);
    });
  needsDb(command("stats", "count answers by day, policy version and language"))
    .addOption(new Option("--from <date>", "YYYY-MM-DD").argParser(date))
    .addOption(new Option("--to <date>", "YYYY-MM-DD, not included").argParser(date))
    .action(async (options: tasks.StatsTask) => tasks.stats(options, terminal));
  needsDb(
    command(
      "checkpoint",
      "sign where the chains end now; prints the checkpoint, to be kept elsewhere",
    ),
  )
    .requiredOption("--key <file>", "PEM of the private key (Ed25519)")
    .action(async (options: tasks.CheckpointTask) => tasks.checkpoint(options, terminal));
  return ledger;
}

const AFTER = `
Examples:
  assent ledger verify --db consent.sqlite --public-key ledger-public.pem
  assent ledger export --db postgresql://consent@db/consent --format csv --out ledger.csv
  assent ledger prune --db consent.sqlite --older-than "5 years"

Exit codes: 0 done, 1 verification found something wrong, 2 wrong usage, 3 a database, driver or file cannot be used.
ASSENT_LEDGER_DB stands for --db, and keeps a password out of the list of processes.`;

function dbOption(): Option {
  return new Option(
    "--db <file or address>",
    "SQLite file, or postgresql://user@host/database",
  ).env("ASSENT_LEDGER_DB");
}

function formatOption(): Option {
  return new Option("--format <format>", "ndjson or csv")
    .choices(["ndjson", "csv"])
    .default("ndjson");
}

function duration(text: string): number {
  const seconds = parseRetention(text);
  if (seconds === undefined || seconds <= 0 || seconds === Infinity) {
    throw new InvalidArgumentError('Write a duration: "5 years", "25 months".');
  }
  return seconds * 1000;
}

function date(text: string): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time)) throw new InvalidArgumentError("Write a date: 2026-11-22.");
  return time;
}
