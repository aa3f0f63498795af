// Stands for Matomo on the town's own server, cookies switched off: one request, and nothing kept.
{
  const calls = window["_paq"] ?? [];
  const site = calls.find(([name]) => name === "setSiteId")?.[1] ?? "3";
  new Image().src = `/matomo/matomo.php?idsite=${site}&rec=1&cookie=0`;
}
