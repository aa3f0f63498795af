// The API reference: one page of Markdown for each entry point, from the docstrings in its model (api-model.mjs).

/** Kinds of members, in the order of a page. */
const GROUPS = [
  ["Function", "Functions"],
  ["Class", "Classes"],
  ["Variable", "Values"],
  ["Interface", "Interfaces"],
  ["TypeAlias", "Types"],
];

/** A page. `model` as API Extractor writes it. */
export function apiPage({ name }, model) {
  const [{ members = [] } = {}] = model.members;
  const shown = members.filter((member) => !isReadyMade(member));
  const lines = [`# ${name}`, ""];
  if (shown.length < members.length) {
    lines.push(
      `And ${members.length - shown.length} ready-made services, each a function that takes \`ServiceOptions\` and returns a declaration: [Services](../services.md) lists them.`,
      "",
    );
  }
  for (const [kind, title] of GROUPS) {
    const group = shown.filter((member) => member.kind === kind);
    if (group.length === 0) continue;
    lines.push(`## ${title}`, "");
    for (const member of group) lines.push(...memberLines(member));
  }
  return `${lines.join("\n").trimEnd()}\n`;
}

/** One of the 950 functions of `assent/services`, which look alike. */
function isReadyMade(member) {
  return (
    member.kind === "Function" && /: ServiceDeclaration<"[\w-]+", Category>;$/.test(textOf(member))
  );
}

function memberLines(member) {
  const lines = [
    `### ${member.name}`,
    "",
    "```ts",
    textOf(member).trim(),
    "```",
    "",
    ...docLines(member),
  ];
  const parts = member.members ?? [];
  if (parts.length === 0) return lines;
  const rows = parts.map((part) => {
    const signature = textOf(part).replaceAll(/\s+/g, " ").trim();
    return `| ${codeCell(signature)} | ${cell(docText(part))} |`;
  });
  return [...lines, "| member | |", "| --- | --- |", ...rows, ""];
}

function textOf({ excerptTokens = [] }) {
  return excerptTokens
    .map(({ text }) => text)
    .join("")
    .replace(/^export declare /, "")
    .replace(/^export /, "");
}

/** The docstring as Markdown, with its tags as words. */
function docLines(member) {
  const text = docText(member);
  return text === "" ? [] : [text, ""];
}

const TAGS = new Map([
  ["@throws", "**Throws** "],
  ["@returns", "**Returns** "],
  ["@defaultValue", "**Default** "],
  ["@default", "**Default** "],
  ["@remarks", ""],
]);

function docText({ docComment = "" }) {
  const lines = docComment
    .replace(/^\/\*\*/, "")
    .replace(/\*\/\s*$/, "")
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, ""));
  const out = [];
  let example;
  const endExample = () => {
    if (example === undefined) return;
    const code = example.join("\n").trim();
    if (code !== "") out.push("", code.startsWith("```") ? code : `\`\`\`js\n${code}\n\`\`\``, "");
    example = undefined;
  };
  for (const line of lines) {
    const [, tag, rest = ""] = /^(@\w+)\s*(.*)$/.exec(line) ?? [];
    if (tag !== undefined) {
      endExample();
      if (tag === "@example") example = [rest];
      else if (tag === "@param") out.push("", `**Parameter** ${escapeTags(rest)}`);
      else if (TAGS.has(tag)) out.push("", TAGS.get(tag) + escapeTags(rest));
    } else if (example !== undefined) example.push(line);
    else out.push(escapeTags(line));
  }
  endExample();
  return out
    .join("\n")
    .replaceAll(/\{@link ([\w.]+)\}/g, "`$1`")
    .replaceAll(/\n{3,}/g, "\n\n")
    .replaceAll(/(\*\*(?:Throws|Returns|Default)\*\* )\n+/g, "$1")
    .trim();
}

/** A type or element named in prose is text, not markup; what is in backticks is text already. */
function escapeTags(line) {
  return line
    .split("`")
    .map((part, index) => (index % 2 === 0 ? part.replaceAll("<", "&lt;") : part))
    .join("`");
}

/** A cell of a table: one line, and its bars are text. */
function cell(text) {
  return text
    .replaceAll(
      /\n*```\w*\n([^`]*?)\n```\n*/g,
      (_, code) => ` ${codeCell(code.replaceAll(/\s+/g, " "))} `,
    )
    .replaceAll(/\n{2,}/g, "<br>")
    .replaceAll("\n", " ")
    .replaceAll(/(?<!\\)\|/g, "\\|");
}

function codeCell(code) {
  const text = code
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll("|", "&#124;")
    .replaceAll("{", "&#123;")
    .replaceAll("*", "&#42;")
    .replaceAll("_", "&#95;")
    .replaceAll("[", "&#91;");
  return `<code v-pre>${text}</code>`;
}
