// Lists in header fields: separators count outside of quoted strings and of a leading <…> only.

/** Splits a field at `separator` (one character). Members are trimmed; empty ones are left out. */
export function splitList(field: string, separator: string): string[] {
  const members: string[] = [];
  let start = 0;
  let quoted = false;
  let bracketed = false;
  for (let i = 0; i <= field.length; i++) {
    const character = field[i];
    if (character === undefined || (character === separator && !quoted && !bracketed)) {
      const member = field.slice(start, i).trim();
      if (member !== "") members.push(member);
      start = i + 1;
    } else if (quoted) {
      if (character === "\\") i += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"' && !bracketed) quoted = true;
    else if (character === "<" && field.slice(start, i).trim() === "") bracketed = true;
    else if (character === ">") bracketed = false;
  }
  return members;
}

/** The content of a quoted string, or the token itself; undefined if the quotes do not pair. */
export function unquote(text: string): string | undefined {
  if (!text.startsWith('"')) return text.includes('"') ? undefined : text;
  const content = /^"((?:[^"\\]|\\.)*)"$/.exec(text)?.[1];
  return content?.replace(/\\(.)/g, "$1");
}
