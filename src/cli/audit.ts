// `assent audit URL…`: what it takes.
import { Command, InvalidArgumentError, Option } from "commander";
import { FINDING_KINDS } from "../audit/types.ts";
import type { AuditState } from "../audit/types.ts";
import { readUrl } from "../util/read-url.ts";
import type { AuditTask } from "./audit-task.ts";
import type { Terminal } from "./exit.ts";
import type { SetExit } from "./ledger.ts";

const STATES: readonly AuditState[] = ["undecided", "refused", "accepted", "withdrawn"];

export function auditCommand(terminal: Terminal, setExit: SetExit): Command {
  return new Command("audit")
    .description("Look at a site as its visitors do, and compare what it does with what it says.")
    .argument(
      "<url...>",
      "where to begin; pages of the same origins are found by links and sitemap",
    )
    .addOption(
      new Option("--catalogue <file>", "module that exports the site's catalogue, to compare with"),
    )
    .addOption(
      new Option(
        "--policy <url>",
        "the policy whose text is compared (default: assent's own)",
      ).argParser(address),
    )
    .addOption(count("--pages <number>", "pages at most", 50))
    .addOption(
      new Option("--states <list>", "what visitors say: " + STATES.join(","))
        .argParser((text) => list(text, STATES))
        .default(STATES, "all four"),
    )
    .option("--no-gpc", "leave out the visitors whose browser sends Sec-GPC: 1")
    .option("--own <host...>", "further hosts that are yours, such as a CDN's", [])
    .addOption(
      new Option("--fail-on <kinds>", `exit with 1 on any of: ${FINDING_KINDS.join(",")}`)
        .argParser((text) => list(text, FINDING_KINDS))
        .default([], "none"),
    )
    .option("--out <file>", "the report, one HTML file", "assent-audit.html")
    .option("--json <file>", "the same as data, which assent init reads", "assent-audit.json")
    .option("--accept <css>", "your banner's button that accepts; steps are separated by >>>")
    .option("--refuse <css>", "the one that refuses")
    .option("--withdraw <css>", "the ones that take a yes back")
    .option("--consent-cookie <name>", "the cookie that holds the answer", "consent")
    .option("--language <tag>", "the language that visitors ask for", "en")
    .addOption(count("--wait <ms>", "how long nothing may move before a page is left", 500))
    .addOption(count("--timeout <seconds>", "for a page to load", 20))
    .addOption(count("--parallel <number>", "browsers at a time", 3))
    .option("--browser <path>", "a Chromium, Chrome or Edge (default: found)")
    .addOption(
      new Option(
        "--resolve <name=address...>",
        "where a host name leads, as address or address:port; *.name and * too",
      )
        .argParser(resolution)
        .default(new Map(), "as everywhere"),
    )
    .option("--ignore-certificate-errors", "look at pages whose certificate is not valid", false)
    .addHelpText("after", AFTER)
    .action(async (urls: string[], options: Omit<AuditTask, "urls">, made: Command) => {
      const read = urls.map((url) => readUrl(url));
      const wrong = urls.find((_url, at) => !isWeb(read[at]));
      if (wrong !== undefined) {
        made.error(`error: ${JSON.stringify(wrong)} is no address: https://example.org/`);
      }
      const found = read.flatMap((url) => (url === undefined ? [] : [url.href]));
      // Loaded when it is used: `assent ledger` needs no list of services.
      const { runAudit } = await import("./audit-task.ts");
      await runAudit({ ...options, urls: found }, terminal, setExit);
    });
}

const AFTER = `
Examples:
  assent audit https://example.org/
  assent audit http://localhost:3000/ --catalogue ./catalogue.js --fail-on leak,undeclared,retention
  assent audit https://example.org/ --accept "#yes" --refuse "#more >>> #no" --withdraw "#cookies >>> #no"

Needs playwright-core and a Chromium; presses other banners than assent's if @duckduckgo/autoconsent is installed,
and names more owners of hosts if third-party-web is.
Exit codes: 0 done, 1 a finding of a kind in --fail-on, 2 wrong usage, 3 the browser, a file or the site cannot be used.`;

function isWeb(url: URL | undefined): boolean {
  return url?.protocol === "https:" || url?.protocol === "http:";
}

function address(text: string): string {
  const url = readUrl(text);
  if (!isWeb(url)) throw new InvalidArgumentError("Write an address: https://example.org/cookies.");
  return text;
}

function count(flags: string, description: string, byDefault: number): Option {
  return new Option(flags, description).default(byDefault).argParser((text) => {
    const number = Number(text);
    if (!/^\d{1,6}$/.test(text) || number === 0) {
      throw new InvalidArgumentError("Write a whole number, 1 or more.");
    }
    return number;
  });
}

function list<const Item extends string>(text: string, known: readonly Item[]): readonly Item[] {
  return text.split(",").map((word) => {
    const found = known.find((item) => item === word.trim());
    if (found === undefined) {
      throw new InvalidArgumentError(
        `${JSON.stringify(word)} is none of ${known.join(", ")}. Separate several by commas.`,
      );
    }
    return found;
  });
}

function resolution(text: string, before: unknown): ReadonlyMap<string, string> {
  const [name = "", target = ""] = text.split("=", 2);
  if (name === "" || target === "") {
    throw new InvalidArgumentError("Write name=address or name=address:port.");
  }
  return new Map([...(before instanceof Map ? before : []), [name.toLowerCase(), target]]);
}
