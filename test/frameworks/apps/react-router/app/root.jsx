import { useEffect, useState } from "react";
import { Link, Links, Meta, Outlet, Scripts, ScrollRestoration } from "react-router";

export const meta = () => [{ title: "App" }];
export const links = () => [{ rel: "icon", href: "data:," }];

export default function Root() {
  const [count, setCount] = useState(0);
  useEffect(() => document.documentElement.setAttribute("data-hydrated", ""), []);
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <Meta />
        <Links />
      </head>
      <body>
        <main>
          <Outlet />
          <button type="button" id="count" onClick={() => setCount(count + 1)}>
            {count}
          </button>
          <Link id="to-second" to="/second">
            Second
          </Link>
          <input id="note" />
        </main>
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
}
