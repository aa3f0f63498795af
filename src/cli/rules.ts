// `assent rules …`: what holds where, by which law.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Command, InvalidArgumentError } from "commander";
import { checkOptionalDate } from "../catalogue/check-values.ts";
import { ConsentConfigError } from "../errors.ts";
import { checkRules } from "../rules/check.ts";
import { explainRules } from "../rules/explain.ts";
import { readyRules } from "../rules/ready.ts";
import type { RuleSet } from "../rules/types.ts";
import type { Terminal } from "./exit.ts";
import { explanationText } from "./rules-report.ts";

interface ExplainOptions {
  readonly region?: string;
  readonly gpc: boolean;
  readonly at?: string;
  readonly rules?: string;
  readonly json: boolean;
}

export function rulesCommand(terminal: Terminal): Command {
  const rules = new Command("rules").description(
    "What holds for visitors of a region, by category and service, and by which law.",
  );
  rules
    .command("explain")
    .description("print the table that holds, with its sources")
    .option("--region <code>", 'such as "FR" or "US-CA"; default: an unknown place', region)
    .option("--gpc", "for a visitor whose browser sends Sec-GPC: 1", false)
    .option("--at <date>", "YYYY-MM-DD, at 0:00 UTC; default: today", date)
    .option(
      "--rules <module>",
      "a JavaScript module that exports the site's own set as `rules` or by default; default: the ready rules",
    )
    .option("--json", "print the result as JSON", false)
    .action(async (options: ExplainOptions) => {
      const set = options.rules === undefined ? readyRules : await loadRules(options.rules);
      const at = options.at ?? new Date().toISOString().slice(0, 10);
      const explained = explainRules(set, options.region, at);
      const text = options.json
        ? JSON.stringify(explained, null, 2)
        : explanationText(explained, options.gpc);
      terminal.out.write(`${text}\n`);
    });
  return rules;
}

async function loadRules(file: string): Promise<RuleSet> {
  const found: unknown = await import(pathToFileURL(resolve(file)).href);
  const set =
    typeof found === "object" && found !== null
      ? "rules" in found
        ? found.rules
        : "default" in found
          ? found.default
          : undefined
      : undefined;
  if (set === undefined) {
    const remedy = "Export the set: export const rules = defineRules({ … }).";
    throw new ConsentConfigError("missing", "rules", undefined, remedy);
  }
  return checkRules(set, "rules");
}

function region(text: string): string {
  const code = text.toUpperCase();
  if (/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(code)) return code;
  throw new InvalidArgumentError('Write "FR" or "US-CA".');
}

function date(text: string): string {
  try {
    return checkOptionalDate(text, "--at") ?? text;
  } catch {
    throw new InvalidArgumentError("Write a date: 2026-11-22.");
  }
}
