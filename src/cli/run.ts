// From arguments to a command, and from whatever happens to an exit code.
import { createRequire } from "node:module";
import { Command, CommanderError } from "commander";
import { ConsentConfigError } from "../errors.ts";
import { errorMessage } from "../ledger/ledger-error.ts";
import { ForeignRowError } from "../ledger/stores/rows.ts";
import { auditCommand } from "./audit.ts";
import { EXIT } from "./exit.ts";
import type { Terminal } from "./exit.ts";
import { initCommand } from "./init.ts";
import { ledgerCommand } from "./ledger.ts";
import { reportCommand } from "./report-only.ts";
import { rulesCommand } from "./rules.ts";

/**
 * Runs `assent` with these arguments (those behind the script's name). Never rejects: what goes wrong is one line on
 * `terminal.err` and an exit code of `EXIT`.
 */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<number> {
  let code: number = EXIT.fine;
  const setExit = (exit: number): void => {
    code = exit;
  };
  const program = new Command("assent")
    .description(
      "Consent, enforced on the server: look at a site, explain its rules, keep its ledger.",
    )
    .version(versionOfPackage(), "-V, --version", "print the version")
    .addCommand(auditCommand(terminal, setExit))
    .addCommand(initCommand(terminal))
    .addCommand(ledgerCommand(terminal, setExit))
    .addCommand(reportCommand(terminal))
    .addCommand(rulesCommand(terminal));
  for (const command of everyCommand(program)) {
    command.exitOverride().configureOutput({
      writeOut: (text) => void terminal.out.write(text),
      writeErr: (text) => void terminal.err.write(text),
    });
  }
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    // Commander has printed its own message, or the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
    // Whoever reads our output has seen enough: `assent ledger export … | head`.
    if (isClosedPipe(error)) return EXIT.fine;
    const hint =
      error instanceof ForeignRowError ? " assent ledger verify says what else is wrong." : "";
    terminal.err.write(`assent: ${errorMessage(error)}${hint}\n`);
    return error instanceof ConsentConfigError ? EXIT.usage : EXIT.unusable;
  }
}

function versionOfPackage(): string {
  try {
    // Above both src/cli and dist/cli.
    const facts: unknown = createRequire(import.meta.url)("../../package.json");
    if (typeof facts === "object" && facts !== null && "version" in facts) {
      return String(facts.version);
    }
  } catch {
    // Somebody has moved the code away from its package.
  }
  return "unknown";
}

function everyCommand(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap((child) => everyCommand(child))];
}

function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EPIPE";
}
